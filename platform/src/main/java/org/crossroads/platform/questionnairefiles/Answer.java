package org.crossroads.platform.questionnairefiles;

import java.math.BigDecimal;
import java.util.List;

/** What one respondent said to one question. */
public sealed interface Answer {

  /** Choices by name: one, or any number where several may be chosen. */
  record Chosen(List<String> choices) implements Answer {
    public Chosen {
      choices = List.copyOf(choices);
    }
  }

  /** A number. */
  record Amount(BigDecimal number) implements Answer {}

  /** Words, or a day or place as it stands in the file. */
  record Words(String text) implements Answer {}

  /** No answer, and why. */
  record None(Missing why) implements Answer {}

  /** Something that the question does not offer. */
  record NotUnderstood(String text) implements Answer {}
}
