package org.crossroads.platform.questionnairefiles;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossroads.platform.questionnairefiles.Question.Choice;
import org.crossroads.platform.questionnairefiles.Question.Kind;

/** One row of a form as a question on a page. */
final class FormQuestionRow {
  private FormQuestionRow() {}

  /** What a question of a row is on a page. */
  static FormKind kind(FormRow row, Kind kind) {
    String appearance = row.text("appearance");
    return switch (kind) {
      case SINGLE -> FormKind.SINGLE;
      case SEVERAL -> FormKind.SEVERAL;
      case NUMBER ->
          row.text("type").equalsIgnoreCase("integer") ? FormKind.INTEGER : FormKind.DECIMAL;
      case TEXT ->
          appearance.contains("roster")
              ? FormKind.ROSTER
              : appearance.contains("organisation")
                  ? FormKind.ORGANISATION
                  : appearance.contains("multiline") ? FormKind.LONG_TEXT : FormKind.TEXT;
      case OTHER -> row.text("type").equalsIgnoreCase("file") ? FormKind.FILE : FormKind.DATE;
    };
  }

  /**
   * The question of a row.
   *
   * @param unsupported takes what pages cannot do
   */
  static FormQuestion question(
      FormRow row,
      FormKind kind,
      String name,
      List<Choice> choices,
      String relevant,
      List<String> unsupported) {
    NumberLimits limits = NumberLimits.none();
    try {
      limits = NumberLimits.read(row.text("constraint"));
    } catch (IllegalArgumentException e) {
      unsupported.add(
          row.problem(
              "constraint",
              "Only limits of a number are checked.",
              "Write it as . >= 0 and . <= 52, or leave it out."));
    }
    String label = row.inAnyLanguage("label");
    return new FormQuestion(
        name,
        label.isEmpty() ? name : label,
        row.inAnyLanguage("hint"),
        kind,
        row.text("required").toLowerCase(Locale.ROOT).matches("yes|true|true\\(\\)|1"),
        relevant,
        choices,
        kind == FormKind.ROSTER ? RosterItem.read(row.text("parameters")) : List.of(),
        limits.lowest(),
        limits.highest(),
        kind.isNumber() ? bands(row, Kind.NUMBER) : List.of(),
        FormExtra.read(row.text("parameters"), kind));
  }

  static List<BigDecimal> bands(FormRow row, Kind kind) {
    String text = row.text("bands");
    if (text.isEmpty()) {
      return List.of();
    }
    List<BigDecimal> bands = new ArrayList<>();
    for (String limit : text.split(",", -1)) {
      boolean rises =
          kind == Kind.NUMBER
              && limit.strip().matches("-?\\d{1,15}(\\.\\d{1,9})?")
              && (bands.isEmpty() || new BigDecimal(limit.strip()).compareTo(bands.getLast()) > 0);
      if (!rises) {
        throw row.wrong(
            "bands",
            "Bands are the rising upper limits by which a number is grouped.",
            "Write 2,4 for \"2 or less\", \"more than 2, up to 4\" and \"more than 4\".");
      }
      bands.add(new BigDecimal(limit.strip()));
    }
    return bands;
  }
}
