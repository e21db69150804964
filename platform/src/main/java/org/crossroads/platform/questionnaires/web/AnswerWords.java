package org.crossroads.platform.questionnaires.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnaires.Answers;
import org.springframework.stereotype.Component;

/** Answers as people read them and as they stand in the boxes of a page. */
@Component
class AnswerWords {
  private final Organisations organisations;

  AnswerWords(Organisations organisations) {
    this.organisations = organisations;
  }

  /** The answer to a question or to one row of a grid, in words. */
  String of(FormQuestion question, String column, Answers answers) {
    Optional<Answer> found = answers.find(column);
    if (found.isEmpty()) {
      return "Not answered";
    }
    return switch (found.get()) {
      case Answer.Chosen(List<String> names) ->
          names.stream()
              .map(name -> label(question, column, name))
              .collect(Collectors.joining(", "));
      case Answer.Amount amount -> amount.number().toPlainString();
      case Answer.Words(String text) ->
          question.kind() == FormKind.ORGANISATION ? organisation(text) : text;
      case Answer.None(Missing why) -> missing(question, column, why);
      case Answer.NotUnderstood wrong -> "Not answered";
    };
  }

  /** What stands in the boxes of some questions, by column. */
  static Map<String, List<String>> values(List<FormQuestion> questions, Answers answers) {
    Map<String, List<String>> values = new java.util.LinkedHashMap<>();
    for (FormQuestion question : questions) {
      for (String column : question.columns()) {
        String text = answers.text(column);
        values.put(
            column,
            question.kind() == FormKind.SEVERAL
                ? List.of(text.split(" ", -1))
                : text.isEmpty() ? List.of() : List.of(text));
      }
    }
    return values;
  }

  /** The name of an organisation that was picked, or the words that were typed. */
  String organisation(String text) {
    Optional<OrganisationId> id = OrganisationId.parse(text);
    return id.flatMap(each -> Optional.ofNullable(organisations.names(List.of(each)).get(each)))
        .orElse(text);
  }

  /** Whether somebody picked an organisation rather than typed words. */
  static boolean isPicked(String text) {
    try {
      return UUID.fromString(text).toString().equals(text);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String missing(FormQuestion question, String column, Missing why) {
    return switch (why) {
      case NOT_ASKED -> "Not asked";
      case NO_ANSWER -> "Not answered";
      case DONT_KNOW, NOT_APPLICABLE -> label(question, column, why.code());
    };
  }

  private static String label(FormQuestion question, String column, String name) {
    return Stream.concat(question.choices(column).stream(), question.insteadOfAnswer().stream())
        .filter(choice -> choice.name().equals(name))
        .map(Question.Choice::label)
        .findFirst()
        .orElse(name);
  }

  /** The label of a question, with that of the row of a grid. */
  static List<String> labels(FormQuestion question, String column) {
    return column.equals(question.name())
        ? List.of(question.label())
        : List.of(question.label(), question.label(column));
  }
}
