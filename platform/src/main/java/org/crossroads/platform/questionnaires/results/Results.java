package org.crossroads.platform.questionnaires.results;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.statistics.AnswerCounts;
import org.crossroads.platform.statistics.ItemCount;
import org.jspecify.annotations.Nullable;

/**
 * What the answers of a wave come to.
 *
 * @param respondents how many sent their answers
 * @param frame how many were meant to be asked, or null if that is not known
 * @param hidden whether nothing may be shown, because too few answered an anonymous wave
 */
public record Results(
    Form form, int respondents, @Nullable Integer frame, boolean hidden, AnswerCounts counts) {

  /** The options of each question that is counted, in the order of the questions. */
  public Map<String, List<ItemCount>> items() {
    Map<String, List<ItemCount>> items = new LinkedHashMap<>();
    if (!hidden) {
      counts
          .items(frame)
          .forEach(item ->
              items.computeIfAbsent(item.item(), key -> new java.util.ArrayList<>()).add(item));
    }
    return items;
  }
}
