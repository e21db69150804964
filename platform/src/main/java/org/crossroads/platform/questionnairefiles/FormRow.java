package org.crossroads.platform.questionnairefiles;

import java.util.Map;
import org.crossroads.platform.files.WrongFile;

/**
 * One row of a sheet of a form: cells by the names of their columns.
 *
 * @param file the name of the file
 * @param sheet {@code survey}, {@code choices} or {@code settings}
 * @param number the row as a spreadsheet numbers it; in JSON the place in the list, from 1
 * @param cells by column in lower case
 */
record FormRow(String file, String sheet, int number, Map<String, String> cells) {
  FormRow {
    cells = Map.copyOf(cells);
  }

  /** A cell without spaces around it, "" if it is empty. */
  String text(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  /** The first filled cell whose column is that name or, for a language, begins {@code name::}. */
  String inAnyLanguage(String column) {
    String plain = text(column);
    return plain.isEmpty()
        ? cells.keySet().stream()
            .filter(name -> name.startsWith(column + "::") || name.startsWith(column + ":"))
            .sorted()
            .map(this::text)
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("")
        : plain;
  }

  /** That a cell is wrong: names sheet, row, column, value and remedy. */
  WrongFile wrong(String column, String reason, String remedy) {
    return new WrongFile(problem(column, reason, remedy));
  }

  /** The same as a sentence. */
  String problem(String column, String reason, String remedy) {
    String value = text(column);
    return "\"%s\", sheet \"%s\", row %d, column \"%s\"%s: %s %s"
        .formatted(
            file,
            sheet,
            number,
            column,
            value.isEmpty() ? "" : " \"" + shortened(value) + "\"",
            reason,
            remedy);
  }

  private static String shortened(String value) {
    return value.length() > 80 ? value.substring(0, 80) + "…" : value;
  }
}
