package org.crossroads.platform.questionnaires.waves;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Any bytes at all give people, problems or a {@link WrongFile}, and nothing else; the directory is
 * empty.
 *
 * <p>The normal build runs the inputs that are kept beside this class; with {@code JAZZER_FUZZ=1}
 * in the environment Jazzer makes up new ones.
 */
class FrameFileFuzzTests {
  @TempDir Path folder;

  @FuzzTest
  void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("any"), bytes);
    try {
      FrameFile frame = new FrameFileReader(new Nobody()).read(file);
      assertThat(frame.people().size() + frame.problems().size()).isPositive();
      assertThat(frame.people().stream().map(person -> person.name().toLowerCase(Locale.ROOT)))
          .doesNotHaveDuplicates()
          .allMatch(name -> !name.isBlank());
      assertThat(frame.people())
          .allMatch(
              person -> person.email().isEmpty() || EmailAddress.read(person.email()).isPresent());
      assertThat(frame.problems())
          .allMatch(problem -> problem.startsWith("Row ") || problem.startsWith("The file"));
    } catch (WrongFile e) {
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  /** A directory without organisations, and without a database. */
  private static final class Nobody extends Organisations {
    Nobody() {
      super(new DriverManagerDataSource());
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
      return Optional.empty();
    }

    @Override
    public Optional<Organisation> findByUrn(int urn) {
      return Optional.empty();
    }
  }
}
