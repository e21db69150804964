package org.crossroads.platform.questionnairefiles;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossroads.platform.files.WrongFile;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any bytes at all are a table in CSV, as they are or row by row, or a {@link WrongFile}.
 *
 * <p>The normal build runs the inputs that are kept beside this class; with {@code JAZZER_FUZZ=1}
 * in the environment Jazzer makes up new ones.
 */
class WorkbookTableFuzzTests {
  /** A row that is left out takes a line, and may be named by a few bytes. */
  private static final int MOST_FOR_EACH_BYTE = 100_000;

  @TempDir Path folder;

  @FuzzTest
  void anyBytesAreLeftAloneOrRefused(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("any"), bytes);
    try {
      byte[] table = WorkbookTable.read(file, Files::readAllBytes);
      if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
        assertThat(table).isEqualTo(bytes);
      }
    } catch (WrongFile e) {
      assertThat(e).hasMessageContaining("\"any\"");
    }
  }

  /** The bytes are the only sheet of an otherwise sound workbook. */
  @FuzzTest
  void anySheetIsWrittenOrRefused(byte[] bytes) throws IOException {
    Path file = SheetInBook.write(folder.resolve("any"), bytes);
    try {
      // Reading it as text fails where it is no UTF-8.
      String csv = WorkbookTable.read(file, Files::readString);
      assertThat(csv).hasSizeLessThan(MOST_FOR_EACH_BYTE * (bytes.length + 1));
    } catch (WrongFile e) {
      assertThat(e).hasMessageContaining("\"any\"");
    }
  }
}
