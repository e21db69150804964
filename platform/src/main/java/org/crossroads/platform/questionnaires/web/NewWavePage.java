package org.crossroads.platform.questionnaires.web;

import java.util.UUID;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.jspecify.annotations.Nullable;

/** Setting up a wave. */
public record NewWavePage(
    UUID id,
    String title,
    String opens,
    String closes,
    String whatHappens,
    boolean anonymous,
    ErrorSummary errors)
    implements QuestionnaireLayout {

  @Override
  public @Nullable UUID questionnaire() {
    return id;
  }

  @Override
  public String heading() {
    return "Set up a wave";
  }

  @Override
  public String template() {
    return "questionnaires/newwave";
  }
}
