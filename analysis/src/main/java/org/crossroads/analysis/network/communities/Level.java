package org.crossroads.analysis.network.communities;

import java.util.Arrays;
import org.crossroads.analysis.network.Graph;

/**
 * The network as {@link Leiden} sees it at one moment: knots that stand for one organisation or for
 * several that were merged.
 *
 * <p>Weights are shares of the whole, so that all strengths add up to 1 and nothing overflows. Ties
 * inside a knot count in its strength only: no move changes them.
 */
@SuppressWarnings("ArrayRecordComponent") // Inside the package, never compared.
record Level(int[] starts, int[] neighbours, double[] weights, double[] strengths) {

  int knots() {
    return strengths.length;
  }

  /**
   * Takes a graph that has ties.
   *
   * @throws ArithmeticException if the weights add up to more than a double holds
   */
  static Level of(Graph graph) {
    int n = graph.organisations();
    int[] starts = new int[n + 1];
    int[] neighbours = new int[graph.rows().entries()];
    double[] weights = new double[neighbours.length];
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      all += graph.weight(i);
    }
    Modularity.requireFinite(all);
    double[] strengths = new double[n];
    for (int v = 0; v < n; v++) {
      starts[v + 1] = graph.end(v);
      for (int i = graph.start(v); i < graph.end(v); i++) {
        neighbours[i] = graph.neighbour(i);
        weights[i] = graph.weight(i) / all;
        strengths[v] += weights[i];
      }
    }
    return new Level(starts, neighbours, weights, strengths);
  }

  /** Merges knots: those with one number in {@code mergedOf} become the knot of that number. */
  Level merged(int[] mergedOf, int count) {
    int[] memberStarts = memberStarts(mergedOf, count);
    int[] members = members(mergedOf, memberStarts);
    int[] newStarts = new int[count + 1];
    int[] newNeighbours = new int[neighbours.length];
    double[] newWeights = new double[neighbours.length];
    double[] newStrengths = new double[count];
    // Where in the row being written each neighbour stands; a place before the row means nowhere.
    int[] place = new int[count];
    Arrays.fill(place, -1);
    int end = 0;
    for (int knot = 0; knot < count; knot++) {
      int start = end;
      for (int m = memberStarts[knot]; m < memberStarts[knot + 1]; m++) {
        int v = members[m];
        newStrengths[knot] += strengths[v];
        for (int i = starts[v]; i < starts[v + 1]; i++) {
          int other = mergedOf[neighbours[i]];
          if (other == knot) {
            continue;
          }
          if (place[other] < start) {
            place[other] = end;
            newNeighbours[end++] = other;
          }
          newWeights[place[other]] += weights[i];
        }
      }
      newStarts[knot + 1] = end;
    }
    return new Level(
        newStarts, Arrays.copyOf(newNeighbours, end), Arrays.copyOf(newWeights, end), newStrengths);
  }

  private static int[] memberStarts(int[] mergedOf, int count) {
    int[] starts = new int[count + 1];
    for (int merged : mergedOf) {
      starts[merged + 1]++;
    }
    for (int c = 0; c < count; c++) {
      starts[c + 1] += starts[c];
    }
    return starts;
  }

  private static int[] members(int[] mergedOf, int[] memberStarts) {
    int[] next = memberStarts.clone();
    int[] members = new int[mergedOf.length];
    for (int v = 0; v < mergedOf.length; v++) {
      members[next[mergedOf[v]]++] = v;
    }
    return members;
  }
}
