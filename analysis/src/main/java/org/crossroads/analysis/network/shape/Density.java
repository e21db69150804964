package org.crossroads.analysis.network.shape;

import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Score;

/**
 * Says how many of all possible ties exist.
 *
 * <p>Formula 2m / (n(n − 1)), Wasserman and Faust (1994). Isolates count in n, weights do not
 * matter. With fewer than two organisations no tie is possible and the density is absent.
 *
 * <p>Time O(1). Exact but for the rounding of one division.
 *
 * <p>Misleads when areas of different size are compared: the more organisations, the lower it tends
 * to be, since nobody can work with hundreds. Compare the number of partners instead.
 */
public final class Density {
  private static final Score TOO_FEW =
      new Score.Absent("With fewer than two organisations no tie is possible.");

  private Density() {}

  /** The density of a graph, from 0 (no tie) to 1 (all with all). */
  public static Score of(Graph graph) {
    double n = graph.organisations();
    return n < 2 ? TOO_FEW : new Score.Of(2.0 * graph.ties() / (n * (n - 1)));
  }
}
