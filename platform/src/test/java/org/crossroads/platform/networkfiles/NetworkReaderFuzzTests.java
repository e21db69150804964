package org.crossroads.platform.networkfiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any bytes at all give a network or a {@link WrongFile}, and nothing else.
 *
 * <p>The normal build runs the inputs that are kept beside this class; with {@code JAZZER_FUZZ=1}
 * in the environment Jazzer makes up new ones.
 */
class NetworkReaderFuzzTests {
  @TempDir Path folder;

  @FuzzTest
  void anyTiesAreReadOrRefused(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("any"), bytes);
    read(file, null, false);
    read(file, null, true);
  }

  @FuzzTest
  void anyOrganisationsAreReadOrRefused(byte[] bytes) throws IOException {
    Path organisations = Files.write(folder.resolve("any"), bytes);
    read(Files.writeString(folder.resolve("any-ties"), "from,to\na,b\n"), organisations, false);
  }

  private static void read(Path ties, @Nullable Path organisations, boolean directed)
      throws IOException {
    try {
      FileNetwork network =
          NetworkReader.read(ties, organisations, directed, ReadingProgress.SILENT);
      int n = network.organisations().size();
      assertThat(n).isPositive();
      for (FileTie tie : network.ties()) {
        assertThat(tie.from()).isBetween(0, n - 1).isNotEqualTo(tie.to());
        assertThat(tie.to()).isBetween(0, n - 1);
        assertThat(tie.weight()).isFinite().isPositive();
      }
      for (NotTaken row : network.reading().notTaken()) {
        assertThat(row.row().reason()).isNotBlank();
      }
    } catch (WrongFile e) {
      assertThat(e).hasMessageContaining("\"any");
    }
  }
}
