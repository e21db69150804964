package org.crossroads.analysis.network;

import java.util.stream.IntStream;

/** A whole number for each organisation. Immutable. */
public final class Counts {
  private final int[] values;

  private Counts(int[] values) {
    this.values = values;
  }

  /** A count for each organisation. */
  public static Counts of(int... values) {
    return new Counts(values.clone());
  }

  /** The number of organisations. */
  public int organisations() {
    return values.length;
  }

  /** The count of one organisation. */
  public int of(int organisation) {
    return values[organisation];
  }

  /** All counts in the order of the organisations. */
  public IntStream stream() {
    return IntStream.of(values);
  }
}
