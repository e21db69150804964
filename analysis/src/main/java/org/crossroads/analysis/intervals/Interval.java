package org.crossroads.analysis.intervals;

/** From what to what a number may lie, or the reason why that cannot be said. Never NaN. */
public sealed interface Interval {

  /**
   * Two finite ends, both included.
   *
   * @param low not above {@code high}
   */
  record Of(double low, double high) implements Interval {
    public Of {
      if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
        throw new ArithmeticException("An interval from " + low + " to " + high + ".");
      }
    }

    /** Whether a number lies in it. */
    public boolean holds(double number) {
      return low <= number && number <= high;
    }
  }

  /**
   * No interval.
   *
   * @param reason why, as a sentence that people read
   */
  record Absent(String reason) implements Interval {}
}
