package org.crossroads.platform.questionnaires.results;

import java.util.List;
import java.util.Map;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.statistics.ItemCount;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of a wave come to.
 *
 * @param hidden whether nothing may be shown: {@link Waves#keepsBack}
 */
public record Results(Form form, boolean hidden, Figures figures) {

  /** How many sent their answers. */
  public int respondents() {
    return figures.respondents();
  }

  /** How many were meant to be asked, or null if that is not known. */
  public @Nullable Integer frame() {
    return figures.frame();
  }

  /** The options of each question that is counted, in the order of the questions. */
  public Map<String, List<ItemCount>> items() {
    return hidden ? Map.of() : figures.byItem();
  }
}
