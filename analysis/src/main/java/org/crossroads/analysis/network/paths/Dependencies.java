package org.crossroads.analysis.network.paths;

import java.util.List;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Threads;

/**
 * How much others depend on each organisation for their shortest routes: what betweenness is made
 * of.
 *
 * <p>The dependency of s on v is the sum over all t of the share of the shortest routes from s to t
 * that lead through v (v neither s nor t), Brandes (2001). Added up over all s, each pair is met
 * from both of its ends.
 *
 * <p>Time O(n·m), space O(n) for each thread (about 1 KB for each organisation). The same graph
 * gives the same bits for any number of threads.
 */
public final class Dependencies {
  private Dependencies() {}

  /**
   * The dependencies of all on each.
   *
   * @throws ArithmeticException if some pair has 2⁵³ shortest routes or more
   */
  public static double[] of(Graph graph, Threads threads) {
    return of(graph, IntStream.range(0, graph.organisations()).toArray(), threads);
  }

  /**
   * The dependencies of some on each.
   *
   * @param sources organisations, each once
   * @throws ArithmeticException if some pair has 2⁵³ shortest routes or more
   */
  public static double[] of(Graph graph, int[] sources, Threads threads) {
    Layout layout = Layout.of(graph);
    int n = layout.places();
    int[] places = layout.placesOf(sources);
    int batches = (places.length + DependencyBatch.SOURCES - 1) / DependencyBatch.SOURCES;
    List<double[]> strands =
        Strands.run(
            batches,
            threads,
            pieces -> {
              DependencyBatch batch = new DependencyBatch(layout);
              double[] sums = new double[n];
              pieces.forEach(piece -> batch.add(places, piece * DependencyBatch.SOURCES, sums));
              return sums;
            });
    return layout.byOrganisation(Strands.sum(n, strands));
  }
}
