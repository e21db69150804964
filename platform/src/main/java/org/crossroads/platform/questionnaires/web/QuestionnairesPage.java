package org.crossroads.platform.questionnaires.web;

import java.util.List;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/**
 * The questionnaires that somebody may write, and how to begin one.
 *
 * @param table null if there are none yet
 * @param scopes whose a new one may be; empty for those who may write none
 * @param title what was typed
 * @param start what to begin with, as it was chosen
 */
public record QuestionnairesPage(
    @Nullable Table table, List<Choice> scopes, String title, String start, ErrorSummary errors)
    implements QuestionnaireLayout {

  public QuestionnairesPage {
    scopes = List.copyOf(scopes);
  }

  @Override
  public String heading() {
    return "Questionnaires";
  }

  @Override
  public String template() {
    return "questionnaires/questionnaires";
  }
}
