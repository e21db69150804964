package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.Scale;
import org.crossroads.platform.grid.studies.Judgement;

/**
 * One aspect of one dimension, as a question with one answer.
 *
 * @param name of the field
 * @param label for example: Breadth
 * @param hint what it asks
 */
public record ScaleQuestion(String name, String label, String hint, List<Answer> answers) {

  /**
   * An answer.
   *
   * @param meaning what it looks like in this dimension
   */
  public record Answer(String value, String label, String meaning, boolean chosen) {}

  public ScaleQuestion {
    answers = List.copyOf(answers);
  }

  static ScaleQuestion of(Dimension dimension, Aspect aspect, Optional<Judgement> chosen) {
    List<Answer> answers = new ArrayList<>();
    for (Judgement judgement : Judgement.values()) {
      answers.add(
          new Answer(
              judgement.code(),
              judgement.label(),
              meaning(dimension.scale(aspect), judgement),
              chosen.filter(judgement::equals).isPresent()));
    }
    return new ScaleQuestion(aspect.code(), aspect.label(), aspect.meaning(), answers);
  }

  private static String meaning(Scale scale, Judgement judgement) {
    return switch (judgement) {
      case LOW -> scale.low();
      case MEDIUM -> scale.medium();
      case HIGH -> scale.high();
      case NOT_PRESENT -> "I know that it does not exist";
      case NO_EVIDENCE -> "I cannot tell";
      case NOT_APPLICABLE -> "It makes no sense here";
    };
  }
}
