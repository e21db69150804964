package org.crossroads.platform.questionnaires.web;

import java.util.List;
import java.util.UUID;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;

/**
 * The form of one question.
 *
 * @param questionnaire that it belongs to
 * @param revision of the draft that the author has seen
 * @param address what the form posts to
 * @param kinds the sorts of questions
 * @param earlier examples of conditions, from the questions before
 */
public record QuestionPage(
    UUID questionnaire,
    String heading,
    int revision,
    String address,
    QuestionForm form,
    List<Choice> kinds,
    List<String> earlier,
    ErrorSummary errors)
    implements QuestionnaireLayout {

  public QuestionPage {
    kinds = List.copyOf(kinds);
    earlier = List.copyOf(earlier);
  }

  @Override
  public String template() {
    return "questionnaires/question";
  }
}
