package org.crossroads.analysis.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Who rated what and how: units down, raters (or items) across, with gaps where somebody did not
 * rate. Immutable.
 */
public final class RatingTable {
  private final int units;
  private final int raters;
  // NaN marks a gap; it never leaves.
  private final double[] values;

  private RatingTable(int units, int raters, double[] values) {
    this.units = units;
    this.raters = raters;
    this.values = values;
  }

  /**
   * Starts a table of gaps.
   *
   * @throws IllegalArgumentException if a number is negative
   */
  public static Builder builder(int units, int raters) {
    if (units < 0 || raters < 0) {
      throw new IllegalArgumentException(units + " units and " + raters + " raters.");
    }
    return new Builder(units, raters);
  }

  /** Collects ratings. For one thread. */
  public static final class Builder {
    private final int units;
    private final int raters;
    private final double[] values;

    private Builder(int units, int raters) {
      this.units = units;
      this.raters = raters;
      values = new double[Math.multiplyExact(units, raters)];
      Arrays.fill(values, Double.NaN);
    }

    /**
     * Takes a rating.
     *
     * @throws IllegalArgumentException if it is not finite or the rater has rated the unit before
     */
    public Builder rate(int unit, int rater, double value) {
      int place = unit * raters + rater;
      if (!Double.isFinite(value) || !Double.isNaN(values[place])) {
        throw new IllegalArgumentException(
            "Rater %d rates unit %d with %s.".formatted(rater, unit, value));
      }
      // So that −0 and 0 are one value.
      values[place] = value + 0.0;
      return this;
    }

    /** The table so far. */
    public RatingTable build() {
      return new RatingTable(units, raters, values.clone());
    }
  }

  /** How many things are rated. */
  public int units() {
    return units;
  }

  /** How many raters, or items. */
  public int raters() {
    return raters;
  }

  /** Whether a rater rated a unit. */
  public boolean has(int unit, int rater) {
    return !Double.isNaN(values[unit * raters + rater]);
  }

  /**
   * The rating.
   *
   * @throws IllegalStateException if there is none
   */
  public double of(int unit, int rater) {
    if (!has(unit, rater)) {
      throw new IllegalStateException("Rater " + rater + " has not rated unit " + unit + ".");
    }
    return values[unit * raters + rater];
  }

  /** The ratings of a unit in the order of raters, gaps left out. */
  double[] ofUnit(int unit) {
    return IntStream.range(0, raters)
        .filter(rater -> has(unit, rater))
        .mapToDouble(rater -> of(unit, rater))
        .toArray();
  }

  /** Only the units that every rater rated, in their order. */
  public RatingTable complete() {
    int[] kept = IntStream.range(0, units).filter(unit -> ofUnit(unit).length == raters).toArray();
    double[] full = new double[kept.length * raters];
    for (int i = 0; i < kept.length; i++) {
      System.arraycopy(values, kept[i] * raters, full, i * raters, raters);
    }
    return new RatingTable(kept.length, raters, full);
  }
}
