package org.crossroads.platform.questionnaires.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormExtra;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.coding.Readings;
import org.crossroads.platform.questionnaires.coding.Themes;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.springframework.stereotype.Component;

/** Counts the answers of waves as they are now. */
@Component
public class WaveFigures {
  private final SentAnswers sent;
  private final Waves waves;
  private final Themes themes;
  private final Readings readings;

  WaveFigures(SentAnswers sent, Waves waves, Themes themes, Readings readings) {
    this.sent = sent;
    this.waves = waves;
    this.themes = themes;
    this.readings = readings;
  }

  /** Everything on its own base. */
  public Results of(Wave wave) {
    Form form = waves.form(wave);
    Counting counting = new Counting(form, themes.all(wave));
    sent.forEachSent(wave, counting::add);
    int frame = sent.countFrame(wave);
    return new Results(
        form,
        waves.keepsBack(wave, counting.respondents()),
        counting.figures(
            frame == 0 || frame < counting.respondents() ? null : Integer.valueOf(frame),
            quotations(wave, form)));
  }

  private Map<String, List<UUID>> quotations(Wave wave, Form form) {
    Map<String, List<UUID>> quotations = new LinkedHashMap<>();
    for (FormQuestion question : form.questions()) {
      if (question.has(FormExtra.QUOTE)) {
        quotations.put(question.name(), List.copyOf(readings.quotations(wave, question).keySet()));
      }
    }
    return quotations;
  }
}
