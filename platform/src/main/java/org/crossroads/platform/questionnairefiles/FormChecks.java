package org.crossroads.platform.questionnairefiles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What must hold in a whole form before it can be put to people, wherever it was written. */
public final class FormChecks {
  private static final String NUMBER = "-?\\d{1,6}(\\.\\d{1,3})?";
  private static final String NAME = "[\\p{L}_][\\p{L}\\p{N}_.-]{0,199}";

  private FormChecks() {}

  /**
   * Something that does not hold.
   *
   * @param question the name of the question or row, or ""
   * @param column of the sheet survey in which it stands
   * @param sentence with the way out
   */
  public record Problem(String question, String column, String sentence) {}

  /** Finds all that does not hold. */
  public static List<Problem> problems(Form form) {
    List<Problem> problems = new ArrayList<>();
    Set<String> names = new HashSet<>();
    form.names()
        .forEach(name -> {
          if (!name.isEmpty() && !names.add(name.toLowerCase(Locale.ROOT))) {
            problems.add(
                new Problem(
                    name, "name", "Two questions are called \"%s\". Rename one.".formatted(name)));
          }
        });
    Set<String> before = new HashSet<>();
    for (FormQuestion question : form.questions()) {
      problems.addAll(problems(question));
      problems.addAll(unknown(question, before));
      before.addAll(question.columns());
    }
    if (form.questions().stream().allMatch(each -> each.kind() == FormKind.INFORMATION)) {
      problems.add(new Problem("", "", "There is no question yet. Add one."));
    }
    return problems;
  }

  private static List<Problem> problems(FormQuestion question) {
    List<Problem> problems = new ArrayList<>();
    if (question.kind() != FormKind.INFORMATION && !question.name().matches(NAME)) {
      problems.add(
          of(
              question,
              "name",
              "\"%s\" cannot be the name of a question. Write letters, digits and underscores, beginning with a letter."
                  .formatted(question.name())));
    }
    if (question.kind().hasChoices() && question.choices().isEmpty()) {
      problems.add(
          of(
              question,
              "type",
              "\"%s\" offers no choices. Write at least one.".formatted(question.label())));
    }
    if (question.kind() == FormKind.GRID && question.lines().isEmpty()) {
      problems.add(
          of(
              question,
              "type",
              "The grid \"%s\" has no rows. Write at least one.".formatted(question.label())));
    }
    if (question.has(FormExtra.SCALE)) {
      problems.addAll(steps(question));
    }
    return problems;
  }

  private static Problem of(FormQuestion question, String column, String sentence) {
    return new Problem(question.name(), column, sentence);
  }

  private static List<Problem> steps(FormQuestion question) {
    List<String> names =
        question.choices().stream()
            .map(Question.Choice::name)
            .filter(name -> Missing.of(name).isEmpty())
            .toList();
    List<Problem> problems = new ArrayList<>();
    names.stream()
        .filter(name -> !name.matches(NUMBER))
        .map(name ->
            of(
                question,
                "parameters",
                "The steps of the scale \"%s\" need numbers as names, and \"%s\" is none. Write them as 1 | Never."
                    .formatted(question.label(), name)))
        .forEach(problems::add);
    if (names.size() < 2) {
      problems.add(
          of(
              question,
              "parameters",
              "The scale \"%s\" has fewer than two steps. Write one choice a line, as 1 | Never."
                  .formatted(question.label())));
    }
    return problems;
  }

  private static List<Problem> unknown(FormQuestion question, Set<String> before) {
    try {
      return question
          .asked()
          .questions()
          .distinct()
          .filter(name -> !before.contains(name))
          .map(name ->
              of(
                  question,
                  "relevant",
                  "\"%s\" is put depending on \"%s\", which is no question before it. Write the name of an earlier question."
                      .formatted(question.label(), name)))
          .toList();
    } catch (IllegalArgumentException e) {
      return List.of(
          of(
              question,
              "relevant",
              "The condition of \"%s\" cannot be followed: %s. Write it as ${q1} = 'yes'."
                  .formatted(question.label(), e.getMessage())));
    }
  }
}
