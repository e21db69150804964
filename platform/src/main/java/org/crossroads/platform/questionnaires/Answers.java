package org.crossroads.platform.questionnaires;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.jspecify.annotations.Nullable;

/**
 * What one respondent has said so far, by the names of the questions and rows of grids.
 *
 * <p>An answer to a question that is not put any more, because an earlier answer changed, stays
 * until the answers are sent; {@link #routed} says what counts.
 */
public record Answers(Map<String, Answer> byName) {

  public Answers {
    byName = Map.copyOf(byName);
  }

  /** Nothing yet. */
  public static Answers none() {
    return new Answers(Map.of());
  }

  /** Finds the answer to a question. */
  public Optional<Answer> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The same with other answers in place of those to the same questions. */
  public Answers with(Map<String, Answer> others) {
    Map<String, Answer> both = new LinkedHashMap<>(byName);
    both.putAll(others);
    return new Answers(both);
  }

  /** The same with the answers of these names only. */
  public Answers of(List<String> names) {
    Map<String, Answer> some = new LinkedHashMap<>(byName);
    some.keySet().retainAll(names);
    return new Answers(some);
  }

  /** The same with {@code not_asked} in place of answers to questions that are not put. */
  public Answers routed(Form form) {
    Map<String, Answer> sofar = new LinkedHashMap<>();
    for (FormQuestion question : form.questions()) {
      boolean asked = question.asked().holds(name -> written(sofar.get(name)));
      Map<String, Answer> its = new LinkedHashMap<>();
      for (String name : question.columns()) {
        if (!asked) {
          its.put(name, new Answer.None(Missing.NOT_ASKED));
        } else if (byName.containsKey(name) && !isNotAsked(name)) {
          its.put(name, find(name).orElseThrow());
        }
      }
      sofar.putAll(its);
    }
    return new Answers(sofar);
  }

  /** The same with {@code no_answer} where a question was put and left out. */
  public Answers settled(Form form) {
    Answers routed = routed(form);
    Map<String, Answer> open = new LinkedHashMap<>();
    form.questions().stream()
        .flatMap(question -> question.columns().stream())
        .filter(name -> !routed.byName().containsKey(name))
        .forEach(name -> open.put(name, new Answer.None(Missing.NO_ANSWER)));
    return routed.with(open);
  }

  /** Whether a question is put to this respondent. */
  public boolean asks(Form form, FormQuestion question) {
    return question.asked().holds(routed(form)::text);
  }

  /** The answers in the order of the questions, for counting. */
  public List<Answer> inOrder(List<Question> questions) {
    return questions.stream()
        .map(question -> find(question.name()).orElse(new Answer.None(Missing.NO_ANSWER)))
        .toList();
  }

  /** How many of the questions that are put have an answer, from 0 to 1. */
  public double progress(Form form) {
    Answers routed = routed(form);
    int put = 0;
    int answered = 0;
    for (FormQuestion question : form.questions()) {
      if (question.kind() == FormKind.INFORMATION || !question.asked().holds(routed::text)) {
        continue;
      }
      put++;
      answered += question.own().stream().allMatch(this::isGiven) ? 1 : 0;
    }
    return put == 0 ? 0 : (double) answered / put;
  }

  /** Whether it has an answer, even that nobody knows. */
  public boolean isGiven(String name) {
    return switch (byName.get(name)) {
      case null -> false;
      case Answer.None(Missing why) -> why == Missing.DONT_KNOW || why == Missing.NOT_APPLICABLE;
      default -> true;
    };
  }

  private boolean isNotAsked(String name) {
    return byName.get(name) instanceof Answer.None(Missing why) && why == Missing.NOT_ASKED;
  }

  /** An answer as conditions and files see it; what was not asked or answered is "". */
  public String text(String name) {
    return written(byName.get(name));
  }

  private static String written(@Nullable Answer answer) {
    return switch (answer) {
      case null -> "";
      case Answer.Chosen(List<String> choices) -> String.join(" ", choices);
      case Answer.Amount amount -> amount.number().toPlainString();
      case Answer.Words(String text) -> text;
      case Answer.None(Missing why) ->
          why == Missing.NOT_ASKED || why == Missing.NO_ANSWER ? "" : why.code();
      case Answer.NotUnderstood wrong -> "";
    };
  }
}
