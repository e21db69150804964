package org.crossroads.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossroads.analysis.agreement.Agreement;
import org.crossroads.analysis.agreement.KrippendorffAlpha;
import org.crossroads.analysis.agreement.Level;
import org.crossroads.analysis.agreement.UnitBootstrap;
import org.crossroads.analysis.intervals.Confidence;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any bytes at all give ratings or a {@link WrongFile}, and nothing else.
 *
 * <p>The normal build runs the inputs that are kept beside this class; with {@code JAZZER_FUZZ=1}
 * in the environment Jazzer makes up new ones.
 */
class RatingsFileFuzzTests {
  @TempDir Path folder;

  @FuzzTest
  void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("any"), bytes);
    try {
      RatingsFile.Read read = RatingsFile.read(file);
      assertThat(read.items()).hasSize(read.table().raters());
      assertThat(read.items()).allMatch(item -> !item.isEmpty());
      Agreement alpha =
          KrippendorffAlpha.of(
              read.table(), Level.NOMINAL, new UnitBootstrap.Options(40, Confidence.USUAL, 1));
      assertThat(alpha.ratings()).isLessThanOrEqualTo(read.table().units() * read.items().size());
    } catch (WrongFile e) {
      assertThat(e).hasMessageContaining("\"any\"");
    }
  }
}
