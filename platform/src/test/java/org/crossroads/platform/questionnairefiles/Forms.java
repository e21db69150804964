package org.crossroads.platform.questionnairefiles;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes forms as workbooks: for each sheet rows of cells. */
final class Forms {
  private Forms() {}

  static Path write(Path file, Map<String, List<List<String>>> sheets) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Crossroads", "1.0")) {
      for (Map.Entry<String, List<List<String>>> each : sheets.entrySet()) {
        Worksheet sheet = book.newWorksheet(each.getKey());
        for (int row = 0; row < each.getValue().size(); row++) {
          for (int column = 0; column < each.getValue().get(row).size(); column++) {
            String text = each.getValue().get(row).get(column);
            if (!text.isEmpty()) {
              sheet.value(row, column, text);
            }
          }
        }
      }
    }
    return file;
  }
}
