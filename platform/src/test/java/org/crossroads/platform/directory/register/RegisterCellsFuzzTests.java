package org.crossroads.platform.directory.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.files.WrongFile;
import org.crossroads.platform.imports.CopyRows;
import org.junit.jupiter.api.io.TempDir;

/** Any row under the register's header becomes cells that the table takes, or is refused. */
class RegisterCellsFuzzTests {
  @TempDir Path folder;

  @FuzzTest
  void anyRowsAreTakenOrRefused(byte[] rows) throws IOException {
    List<String> columns = RegisterLayout.LAYOUT.optional();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes(
        ("URN,EstablishmentName," + String.join(",", columns) + "\n")
            .getBytes(StandardCharsets.UTF_8));
    text.writeBytes(rows);
    InputFile file = new InputFile(Files.write(folder.resolve("any"), text.toByteArray()));
    try (TableFile table = TableFile.open(file, RegisterLayout.LAYOUT)) {
      for (TableRow row = table.next(); row != null; row = table.next()) {
        take(table, row);
      }
    } catch (WrongFile e) {
      assertThat(e).hasMessageContaining("\"any\"");
    }
  }

  private static void take(TableFile table, TableRow row) {
    try {
      row.requireReadable();
      RegisterCells cells = new RegisterCells(new QuietRun(), row);
      CopyRows out = new CopyRows(16);
      RegisterField.in(table).forEach(field -> field.writer().write(cells, out));
      assertThat(cells.urn()).isPositive();
      assertThat(cells.name()).isNotEmpty();
    } catch (RefusedCell e) {
      assertThat(e.row().row()).isEqualTo(row.number());
    }
  }
}
