package org.crossroads.benchmarks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Threads;
import org.crossroads.analysis.network.communities.Leiden;
import org.crossroads.analysis.network.paths.WeightedRoutes;
import org.crossroads.analysis.network.position.Betweenness;
import org.crossroads.analysis.network.position.Constraint;
import org.crossroads.analysis.network.position.HarmonicCloseness;
import org.crossroads.analysis.network.shape.Components;
import org.crossroads.analysis.network.shape.CoreNumbers;
import org.crossroads.analysis.network.shape.CutPoints;

/**
 * A measure that is compared.
 *
 * @param name as {@code network_peers.py} knows it
 * @param take what is timed
 * @param numbers turns its answer into one number for each organisation or one in all; not timed
 */
record NetworkMeasure(
    String name, Function<Graph, Object> take, Function<Object, double[]> numbers) {
  private static final double SAME = 1e-7;

  static final NetworkMeasure BETWEENNESS =
      scores("betweenness", graph -> Betweenness.of(graph, Threads.all()));
  static final NetworkMeasure WEIGHTED_BETWEENNESS =
      scores("weighted-betweenness", g -> WeightedRoutes.of(g, Threads.all()).betweenness());
  static final NetworkMeasure CLOSENESS = scores("closeness", HarmonicCloseness::of);
  static final NetworkMeasure CONSTRAINT =
      scores("constraint", graph -> Constraint.of(graph, Threads.all()));
  static final NetworkMeasure LEIDEN =
      new NetworkMeasure(
          "leiden",
          graph -> Leiden.of(graph, Leiden.Options.USUAL),
          found -> new double[] {((Leiden.Result) found).modularity().value().orElseThrow()});
  static final NetworkMeasure CORES =
      new NetworkMeasure(
          "cores", CoreNumbers::of, found -> ((Counts) found).stream().asDoubleStream().toArray());
  static final NetworkMeasure COMPONENTS =
      new NetworkMeasure(
          "components",
          Components::of,
          found -> new double[] {((Components.Result) found).parts()});
  static final NetworkMeasure CUT_POINTS =
      new NetworkMeasure("cut-points", CutPoints::of, NetworkMeasure::cutPoints);

  /** Those of which a peer takes milliseconds. */
  static final List<NetworkMeasure> SHORT =
      List.of(CONSTRAINT, LEIDEN, CORES, COMPONENTS, CUT_POINTS);

  private static NetworkMeasure scores(String name, Function<Graph, Object> take) {
    return new NetworkMeasure(name, take, found -> numbers((Scores) found));
  }

  private static double[] numbers(Scores scores) {
    return IntStream.range(0, scores.organisations())
        .mapToDouble(v -> scores.of(v).value().orElse(Double.NaN))
        .toArray();
  }

  private static double[] cutPoints(Object found) {
    CutPoints.Result cutPoints = (CutPoints.Result) found;
    return IntStream.range(0, cutPoints.partsBrokenOff().organisations())
        .mapToDouble(v -> cutPoints.isCutPoint(v) ? 1 : 0)
        .toArray();
  }

  /**
   * Stops the benchmark if two answers differ. Leiden is a search: its modularity may be a
   * thousandth worse, and any amount better.
   */
  void requireSame(double[] here, double[] there) {
    if (here.length != there.length) {
      throw new IllegalStateException(name + ": " + here.length + " numbers and " + there.length);
    }
    for (int v = 0; v < here.length; v++) {
      double wrong =
          name.equals(LEIDEN.name)
              ? Math.max(0, there[v] - here[v] - 1e-3)
              : Math.abs(here[v] - there[v]);
      boolean bothAbsent = Double.isNaN(here[v]) && Double.isNaN(there[v]);
      if (!bothAbsent && !(wrong <= SAME * (1 + Math.abs(there[v])))) {
        throw new IllegalStateException(
            "%s of %d: %s here, %s there.".formatted(name, v, here[v], there[v]));
      }
    }
  }
}
