package org.crossroads.platform.questionnaires.results;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.jspecify.annotations.Nullable;

/**
 * One column of answers in numbers, as statistics programs want them: each choice and each reason
 * why there is no answer has a number, and a question that takes several choices has a column of 0
 * and 1 for each.
 *
 * @param name begins with a letter; letters, digits, full stops and underscores, at most 60
 * @param question its name in the questionnaire
 * @param label what people read
 * @param words whether it holds words rather than numbers
 * @param meanings of its numbers, without those of missing answers
 * @param given what stands in it for an answer that was given
 */
public record NumberedColumn(
    String name,
    String question,
    String label,
    boolean words,
    Map<Integer, String> meanings,
    Function<Answer, Object> given) {
  /** The least number that stands for a missing answer. */
  public static final int LOWEST_MISSING = -9_994;

  /** The greatest number that stands for a missing answer. */
  public static final int HIGHEST_MISSING = -9_991;

  private static final int LONGEST_NAME = 60;
  private static final Set<String> RESERVED =
      Set.of(
          "all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with",
          "invited", "state", "sent_on");

  public NumberedColumn {
    meanings = Map.copyOf(meanings);
  }

  /** The number that stands for a missing answer. */
  public static int number(Missing why) {
    return switch (why) {
      case NOT_ASKED -> HIGHEST_MISSING;
      case NO_ANSWER -> -9_992;
      case DONT_KNOW -> -9_993;
      case NOT_APPLICABLE -> LOWEST_MISSING;
    };
  }

  /** The columns of some questions, in their order. */
  public static List<NumberedColumn> of(List<Question> questions) {
    Set<String> taken = new HashSet<>(RESERVED);
    List<NumberedColumn> columns = new ArrayList<>();
    for (Question question : questions) {
      switch (question.kind()) {
        case SINGLE -> columns.add(single(question, name(question.name(), taken)));
        case SEVERAL ->
            choices(question)
                .forEach((number, choice) ->
                    columns.add(
                        chosen(question, choice, name(question.name() + "_" + number, taken))));
        case NUMBER -> columns.add(plain(question, name(question.name(), taken), false));
        case TEXT, OTHER -> columns.add(plain(question, name(question.name(), taken), true));
      }
    }
    return columns;
  }

  /** What stands in it: a number or words. */
  Object cell(@Nullable Answer answer) {
    return switch (answer) {
      case null -> number(Missing.NO_ANSWER);
      case Answer.None(Missing why) -> number(why);
      case Answer.NotUnderstood wrong -> number(Missing.NO_ANSWER);
      case Answer other -> given.apply(other);
    };
  }

  private static NumberedColumn single(Question question, String name) {
    Map<Integer, String> meanings = new LinkedHashMap<>();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    choices(question)
        .forEach((number, choice) -> {
          meanings.put(number, choice.label());
          numbers.put(choice.name(), number);
        });
    return new NumberedColumn(
        name,
        question.name(),
        label(question),
        false,
        meanings,
        answer -> numbers.getOrDefault(first(answer), number(Missing.NO_ANSWER)));
  }

  private static NumberedColumn chosen(Question question, Question.Choice choice, String name) {
    return new NumberedColumn(
        name,
        question.name(),
        label(question) + ": " + choice.label(),
        false,
        Map.of(0, "Not chosen", 1, "Chosen"),
        answer ->
            answer instanceof Answer.Chosen(List<String> names) && names.contains(choice.name())
                ? 1
                : 0);
  }

  private static NumberedColumn plain(Question question, String name, boolean words) {
    return new NumberedColumn(
        name,
        question.name(),
        label(question),
        words,
        Map.of(),
        answer ->
            switch (answer) {
              case Answer.Amount amount -> amount.number();
              // Programs read a row a line, whatever stands between quotation marks.
              case Answer.Words(String text) -> text.replaceAll("\\s+", " ");
              default -> number(Missing.NO_ANSWER);
            });
  }

  /** The choices by number: their own names where all are whole numbers, else 1, 2, 3… */
  private static Map<Integer, Question.Choice> choices(Question question) {
    List<Question.Choice> offered =
        question.choices().stream().filter(each -> Missing.of(each.name()).isEmpty()).toList();
    boolean numbered = offered.stream().allMatch(each -> each.name().matches("-?[1-9]\\d{0,2}|0"));
    Map<Integer, Question.Choice> choices = new LinkedHashMap<>();
    for (Question.Choice choice : offered) {
      choices.put(numbered ? Integer.parseInt(choice.name()) : choices.size() + 1, choice);
    }
    return choices;
  }

  private static String first(Answer answer) {
    return answer instanceof Answer.Chosen(List<String> names) && !names.isEmpty()
        ? names.getFirst()
        : "";
  }

  private static String label(Question question) {
    return question.group().isEmpty()
        ? question.label()
        : question.group() + ": " + question.label();
  }

  /** A name that no program refuses and no other column has. */
  private static String name(String wanted, Set<String> taken) {
    String plain = wanted.replaceAll("[^A-Za-z0-9._]", "_");
    String begun = plain.matches("[A-Za-z].*") ? plain : "v_" + plain;
    // A full stop at the end would end a command.
    String own = begun.substring(0, Math.min(LONGEST_NAME, begun.length())).replaceAll("\\.+$", "");
    String free = own;
    for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
      free = own.substring(0, Math.min(LONGEST_NAME - 6, own.length())) + "_" + i;
    }
    return free;
  }
}
