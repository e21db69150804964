package org.crossroads.analysis.network.position;

import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Score;

/**
 * Says whether ties stay inside the own kind or lead out of it.
 *
 * <p>Formula (E − I) / (E + I), Krackhardt and Stern (1988): E is the weight of the ties to other
 * kinds (here: other sectors), I of those to the own kind. −1: all inside; 0: as much inside as
 * outside; +1: all outside. With all weights 1 it counts ties.
 *
 * <p>An isolate has no index, nor has a graph without ties: absent, not 0. For the whole graph each
 * tie counts once. Labels are any numbers; equal means the same kind.
 *
 * <p>Time O(n + m), space O(n). Deterministic; sums run in the order of neighbours, so the error is
 * below m·2⁻⁵².
 *
 * <p>Misleads where kinds differ in size: if nine of ten organisations are state schools, ties made
 * at random are mostly inside for them and mostly outside for the others. Ask {@link
 * EiIndexByChance}.
 */
public final class EiIndex {
  static final Score NO_TIES = new Score.Absent("Without a known tie there is no mix to measure.");

  private EiIndex() {}

  /** The index of each organisation and of the whole. */
  public static final class Result {
    private final Sums whole;
    private final Sums[] each;

    private Result(Sums whole, Sums[] each) {
      this.whole = whole;
      this.each = each;
    }

    /** The index of all ties together. */
    public Score whole() {
      return whole.index();
    }

    /** The index of one organisation's ties. */
    public Score of(int organisation) {
      return each[organisation].index();
    }
  }

  private record Sums(double external, double internal) {
    Score index() {
      double sum = external + internal;
      return sum == 0 ? NO_TIES : new Score.Of((external - internal) / sum);
    }
  }

  /**
   * Measures a graph.
   *
   * @param labels the kind of each organisation
   * @throws IllegalArgumentException if graph and labels differ in size
   */
  public static Result of(Graph graph, int[] labels) {
    graph.requireFactsAbout(labels.length);
    Sums[] each = new Sums[labels.length];
    double external = 0;
    double internal = 0;
    for (int v = 0; v < labels.length; v++) {
      each[v] = sums(graph, labels, v);
      external += each[v].external();
      internal += each[v].internal();
    }
    return new Result(new Sums(external / 2, internal / 2), each);
  }

  private static Sums sums(Graph graph, int[] labels, int v) {
    double external = 0;
    double internal = 0;
    for (int i = graph.start(v); i < graph.end(v); i++) {
      if (labels[graph.neighbour(i)] == labels[v]) {
        internal += graph.weight(i);
      } else {
        external += graph.weight(i);
      }
    }
    return new Sums(external, internal);
  }
}
