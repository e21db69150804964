package org.crossroads.platform.questionnairefiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.crossroads.platform.files.WrongFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The sheets of a form as an Excel workbook; the first row of each names the columns. */
final class FormWorkbook {
  private FormWorkbook() {}

  static FormSheets read(Path path) throws IOException {
    String name = path.getFileName().toString();
    WorkbookGuard.check(path);
    try (InputStream in = Files.newInputStream(path);
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      List<FormRow> survey = rows(name, book, "survey");
      if (survey.isEmpty()) {
        throw new WrongFile(
            "\"%s\" has no sheet \"survey\" with questions. Name the sheet with the questions survey; its first row holds type, name, label."
                .formatted(name));
      }
      return new FormSheets(
          name, survey, rows(name, book, "choices"), rows(name, book, "settings"));
    } catch (WrongFile e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The reader has no one exception for a workbook that is not what it should be.
      throw new WrongFile(
          "\"%s\" is not a workbook that can be read. Open it, save it as .xlsx and try again."
              .formatted(name),
          e);
    }
  }

  private static List<FormRow> rows(String file, ReadableWorkbook book, String name)
      throws IOException {
    Sheet sheet =
        book.getSheets()
            .filter(each -> each.getName().strip().equalsIgnoreCase(name))
            .findFirst()
            .orElse(null);
    if (sheet == null) {
      return List.of();
    }
    List<FormRow> rows = new ArrayList<>();
    Map<Integer, String> columns = new HashMap<>();
    try (Stream<Row> stream = sheet.openStream()) {
      stream.forEach(row -> {
        if (columns.isEmpty()) {
          addColumns(file, name, row, columns);
        } else {
          addRow(file, name, row, columns, rows);
        }
      });
    }
    return rows;
  }

  private static void addColumns(String file, String sheet, Row row, Map<Integer, String> columns) {
    for (int i = 0; i < Math.min(row.getCellCount(), FormSheets.MOST_COLUMNS); i++) {
      String name = text(row, i).toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        if (columns.containsValue(name)) {
          throw new WrongFile(
              "\"%s\", sheet \"%s\": the column \"%s\" is there twice. Remove or rename one of them."
                  .formatted(file, sheet, name));
        }
        columns.put(i, name);
      }
    }
  }

  private static void addRow(
      String file, String sheet, Row row, Map<Integer, String> columns, List<FormRow> rows) {
    Map<String, String> cells = new LinkedHashMap<>();
    columns.forEach((place, name) -> {
      String text = place < row.getCellCount() ? text(row, place) : "";
      if (!text.isEmpty()) {
        cells.put(name, text);
      }
    });
    if (rows.size() >= FormSheets.MOST_ROWS) {
      throw new WrongFile(
          "\"%s\" has more than %,d rows in the sheet \"%s\", which no questionnaire has."
              .formatted(file, FormSheets.MOST_ROWS, sheet));
    }
    if (!cells.isEmpty()) {
      rows.add(new FormRow(file, sheet, row.getRowNum(), cells));
    }
  }

  private static String text(Row row, int place) {
    Cell cell = row.getCell(place);
    if (cell == null) {
      return "";
    }
    String text = cell.getText();
    return text == null ? "" : text.strip();
  }
}
