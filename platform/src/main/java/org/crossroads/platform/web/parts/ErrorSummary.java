package org.crossroads.platform.web.parts;

import java.util.List;

/**
 * What a person has to put right, at the top of the page, each with a link to its field.
 *
 * @param problems in the order of the fields
 */
public record ErrorSummary(List<Problem> problems) {

  /**
   * One thing to put right.
   *
   * @param field the id of the field
   * @param sentence names the thing, the value and the way out
   */
  public record Problem(String field, String sentence) {}

  public ErrorSummary {
    problems = List.copyOf(problems);
  }

  /** Nothing to put right. */
  public static ErrorSummary none() {
    return new ErrorSummary(List.of());
  }

  /** One thing to put right. */
  public static ErrorSummary of(String field, String sentence) {
    return new ErrorSummary(List.of(new Problem(field, sentence)));
  }

  /** The sentence for a field, or "". */
  public String at(String field) {
    return problems.stream()
        .filter(problem -> problem.field().equals(field))
        .map(Problem::sentence)
        .findFirst()
        .orElse("");
  }
}
