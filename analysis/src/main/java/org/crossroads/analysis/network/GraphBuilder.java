package org.crossroads.analysis.network;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Collects ties in any order and makes a {@link Graph} of them, or a {@link DirectedGraph} where
 * the first of each pair reports on the second.
 *
 * <p>A pair named more than once becomes one tie whose weight is the sum, added in the order of
 * naming; so the same calls give the same bits. For one thread.
 */
public final class GraphBuilder {
  private final int organisations;
  private int[] ones = new int[16];
  private int[] others = new int[16];
  private double[] weights = new double[16];
  private int size;

  /**
   * Starts a graph of {@code organisations} isolates.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public GraphBuilder(int organisations) {
    if (organisations < 0) {
      throw new IllegalArgumentException("A graph of " + organisations + " organisations.");
    }
    this.organisations = organisations;
  }

  /** Ties two organisations with weight 1. */
  public void tie(int one, int other) {
    tie(one, other, 1);
  }

  /**
   * Ties two organisations.
   *
   * @throws IllegalArgumentException if they are the same or unknown, or the weight is not a
   *     positive, finite number
   */
  public void tie(int one, int other, double weight) {
    if (one == other) {
      throw new IllegalArgumentException("Organisation " + one + " tied to itself.");
    }
    if (!(weight > 0 && weight <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "Tie " + one + "–" + other + " of weight " + weight + "; it must be above 0.");
    }
    if (size == ones.length) {
      grow();
    }
    ones[size] = checked(one);
    others[size] = checked(other);
    weights[size++] = weight;
  }

  private int checked(int organisation) {
    if (organisation < 0 || organisation >= organisations) {
      throw new IllegalArgumentException(
          "Organisation " + organisation + " in a graph of " + organisations + ".");
    }
    return organisation;
  }

  private void grow() {
    int wanted = Math.multiplyExact(size, 2);
    ones = Arrays.copyOf(ones, wanted);
    others = Arrays.copyOf(others, wanted);
    weights = Arrays.copyOf(weights, wanted);
  }

  /** Makes the graph of the ties so far. Time and space O(n + m). */
  public Graph build() {
    int ends = Math.multiplyExact(size, 2);
    int[] from = new int[ends];
    int[] to = new int[ends];
    double[] weight = new double[ends];
    for (int i = 0; i < size; i++) {
      from[2 * i] = to[2 * i + 1] = ones[i];
      to[2 * i] = from[2 * i + 1] = others[i];
      weight[2 * i] = weight[2 * i + 1] = weights[i];
    }
    return new Graph(rows(from, to, weight));
  }

  /** Makes the directed graph of the reports so far. Time and space O(n + m). */
  public DirectedGraph buildDirected() {
    int[] from = Arrays.copyOf(ones, size);
    int[] to = Arrays.copyOf(others, size);
    double[] weight = Arrays.copyOf(weights, size);
    return new DirectedGraph(rows(from, to, weight), rows(to, from, weight));
  }

  private Rows rows(int[] from, int[] to, double[] weight) {
    // Sorting by the far end and then, stably, by the near end leaves each row in ascending order.
    int[] byTo = stableOrder(to, null);
    return merged(from, to, weight, stableOrder(from, byTo));
  }

  /** Counting sort: the positions of {@code keys} in ascending order of key, equals as before. */
  private int[] stableOrder(int[] keys, int @Nullable [] before) {
    int[] next = new int[organisations + 1];
    for (int key : keys) {
      next[key + 1]++;
    }
    Arrays.parallelPrefix(next, Integer::sum);
    int[] order = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      int position = before == null ? i : before[i];
      order[next[keys[position]]++] = position;
    }
    return order;
  }

  private Rows merged(int[] from, int[] to, double[] weight, int[] order) {
    int[] starts = new int[organisations + 1];
    int[] neighbours = new int[order.length];
    double[] sums = new double[order.length];
    int kept = 0;
    for (int i = 0; i < order.length; i++) {
      int position = order[i];
      boolean repeated =
          i > 0 && from[order[i - 1]] == from[position] && to[order[i - 1]] == to[position];
      if (repeated) {
        sums[kept - 1] = finite(sums[kept - 1] + weight[position]);
      } else {
        neighbours[kept] = to[position];
        sums[kept++] = weight[position];
        starts[from[position] + 1]++;
      }
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    return new Rows(starts, Arrays.copyOf(neighbours, kept), Arrays.copyOf(sums, kept));
  }

  private static double finite(double sum) {
    if (Double.isInfinite(sum)) {
      throw new ArithmeticException("The weights of a pair add up to more than a double holds.");
    }
    return sum;
  }
}
