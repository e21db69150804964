package org.crossroads.analysis.network.shape;

import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Score;

/**
 * Says how many of all possible ties exist.
 *
 * <p>Formula 2m / (n(n − 1)) of m ties, or m / (n(n − 1)) of m directed reports, Wasserman and
 * Faust (1994). Isolates count in n, weights do not matter. With fewer than two organisations no
 * tie is possible and the density is absent.
 *
 * <p>Time O(1). Exact but for the rounding of one division.
 *
 * <p>Misleads when areas of different size are compared: the more organisations, the lower it tends
 * to be, since nobody can work with hundreds. Compare the number of partners instead. That of
 * reports is too low wherever somebody did not answer.
 */
public final class Density {
  private static final Score TOO_FEW =
      new Score.Absent("With fewer than two organisations no tie is possible.");

  private Density() {}

  /** The density of a graph, from 0 (no tie) to 1 (all with all). */
  public static Score of(Graph graph) {
    return share(graph.organisations(), 2.0 * graph.ties());
  }

  /** The density of reports, from 0 (nobody names anybody) to 1 (all name all). */
  public static Score of(DirectedGraph reports) {
    return share(reports.organisations(), reports.reports());
  }

  private static Score share(double n, double ordered) {
    return n < 2 ? TOO_FEW : new Score.Of(ordered / (n * (n - 1)));
  }
}
