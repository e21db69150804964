package org.crossroads.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any bytes at all give rows, refusals or a {@link WrongFile}, and nothing else.
 *
 * <p>The normal build runs the inputs that are kept beside this class; with {@code JAZZER_FUZZ=1}
 * in the environment Jazzer makes up new ones.
 */
class TableFileFuzzTests {
  private static final TableLayout LAYOUT =
      TableLayout.of("list of schools", "URN", "Name").optional("Opened", "Pupils", "Share");

  @TempDir Path folder;

  @FuzzTest
  void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
    InputFile file = new InputFile(Files.write(folder.resolve("any"), bytes));
    try (TableFile table = TableFile.open(file, LAYOUT)) {
      long last = 1;
      for (TableRow row = table.next(); row != null; row = table.next()) {
        assertThat(row.number()).isGreaterThan(last);
        last = row.number();
        readAll(row);
      }
    } catch (WrongFile e) {
      assertThat(e).hasMessageContaining("\"any\"");
    }
  }

  private static void readAll(TableRow row) {
    try {
      row.requireReadable();
      assertThat(row.text("Name")).doesNotContain("\0");
      row.wholeNumber("URN");
      row.count("Pupils");
      row.decimal("Share");
      row.date("Opened");
    } catch (RefusedCell e) {
      assertThat(e.row().row()).isEqualTo(row.number());
      assertThat(e.row().reason()).isNotBlank();
      assertThat(e.row().advice()).isNotBlank();
    }
  }
}
