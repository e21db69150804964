package org.crossroads.platform.questionnairefiles;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question as it is put on a page.
 *
 * @param name the column of its answers; of a grid, before the names of its rows
 * @param label the question itself
 * @param hint below it, or ""
 * @param required whether there is no going on without an answer
 * @param relevant when it is put, as XLSForm writes it; "" to everybody
 * @param choices what it offers, "don't know" and "not applicable" by their missing codes
 * @param lines the rows of a grid; of a roster what is asked of each partner, as {@link RosterItem}
 * @param lowest the least number that it takes, or null
 * @param highest the greatest, or null
 * @param bands upper limits by which numbers are grouped
 */
public record FormQuestion(
    String name,
    String label,
    String hint,
    FormKind kind,
    boolean required,
    String relevant,
    List<Question.Choice> choices,
    List<Line> lines,
    @Nullable BigDecimal lowest,
    @Nullable BigDecimal highest,
    List<BigDecimal> bands) {

  /**
   * One row of a grid.
   *
   * @param name the column of its answers
   * @param label what people read
   */
  public record Line(String name, String label) {}

  public FormQuestion {
    choices = List.copyOf(choices);
    lines = List.copyOf(lines);
    bands = List.copyOf(bands);
  }

  /** When it is put. */
  public Condition asked() {
    return ConditionText.read(relevant);
  }

  /** The columns of its answers. */
  public List<String> columns() {
    return switch (kind) {
      case GRID -> lines.stream().map(Line::name).toList();
      case INFORMATION, ROSTER -> List.of();
      default -> List.of(name);
    };
  }

  /** What is counted of it: a question for each row of a grid, none for mere words. */
  Stream<Question> questions() {
    Condition asked = asked();
    return switch (kind) {
      case INFORMATION, ROSTER -> Stream.empty();
      case GRID ->
          lines.stream()
              .map(line ->
                  new Question(
                      line.name(),
                      line.label(),
                      Question.Kind.SINGLE,
                      label,
                      choices,
                      List.of(),
                      asked));
      default -> Stream.of(new Question(name, label, counted(), "", choices, bands, asked));
    };
  }

  private Question.Kind counted() {
    return switch (kind) {
      case SINGLE, GRID -> Question.Kind.SINGLE;
      case SEVERAL -> Question.Kind.SEVERAL;
      case INTEGER, DECIMAL -> Question.Kind.NUMBER;
      case TEXT, LONG_TEXT -> Question.Kind.TEXT;
      case DATE, ORGANISATION, INFORMATION, ROSTER -> Question.Kind.OTHER;
    };
  }
}
