package org.crossroads.analysis.network;

import java.util.Arrays;

/**
 * For each organisation a row of others with a weight (compressed sparse rows).
 *
 * <p>Others lie in ascending order in one array, so that a loop over them is a loop over memory:
 *
 * <pre>{@code
 * for (int i = rows.start(v); i < rows.end(v); i++) {
 *   use(rows.neighbour(i), rows.weight(i));
 * }
 * }</pre>
 *
 * <p>Immutable, so safe for any number of threads. Space: 12 bytes for each entry and 4 for each
 * organisation.
 */
public final class Rows {
  private final int[] starts;
  private final int[] neighbours;
  private final double[] weights;

  /** Takes over the arrays: they must not be changed afterwards. */
  Rows(int[] starts, int[] neighbours, double[] weights) {
    this.starts = starts;
    this.neighbours = neighbours;
    this.weights = weights;
  }

  /** The number of organisations, with or without entries in their row. */
  public int organisations() {
    return starts.length - 1;
  }

  /** The number of entries in all rows. */
  public int entries() {
    return neighbours.length;
  }

  /** The number of entries in this organisation's row. */
  public int size(int organisation) {
    return starts[organisation + 1] - starts[organisation];
  }

  /** Where this organisation's row begins. */
  public int start(int organisation) {
    return starts[organisation];
  }

  /** Where this organisation's row ends; the position itself is not in it. */
  public int end(int organisation) {
    return starts[organisation + 1];
  }

  /** The other organisation at a position. */
  public int neighbour(int position) {
    return neighbours[position];
  }

  /** The weight at a position: finite and positive. */
  public double weight(int position) {
    return weights[position];
  }

  /** The weight that a row gives to another organisation; 0 if it is not in it. O(log size). */
  public double weight(int organisation, int other) {
    int position = position(organisation, other);
    return position < 0 ? 0 : weights[position];
  }

  /** Says whether another organisation is in a row. Time O(log size). */
  public boolean contain(int organisation, int other) {
    return position(organisation, other) >= 0;
  }

  private int position(int organisation, int other) {
    return Arrays.binarySearch(neighbours, starts[organisation], starts[organisation + 1], other);
  }

  /** Checks that facts about so many organisations belong to these. */
  void requireFactsAbout(int organisations) {
    if (organisations() != organisations) {
      throw new IllegalArgumentException(
          "A graph of "
              + organisations()
              + " organisations with facts about "
              + organisations
              + ".");
    }
  }
}
