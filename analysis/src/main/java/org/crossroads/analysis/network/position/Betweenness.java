package org.crossroads.analysis.network.position;

import java.util.Arrays;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Threads;
import org.crossroads.analysis.network.paths.Dependencies;
import org.crossroads.analysis.network.paths.WeightedRoutes;

/**
 * Says how much runs through each organisation: for how many pairs of others it lies on a shortest
 * route between them.
 *
 * <p>Formula: the sum over all unordered pairs {s, t} of other organisations of σ(s, t | v) / σ(s,
 * t), where σ counts the shortest routes and σ(· | v) those through v; Freeman (1977). Each pair
 * counts once; not normalised: divide by (n − 1)(n − 2)/2 to get a share from 0 to 1.
 *
 * <p>Weights do not matter (see {@link WeightedRoutes}); ties lead both ways; isolates and those
 * with one partner have 0; pairs without a route add nothing.
 *
 * <p>Computed exactly, from every organisation, by the dependencies of Brandes (2001). Time O(n·m),
 * space O(n) for each thread ({@link Dependencies}). The same graph gives the same bits for any
 * number of threads; renumbering the organisations changes the order of addition and with it the
 * last bits (relative error of the order of 10⁻¹²).
 *
 * <p>Misleads where ties were not recorded: one missing tie can make a broker of somebody who is
 * none. The ranks at the top are steadier than those in the middle. It asks for shortest routes
 * only; that people take them is an assumption.
 */
public final class Betweenness {
  private Betweenness() {}

  /**
   * The betweenness of every organisation.
   *
   * @throws ArithmeticException if some pair has 2⁵³ shortest routes or more, too many to count
   *     them exactly
   */
  public static Scores of(Graph graph) {
    return of(graph, Threads.all());
  }

  /** The same on a number of threads. */
  public static Scores of(Graph graph, Threads threads) {
    double[] dependencies = Dependencies.of(graph, threads);
    // Each pair was met from both of its ends.
    return Scores.of(Arrays.stream(dependencies).map(sum -> sum / 2).toArray());
  }
}
