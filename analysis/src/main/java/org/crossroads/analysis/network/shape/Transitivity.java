package org.crossroads.analysis.network.shape;

import java.util.Arrays;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Score;

/**
 * Says how often two partners of an organisation are partners themselves.
 *
 * <p>Formula 3·triangles / two-paths, Luce and Perry (1949), where a two-path is an organisation
 * with two of its partners, tied or not. 1 if all partners of all know one another, 0 if none do.
 * Weights do not matter; isolates add nothing. If nobody has two partners it is absent.
 *
 * <p>Time O(m·√m), space O(n + m). The counts are exact; beyond a long it throws {@link
 * ArithmeticException}.
 *
 * <p>Misleads where ties come from lists of members: every trust of k schools is k(k − 1)(k − 2)/6
 * triangles by definition, not because partners introduced one another.
 */
public final class Transitivity {
  private static final Score NO_TWO_PATHS =
      new Score.Absent("Nobody has two partners that could know one another.");

  private Transitivity() {}

  /**
   * What was counted.
   *
   * @param triangles threes that are all tied to one another
   * @param twoPaths organisations with two of their partners
   */
  public record Result(long triangles, long twoPaths) {
    /** The share of two-paths that are closed, from 0 to 1. */
    public Score share() {
      return twoPaths == 0 ? NO_TWO_PATHS : new Score.Of(3.0 * triangles / twoPaths);
    }
  }

  /** Counts triangles and two-paths of a graph. */
  public static Result of(Graph graph) {
    long twoPaths = 0;
    for (int v = 0; v < graph.organisations(); v++) {
      long degree = graph.degree(v);
      twoPaths = Math.addExact(twoPaths, degree * (degree - 1) / 2);
    }
    return new Result(triangles(graph), twoPaths);
  }

  // Each tie is followed only towards the end with more partners (the later, if equal), so each
  // triangle is met once and no list followed is longer than √(2m).
  private static long triangles(Graph graph) {
    int n = graph.organisations();
    int[] starts = new int[n + 1];
    int[] onward = new int[graph.ties()];
    for (int v = 0; v < n; v++) {
      int next = starts[v];
      for (int i = graph.start(v); i < graph.end(v); i++) {
        if (leads(graph, v, graph.neighbour(i))) {
          onward[next++] = graph.neighbour(i);
        }
      }
      starts[v + 1] = next;
    }
    return closed(starts, onward);
  }

  private static boolean leads(Graph graph, int from, int to) {
    int difference = graph.degree(to) - graph.degree(from);
    return difference > 0 || (difference == 0 && to > from);
  }

  private static long closed(int[] starts, int[] onward) {
    int[] markedBy = new int[starts.length];
    Arrays.fill(markedBy, -1);
    long closed = 0;
    for (int v = 0; v < starts.length - 1; v++) {
      for (int i = starts[v]; i < starts[v + 1]; i++) {
        markedBy[onward[i]] = v;
      }
      for (int i = starts[v]; i < starts[v + 1]; i++) {
        int middle = onward[i];
        for (int j = starts[middle]; j < starts[middle + 1]; j++) {
          closed += markedBy[onward[j]] == v ? 1 : 0;
        }
      }
    }
    return closed;
  }
}
