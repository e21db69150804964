package org.crossroads.analysis.network;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.DoubleStream;

/**
 * A number for each organisation, or the reason why it has none. Never NaN and never infinite.
 * Immutable.
 */
public final class Scores {
  // NaN marks an absent score; it never leaves.
  private final double[] values;
  private final Score absent;

  private Scores(double[] values, Score absent) {
    this.values = values;
    this.absent = absent;
  }

  /**
   * A number for every organisation.
   *
   * @throws ArithmeticException if one is not finite
   */
  public static Scores of(double... values) {
    for (double value : values) {
      requireFinite(value);
    }
    return new Scores(values.clone(), new Score.Absent("Everybody has a number."));
  }

  /**
   * A number for those organisations that have one.
   *
   * @param has whether an organisation has one; what stands in {@code values} for others is ignored
   * @param reason why the others have none, as a sentence that people read
   * @throws ArithmeticException if one is not finite
   */
  public static Scores where(IntPredicate has, double[] values, String reason) {
    Builder scores = whereAbsent(values.length, reason);
    for (int v = 0; v < values.length; v++) {
      if (has.test(v)) {
        scores.set(v, values[v]);
      }
    }
    return scores.build();
  }

  /**
   * Starts scores of organisations that have none yet.
   *
   * @param reason why those that get no number have none, as a sentence that people read
   */
  public static Builder whereAbsent(int organisations, String reason) {
    return new Builder(organisations, reason);
  }

  /** Collects numbers; whoever gets none has none. For one thread. */
  public static final class Builder {
    private final double[] values;
    private final Score absent;

    private Builder(int organisations, String reason) {
      values = new double[organisations];
      Arrays.fill(values, Double.NaN);
      absent = new Score.Absent(reason);
    }

    /**
     * Gives an organisation its number.
     *
     * @throws ArithmeticException if it is not finite
     */
    public void set(int organisation, double value) {
      values[organisation] = requireFinite(value);
    }

    /** The scores so far. */
    public Scores build() {
      return new Scores(values.clone(), absent);
    }
  }

  private static double requireFinite(double value) {
    if (!Double.isFinite(value)) {
      throw new ArithmeticException("A score of " + value + ".");
    }
    return value;
  }

  /** The number of organisations. */
  public int organisations() {
    return values.length;
  }

  /** The number of one organisation, or why it has none. */
  public Score of(int organisation) {
    double value = values[organisation];
    return Double.isNaN(value) ? absent : new Score.Of(value);
  }

  /** Whether an organisation has a number. */
  public boolean has(int organisation) {
    return !Double.isNaN(values[organisation]);
  }

  /**
   * The number of an organisation that has one.
   *
   * @throws IllegalStateException if it has none
   */
  public double number(int organisation) {
    if (!has(organisation)) {
      throw new IllegalStateException("Organisation " + organisation + " has no number.");
    }
    return values[organisation];
  }

  /** The numbers of those that have one, in the order of the organisations. */
  public DoubleStream present() {
    return DoubleStream.of(values).filter(value -> !Double.isNaN(value));
  }
}
