package org.crossroads.analysis.network.position;

import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.paths.Rings;
import org.crossroads.analysis.network.paths.WeightedRoutes;

/**
 * Says how near each organisation is to all others: a partner counts 1, a partner's partner ½, one
 * three steps away ⅓, and so on.
 *
 * <p>Formula: the sum of 1/d(v, w) over all w ≠ v, not normalised; Marchiori and Latora (2000),
 * Rochat (2009). Where no route leads, 0 is added: so, other than with the closeness of Freeman, a
 * network in several parts needs no exception. Divide by n − 1 to get a share from 0 to 1.
 *
 * <p>Weights do not matter (see {@link WeightedRoutes}); ties lead both ways; an isolate has 0.
 *
 * <p>Time and space of {@link Rings}. The counts are exact and added up as count ÷ d in the order
 * of d, so the result is the same to the bit for any number of threads and any numbering of the
 * organisations; its relative error is below (longest route)·2⁻⁵².
 *
 * <p>Misleads in big groups, as {@link Reach} does: a member of a group of 80 is one step from
 * everybody in it though it may know few. And it grows with the size of the network: compare within
 * one network only.
 */
public final class HarmonicCloseness {
  private HarmonicCloseness() {}

  /** The closeness of every organisation. */
  public static Scores of(Graph graph) {
    return of(Rings.of(graph));
  }

  /** The same from rings already counted. */
  public static Scores of(Rings rings) {
    double[] closeness = new double[rings.organisations()];
    for (int v = 0; v < closeness.length; v++) {
      for (int d = 1; d <= rings.eccentricity(v); d++) {
        closeness[v] += (double) rings.at(v, d) / d;
      }
    }
    return Scores.of(closeness);
  }
}
