package org.crossroads.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossroads.analysis.disclosure.CountRange;
import org.crossroads.analysis.disclosure.CountTable;
import org.crossroads.analysis.disclosure.Preset;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any bytes at all give counts and what symbols tell, or a {@link WrongFile}, and nothing else.
 *
 * <p>The normal build runs the inputs that are kept beside this class; with {@code JAZZER_FUZZ=1}
 * in the environment Jazzer makes up new ones.
 */
class CountFileFuzzTests {
  @TempDir Path folder;

  @FuzzTest
  void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("any"), bytes);
    try {
      CountFile read = CountFile.read(file);
      assertThat(read.counts()).hasSize(read.shape().size());
      assertThat(read.rows()).hasSize(read.shape().size());
      tell(read, null);
      for (Preset preset : Preset.values()) {
        tell(read, preset);
      }
      CountTable counted = read.counted();
      for (int cell = 0; cell < read.shape().size(); cell++) {
        assertThat(counted.count(cell)).isNotNegative();
      }
    } catch (WrongFile e) {
      assertThat(e).hasMessageContaining("\"any\"");
    }
  }

  private static void tell(CountFile read, @Nullable Preset preset) {
    for (int cell = 0; cell < read.shape().size(); cell++) {
      CountRange told = Symbols.told(read, cell, preset);
      assertThat(told.low()).isBetween(0L, told.high());
    }
  }
}
