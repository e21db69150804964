package org.crossroads.platform.questionnaires.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnaires.results.NumberedColumn;
import org.crossroads.platform.questionnaires.waves.Wave;

/**
 * The commands that open answers in numbers in SPSS or PSPP, name their columns and values, and say
 * which numbers mean that there is no answer.
 */
final class SpssSyntax {
  static final String DATA = "answers-numbers.csv";
  private static final int LONGEST_LABEL = 110;

  private final StringBuilder syntax = new StringBuilder();

  private SpssSyntax() {}

  static String of(Wave wave, List<NumberedColumn> columns) {
    var writing = new SpssSyntax();
    writing.line(
        "* The answers of “%s” in numbers; %s lies in the working folder."
            .formatted(wave.title().replaceAll("\\s+", " "), DATA));
    writing.line("GET DATA");
    writing.line("  /TYPE=TXT");
    writing.line("  /FILE='%s'".formatted(DATA));
    writing.line("  /ENCODING='UTF8'");
    writing.line("  /ARRANGEMENT=DELIMITED");
    writing.line("  /DELIMITERS=','");
    writing.line("  /QUALIFIER='\"'");
    writing.line("  /FIRSTCASE=2");
    writing.line("  /VARIABLES=");
    if (!wave.anonymous()) {
      writing.line("    invited A800");
      writing.line("    state A20");
      writing.line("    sent_on A10");
    }
    columns.forEach(each -> writing.line("    %s %s".formatted(each.name(), type(each))));
    writing.line("    .");
    columns.forEach(writing::describe);
    writing.line("EXECUTE.");
    return writing.syntax.toString();
  }

  private static String type(NumberedColumn column) {
    if (column.words()) {
      return "A20000";
    }
    return column.meanings().isEmpty() ? "F16.4" : "F8.0";
  }

  private void describe(NumberedColumn column) {
    line("VARIABLE LABELS %s %s.".formatted(column.name(), quoted(column.label())));
    line("VALUE LABELS %s".formatted(column.name()));
    column.meanings().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> line("  %d %s".formatted(each.getKey(), quoted(each.getValue()))));
    Arrays.stream(Missing.values())
        .forEach(why -> {
          String number = Integer.toString(NumberedColumn.number(why));
          line("  %s %s".formatted(column.words() ? quoted(number) : number, quoted(words(why))));
        });
    line("  .");
    // Words have no range of missing values.
    if (!column.words()) {
      line(
          "MISSING VALUES %s (%d THRU %d)."
              .formatted(
                  column.name(), NumberedColumn.LOWEST_MISSING, NumberedColumn.HIGHEST_MISSING));
    }
  }

  private void line(String text) {
    syntax.append(text).append('\n');
  }

  private static String words(Missing why) {
    return switch (why) {
      case NOT_ASKED -> "Not asked";
      case NO_ANSWER -> "No answer";
      case DONT_KNOW -> "Don’t know";
      case NOT_APPLICABLE -> "Not applicable";
    };
  }

  /** One line between quotation marks, those within it doubled. */
  private static String quoted(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    String cut =
        line.codePointCount(0, line.length()) > LONGEST_LABEL
            ? line.substring(0, line.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…"
            : line;
    return "'" + cut.replace("'", "''") + "'";
  }
}
