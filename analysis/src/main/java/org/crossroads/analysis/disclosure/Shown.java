package org.crossroads.analysis.disclosure;

import java.math.RoundingMode;

/**
 * What a published cell shows, and what that tells.
 *
 * @param text a number or a symbol
 * @param range between what the count lies
 */
record Shown(String text, CountRange range) {
  static final Shown HIDDEN = new Shown("c", CountRange.UNKNOWN);

  static Shown exact(long count) {
    return new Shown(Long.toString(count), CountRange.exactly(count));
  }

  /** As in the statistics of children looked after: k for what rounds to 0 but is not. */
  static Shown roundedToTen(long count) {
    CountRounding ten = new CountRounding(10, RoundingMode.HALF_UP);
    long rounded = ten.round(count);
    if (rounded == 0) {
      return count == 0 ? exact(0) : new Shown("k", new CountRange(1, ten.range(0).high()));
    }
    return new Shown(Long.toString(rounded), ten.range(rounded));
  }
}
