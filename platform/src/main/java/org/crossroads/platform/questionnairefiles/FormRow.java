package org.crossroads.platform.questionnairefiles;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final List<String> WORDS = List.of("label", "hint");
  private static final Set<String> READ =
      Set.of(
          "type",
          "name",
          "label",
          "hint",
          "required",
          "relevant",
          "constraint",
          "bands",
          "parameters",
          "appearance",
          "list_name",
          "list name",
          "value");

  FormRow {
    cells = Map.copyOf(cells);
  }

  /** A cell without spaces around it, "" if it is empty. */
  String text(String column) {
    return cells.getOrDefault(column, "").strip();
  }

  /**
   * The same row, its words in one language where they stand in several.
   *
   * @param language as columns name it, {@code label::English (en)}; "" for English, if there is
   */
  FormRow in(String language) {
    String wanted = language.isEmpty() ? "english" : language.toLowerCase(Locale.ROOT);
    Map<String, String> spoken = new HashMap<>(cells);
    for (String column : WORDS) {
      if (text(column).isEmpty()) {
        cells.keySet().stream()
            .filter(
                name -> name.matches(Pattern.quote(column) + "::?" + Pattern.quote(wanted) + ".*"))
            .sorted()
            .findFirst()
            .ifPresent(name -> spoken.put(column, text(name)));
      }
    }
    return new FormRow(file, sheet, number, spoken);
  }

  /** The filled columns of which nothing is made. */
  List<String> unused() {
    return cells.keySet().stream()
        .filter(name -> !READ.contains(name) && !text(name).isEmpty())
        .filter(name ->
            WORDS.stream()
                .noneMatch(column ->
                    name.startsWith(column + ":") && text(name).equals(inAnyLanguage(column))))
        .sorted()
        .toList();
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
