package org.crossroads.platform.networks;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.changes.Comparison;
import org.crossroads.analysis.network.shape.Components;
import org.crossroads.analysis.network.shape.DegreeCentralization;
import org.crossroads.analysis.network.shape.Density;
import org.crossroads.analysis.network.shape.Transitivity;

/** Takes the measures of two snapshots on the same organisations. */
final class SideBySide {
  private static final Score NOBODY = new Score.Absent("There is nobody to measure.");

  private final Graph before;
  private final Graph after;

  /**
   * Looks at some of those who stayed.
   *
   * @param stayers their numbers among those who stayed, ascending
   */
  SideBySide(Comparison.Result result, int[] stayers) {
    this.before = among(result.before(), stayers);
    this.after = among(result.after(), stayers);
  }

  private static Graph among(Graph graph, int[] stayers) {
    var builder = new GraphBuilder(stayers.length);
    for (int one = 0; one < stayers.length; one++) {
      for (int i = graph.start(stayers[one]); i < graph.end(stayers[one]); i++) {
        int other = Arrays.binarySearch(stayers, graph.neighbour(i));
        if (one < other) {
          builder.tie(one, other, graph.weight(i));
        }
      }
    }
    return builder.build();
  }

  List<Changes.Measure> measures() {
    return List.of(
        measure("Pairs tied", false, graph -> new Score.Of(graph.ties())),
        measure("Partners each, on average", false, SideBySide::partners),
        measure("Without a known partner among them", false, graph -> new Score.Of(alone(graph))),
        measure("Share of all possible pairs that are tied (density)", true, Density::of),
        measure(
            "Share of pairs with a common partner that are tied (transitivity)",
            true,
            graph -> Transitivity.of(graph).share()),
        measure("How far ties run to one (degree centralization)", true, DegreeCentralization::of),
        measure(
            "Parts without a tie between them",
            false,
            graph -> new Score.Of(Components.of(graph).parts())),
        measure("Share in the largest part", true, SideBySide::largest));
  }

  private Changes.Measure measure(String name, boolean share, Function<Graph, Score> of) {
    return new Changes.Measure(name, share, of.apply(before), of.apply(after));
  }

  private static Score partners(Graph graph) {
    return graph.organisations() == 0
        ? NOBODY
        : new Score.Of(2.0 * graph.ties() / graph.organisations());
  }

  private static long alone(Graph graph) {
    return IntStream.range(0, graph.organisations()).filter(v -> graph.degree(v) == 0).count();
  }

  private static Score largest(Graph graph) {
    return graph.organisations() == 0
        ? NOBODY
        : new Score.Of(
            (double) Components.of(graph).size().stream().max().orElse(0) / graph.organisations());
  }
}
