package org.crossroads.platform.questionnairefiles;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * When a question is put, from earlier answers: the part of XLSForm's {@code relevant} that plain
 * routing needs.
 */
public sealed interface Condition {
  /** Put to everybody. */
  record Always() implements Condition {}

  /** All of them hold. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }
  }

  /** One of them holds. */
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }
  }

  /** It does not hold. */
  record Not(Condition condition) implements Condition {}

  /** A choice was taken. */
  record Selected(String question, String choice) implements Condition {}

  /** An answer compared with a value; numbers as numbers where both are. */
  record Compared(String question, Comparison comparison, String value) implements Condition {}

  /** How to compare. */
  enum Comparison {
    EQUAL,
    UNEQUAL,
    LESS,
    AT_MOST,
    MORE,
    AT_LEAST
  }

  /**
   * Whether it holds.
   *
   * @param answers gives the answer to a question, "" if there is none
   */
  default boolean holds(UnaryOperator<String> answers) {
    return switch (this) {
      case Always always -> true;
      case All(List<Condition> all) -> all.stream().allMatch(each -> each.holds(answers));
      case Any(List<Condition> any) -> any.stream().anyMatch(each -> each.holds(answers));
      case Not(Condition not) -> !not.holds(answers);
      case Selected(String question, String choice) ->
          List.of(answers.apply(question).split(" ", -1)).contains(choice);
      case Compared(String question, Comparison comparison, String value) ->
          compare(answers.apply(question), comparison, value);
    };
  }

  /** The names of the questions that it looks at. */
  default Stream<String> questions() {
    return switch (this) {
      case Always always -> Stream.empty();
      case All(List<Condition> all) -> all.stream().flatMap(Condition::questions);
      case Any(List<Condition> any) -> any.stream().flatMap(Condition::questions);
      case Not(Condition not) -> not.questions();
      case Selected(String question, String choice) -> Stream.of(question);
      case Compared(String question, Comparison comparison, String value) -> Stream.of(question);
    };
  }

  private static boolean compare(String answer, Comparison comparison, String value) {
    boolean numbers = isNumber(answer) && isNumber(value);
    if (comparison == Comparison.EQUAL || comparison == Comparison.UNEQUAL) {
      boolean same =
          numbers
              ? new BigDecimal(answer).compareTo(new BigDecimal(value)) == 0
              : answer.equals(value);
      return same == (comparison == Comparison.EQUAL);
    }
    // No answer is neither more nor less than anything.
    int order = numbers ? new BigDecimal(answer).compareTo(new BigDecimal(value)) : 0;
    return numbers
        && switch (comparison) {
          case LESS -> order < 0;
          case AT_MOST -> order <= 0;
          case MORE -> order > 0;
          case AT_LEAST -> order >= 0;
          case EQUAL, UNEQUAL -> throw new IllegalStateException("decided above");
        };
  }

  private static boolean isNumber(String text) {
    return text.length() <= 30 && text.matches("-?\\d+(\\.\\d+)?");
  }
}
