package org.crossroads.analysis.network.communities;

import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Score;

/**
 * Says how much more the ties stay inside communities than they would if everybody tied at random.
 *
 * <p>Formula, Newman and Girvan (2004), with the resolution γ of Reichardt and Bornholdt (2006): Q
 * = Σ over communities of [w(inside)/w − γ·(s/2w)²], where w is the weight of all ties and s the
 * summed strength of the members. γ is 1 unless given; a greater γ favours smaller communities. 0:
 * as if at random; near 1: almost no tie leads out; below 0: ties lead out more than at random.
 *
 * <p>With all weights 1 it counts ties. An isolate adds nothing. Without ties there is nothing to
 * compare and Q is absent.
 *
 * <p>Time O(n + m), space O(n). Deterministic; sums run in the order of neighbours, so the error is
 * below (n + m)·2⁻⁵².
 *
 * <p>Misleads when networks of different size are compared: large sparse networks have high Q even
 * at random. Communities smaller than about √(2m) ties may be hidden in bigger ones (Fortunato and
 * Barthélemy 2007).
 */
public final class Modularity {
  static final Score NO_TIES =
      new Score.Absent("Without a known tie no community can be told from another.");

  private Modularity() {}

  /**
   * Q of given communities at resolution 1.
   *
   * @throws IllegalArgumentException if graph and communities differ in size
   * @throws ArithmeticException if the weights add up to more than a double holds
   */
  public static Score of(Graph graph, Partition communities) {
    return of(graph, communities, 1);
  }

  /**
   * Q of given communities.
   *
   * @param resolution γ, at least 0
   * @throws IllegalArgumentException if graph and communities differ in size or γ is negative
   * @throws ArithmeticException if the weights add up to more than a double holds
   */
  public static Score of(Graph graph, Partition communities, double resolution) {
    graph.requireFactsAbout(communities.organisations());
    requireResolution(resolution);
    double[] strength = new double[communities.communities()];
    double[] inside = new double[communities.communities()];
    double all = 0;
    for (int v = 0; v < graph.organisations(); v++) {
      int community = communities.index(v);
      for (int i = graph.start(v); i < graph.end(v); i++) {
        double weight = graph.weight(i);
        all += weight;
        strength[community] += weight;
        inside[community] += communities.index(graph.neighbour(i)) == community ? weight : 0;
      }
    }
    return graph.ties() == 0
        ? NO_TIES
        : new Score.Of(sum(inside, strength, requireFinite(all), resolution));
  }

  // Each tie was met from both ends, so all is 2w and inside is twice the weight inside.
  private static double sum(double[] inside, double[] strength, double all, double resolution) {
    double sum = 0;
    for (int c = 0; c < inside.length; c++) {
      double share = strength[c] / all;
      sum += inside[c] / all - resolution * share * share;
    }
    return sum;
  }

  static double requireFinite(double sum) {
    if (Double.isInfinite(sum)) {
      throw new ArithmeticException("The weights of all ties add up to more than a double holds.");
    }
    return sum;
  }

  static void requireResolution(double resolution) {
    if (!(resolution >= 0 && resolution <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "Resolution " + resolution + "; it must be a number of at least 0.");
    }
  }
}
