package org.crossroads.analysis.disclosure;

/**
 * Between which whole numbers a count of people lies, as far as somebody knows; both ends included.
 *
 * @param low not below 0
 * @param high {@link #NO_END} where nothing bounds it
 */
public record CountRange(long low, long high) {
  /** Stands for a high end that nothing bounds. */
  public static final long NO_END = Long.MAX_VALUE;

  /** Nothing is known. */
  public static final CountRange UNKNOWN = new CountRange(0, NO_END);

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if they are not in order
   */
  public CountRange {
    if (low < 0 || high < low) {
      throw new IllegalArgumentException("A count from " + low + " to " + high + ".");
    }
  }

  /** A count that is known. */
  public static CountRange exactly(long count) {
    return new CountRange(count, count);
  }

  /** Whether only one count is left. */
  public boolean isExact() {
    return low == high;
  }

  /** Whether nothing bounds it from above. */
  public boolean isEndless() {
    return high == NO_END;
  }

  /** Whether a count lies in it. */
  public boolean holds(long count) {
    return low <= count && count <= high;
  }
}
