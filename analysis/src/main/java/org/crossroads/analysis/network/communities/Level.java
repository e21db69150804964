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
   * @param order every organisation once; the first becomes knot 0
   * @throws ArithmeticException if the weights add up to more than a double holds
   */
  static Level of(Graph graph, int[] order) {
    int n = graph.organisations();
    int[] knotOf = new int[n];
    for (int knot = 0; knot < n; knot++) {
      knotOf[order[knot]] = knot;
    }
    int[] starts = new int[n + 1];
    int[] neighbours = new int[graph.rows().entries()];
    double[] weights = new double[neighbours.length];
    double[] strengths = new double[n];
    double all = sumOfWeights(graph);
    int end = 0;
    for (int knot = 0; knot < n; knot++) {
      int v = order[knot];
      double strength = 0;
      for (int i = graph.start(v); i < graph.end(v); i++) {
        neighbours[end] = knotOf[graph.neighbour(i)];
        weights[end] = graph.weight(i) / all;
        strength += weights[end++];
      }
      strengths[knot] = strength;
      starts[knot + 1] = end;
    }
    return new Level(starts, neighbours, weights, strengths);
  }

  private static double sumOfWeights(Graph graph) {
    double all = 0;
    for (int i = 0; i < graph.rows().entries(); i++) {
      all += graph.weight(i);
    }
    return Modularity.requireFinite(all);
  }

  /** Merges knots: those with one number in {@code mergedOf} become the knot of that number. */
  Level merged(int[] mergedOf, int count) {
    int[] memberStarts = memberStarts(mergedOf, count);
    int[] members = members(mergedOf, memberStarts);
    int[] newStarts = new int[count + 1];
    // One place more, for what is inside the knot being written and counts in its strength only.
    int within = neighbours.length;
    int[] newNeighbours = new int[within];
    double[] newWeights = new double[within + 1];
    double[] newStrengths = new double[count];
    // Where in the row being written each neighbour stands; a place before the row means nowhere.
    int[] place = new int[count];
    Arrays.fill(place, -1);
    int end = 0;
    for (int knot = 0; knot < count; knot++) {
      int start = end;
      place[knot] = within;
      for (int m = memberStarts[knot]; m < memberStarts[knot + 1]; m++) {
        int v = members[m];
        newStrengths[knot] += strengths[v];
        for (int i = starts[v]; i < starts[v + 1]; i++) {
          int other = mergedOf[neighbours[i]];
          // All ones for somebody new, who stands at the end; no condition to be guessed wrong.
          int isNew = (place[other] - start) >> (Integer.SIZE - 1);
          int at = (end & isNew) | (place[other] & ~isNew);
          place[other] = at;
          // Whoever is not new is overwritten by the next.
          newNeighbours[end] = other;
          newWeights[at] += weights[i];
          end -= isNew;
        }
      }
      place[knot] = -1;
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
