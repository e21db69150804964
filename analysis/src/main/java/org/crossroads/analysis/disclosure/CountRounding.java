package org.crossroads.analysis.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds each count by itself to a multiple of a base, so that the same count always comes out the
 * same; totals may then not add up.
 *
 * <p>Misleads where it is taken for protection: with totals rounded by themselves too, a reader can
 * sometimes still work out a count, which {@link Attack} on the {@linkplain #range ranges} shows.
 *
 * @param base 2 or more
 * @param mode what becomes of counts in the middle: half up, or half even as in Defence Statistics
 */
public record CountRounding(int base, RoundingMode mode) {

  /**
   * Checks the base.
   *
   * @throws IllegalArgumentException if it is below 2
   */
  public CountRounding {
    if (base < 2) {
      throw new IllegalArgumentException("Rounding to " + base + "; at least 2.");
    }
  }

  /** The multiple that a count becomes. */
  public long round(long count) {
    return BigDecimal.valueOf(count)
        .divide(BigDecimal.valueOf(base), 0, mode)
        .multiply(BigDecimal.valueOf(base))
        .longValueExact();
  }

  /** All counts that become this multiple; only exact itself if it is no multiple. */
  public CountRange range(long rounded) {
    if (rounded % base != 0) {
      return CountRange.exactly(rounded);
    }
    long low = rounded;
    while (low > 0 && round(low - 1) == rounded) {
      low--;
    }
    long high = rounded;
    while (round(high + 1) == rounded) {
      high++;
    }
    return new CountRange(low, high);
  }
}
