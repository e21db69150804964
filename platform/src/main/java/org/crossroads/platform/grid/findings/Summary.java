package org.crossroads.platform.grid.findings;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.crossroads.platform.web.Words;

/**
 * Several readings together. Only readings with a level count; how many do not is said beside.
 *
 * <p>The median needs the order of levels only. The index, (mean − 1) ÷ 2, assumes equal steps and
 * takes what is not present as low, as it has no place below 0.
 *
 * @param readings all of them
 * @param based those with a level
 * @param open those of the based on which raters differ
 * @param median from 0, not present, to 3, high; half levels lie between two
 * @param index from 0 to 1
 * @param high how many are high, at the lowest and at the highest
 */
public record Summary(
    int readings, int based, int open, Optional<Span> median, Optional<Span> index, Span high) {
  private static final List<String> LEVELS = List.of("not present", "low", "medium", "high");
  private static final List<String> LETTERS = List.of("0", "L", "M", "H");

  static Summary of(List<Reading> readings) {
    List<List<Integer>> levels =
        readings.stream().map(Reading::levels).filter(each -> !each.isEmpty()).toList();
    List<Integer> lowest = levels.stream().map(List::getFirst).sorted().toList();
    List<Integer> highest = levels.stream().map(List::getLast).sorted().toList();
    boolean none = levels.isEmpty();
    return new Summary(
        readings.size(),
        levels.size(),
        (int) readings.stream().filter(r -> r.isOpen() && !r.levels().isEmpty()).count(),
        none ? Optional.empty() : Optional.of(new Span(median(lowest), median(highest))),
        none ? Optional.empty() : Optional.of(new Span(index(lowest), index(highest))),
        new Span(Collections.frequency(lowest, 3), Collections.frequency(highest, 3)));
  }

  private static double median(List<Integer> sorted) {
    int n = sorted.size();
    return (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2.0;
  }

  private static double index(List<Integer> levels) {
    double mean = levels.stream().mapToInt(level -> Math.max(1, level)).average().orElseThrow();
    return (mean - 1) / 2;
  }

  /** The median in words, with both ends where they differ. */
  public String medianWords() {
    return median
        .map(span ->
            span.isPoint()
                ? Words.capital(level(span.low()))
                : Words.capital(level(span.low())) + " to " + level(span.high()))
        .orElse("Not known");
  }

  /** The median in letters: M, L–H where raters differ, L/M between two; · if it is not known. */
  public String medianLetters() {
    return median
        .map(span ->
            span.isPoint() ? letter(span.low()) : letter(span.low()) + "–" + letter(span.high()))
        .orElse("·");
  }

  private static String letter(double median) {
    int below = (int) Math.floor(median);
    return below == median ? LETTERS.get(below) : LETTERS.get(below) + "/" + LETTERS.get(below + 1);
  }

  /** 3 of 11, or 3 to 5 of 11. */
  public String highWords() {
    String low = Words.number((long) high.low());
    return (high.isPoint() ? low : low + " to " + Words.number((long) high.high()))
        + " of "
        + Words.number(based);
  }

  /** 0.45, or 0.40 to 0.55. */
  public String indexWords() {
    return index
        .map(span ->
            span.isPoint()
                ? Words.decimal(span.low(), 2)
                : Words.decimal(span.low(), 2) + " to " + Words.decimal(span.high(), 2))
        .orElse("Not known");
  }

  private static String level(double median) {
    int below = (int) Math.floor(median);
    return below == median
        ? LEVELS.get(below)
        : "between " + LEVELS.get(below) + " and " + LEVELS.get(below + 1);
  }
}
