package org.crossroads.platform.questionnairefiles;

import java.math.BigDecimal;
import java.util.List;

/**
 * One question.
 *
 * @param name the column of the answers
 * @param label what people read; of a row of a grid, the row
 * @param group the label of the group or grid that it stands in, "" for none
 * @param choices of a question with choices, in their order, those that mean a missing answer too
 * @param bands upper limits by which a number is grouped: 2 and 4 make "2 or less", "more than 2,
 *     up to 4" and "more than 4"
 * @param asked when it is put; {@link Condition.Always} if to everybody
 */
public record Question(
    String name,
    String label,
    Kind kind,
    String group,
    List<Choice> choices,
    List<BigDecimal> bands,
    Condition asked) {

  /** What sort of answer it takes. */
  public enum Kind {
    /** One of the choices. */
    SINGLE,
    /** Any number of the choices. */
    SEVERAL,
    /** A number. */
    NUMBER,
    /** Words. */
    TEXT,
    /** A day, a time or a place: not counted. */
    OTHER
  }

  /**
   * One of the answers that a question offers.
   *
   * @param name how answers write it
   * @param label what people read
   */
  public record Choice(String name, String label) {}

  /** What stands for an answer in words that was read and is about none of the themes. */
  public static final String NO_THEME = "no_theme";

  /** The column of the themes of a question in words. */
  public static String themes(String name) {
    return name + ".themes";
  }

  public Question {
    choices = List.copyOf(choices);
    bands = List.copyOf(bands);
  }
}
