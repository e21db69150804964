package org.crossroads.platform.statistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.crossroads.platform.questionnairefiles.Missing;
import org.jspecify.annotations.Nullable;

/**
 * How many gave one answer to one question, on its own base.
 *
 * @param item the name of the question
 * @param label what was asked; of a row of a grid, the row
 * @param group the grid that it is a row of, or ""
 * @param option the name of the choice or band
 * @param optionLabel as people read it
 * @param k how many gave it
 * @param n how many gave a valid answer to the question
 * @param percent k of n, rounded half up to a whole number; empty if n is 0
 * @param low the lower end of the interval of Wilson, from 0 to 1, or null if n is 0
 * @param high its upper end
 * @param missing how many gave no valid answer, by why
 * @param lowestOfFrame the least share of all who were meant, whatever the silent would have said
 * @param highestOfFrame the greatest
 * @param fewest the least count of the frame that fits what was answered; null if the frame is not
 *     known or not all of it was meant
 * @param most the greatest
 */
public record ItemCount(
    String item,
    String label,
    String group,
    String option,
    String optionLabel,
    int k,
    int n,
    Optional<BigDecimal> percent,
    @Nullable Double low,
    @Nullable Double high,
    Map<Missing, Integer> missing,
    @Nullable Double lowestOfFrame,
    @Nullable Double highestOfFrame,
    @Nullable Integer fewest,
    @Nullable Integer most) {
  public ItemCount {
    missing = Map.copyOf(missing);
  }
}
