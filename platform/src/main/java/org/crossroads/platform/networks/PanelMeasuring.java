package org.crossroads.platform.networks;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Threads;
import org.crossroads.analysis.network.communities.Leiden;
import org.crossroads.analysis.network.communities.Partition;
import org.crossroads.analysis.network.layout.Springs;
import org.crossroads.analysis.network.paths.Dependencies;
import org.crossroads.analysis.network.position.Brokerage;
import org.crossroads.analysis.network.position.Constraint;
import org.crossroads.analysis.network.position.SampledBetweenness;
import org.crossroads.analysis.network.shape.CoreNumbers;
import org.crossroads.analysis.network.shape.CutPoints;

/** Takes all measures of a {@link CountryPanel}, telling how far it is. For one thread. */
final class PanelMeasuring {
  /** Beyond this, routes are counted from a sample of organisations. */
  private static final int MOST_EXACT = 200_000;

  private static final int SOURCES_AT_ONCE = 2_048;
  private static final int ROUNDS = 120;

  private final TieNetwork network;
  private final Graph graph;
  private final Optional<Partition> lastCommunities;
  private final Progress progress;

  /** Hears how far the measuring is, and may end it by throwing. */
  @FunctionalInterface
  interface Progress {
    /**
     * A step has begun or gone on.
     *
     * @param percent of the whole
     */
    void at(String step, int percent);
  }

  PanelMeasuring(
      TieNetwork network, Graph graph, Optional<Partition> lastCommunities, Progress progress) {
    this.network = network;
    this.graph = graph;
    this.lastCommunities = lastCommunities;
    this.progress = progress;
  }

  CountryPanel run() {
    int n = graph.organisations();
    progress.at("Who would be cut off", 1);
    int[] brokenOff = CutPoints.of(graph).partsBrokenOff().stream().toArray();
    int[] core = CoreNumbers.of(graph).stream().toArray();
    progress.at("Pairs without a tie", 3);
    Brokerage.Result brokerage = Brokerage.of(graph, new int[n]);
    // Each open pair counts in both directions.
    long[] openPairs = IntStream.range(0, n).mapToLong(v -> brokerage.of(v).total() / 2).toArray();
    progress.at("How far partners know one another", 8);
    Scores constraints = Constraint.of(graph, Threads.all());
    double[] constraint =
        IntStream.range(0, n)
            .mapToDouble(v -> constraints.has(v) ? constraints.number(v) : Double.NaN)
            .toArray();
    progress.at("Communities", 12);
    Partition communities =
        lastCommunities
            .map(last -> Leiden.from(last, graph, Leiden.Options.USUAL))
            .orElseGet(() -> Leiden.of(graph, Leiden.Options.USUAL))
            .communities();
    progress.at("The drawing", 16);
    Springs.Result drawn = draw();
    progress.at("Shortest routes", 30);
    double[] between = between();
    progress.at("Keeping the results", 99);
    return new CountryPanel(
        between,
        constraint,
        brokenOff,
        core,
        communities.numbers().stream().toArray(),
        openPairs,
        floats(drawn.x()),
        floats(drawn.y()));
  }

  private double[] between() {
    int n = graph.organisations();
    if (n > MOST_EXACT) {
      Scores estimates =
          SampledBetweenness.of(
                  graph, new SampledBetweenness.Options(SOURCES_AT_ONCE, 0.95, 1), Threads.all())
              .estimates();
      return estimates.present().toArray();
    }
    double[] sums = new double[n];
    for (int from = 0; from < n; from += SOURCES_AT_ONCE) {
      progress.at("Shortest routes", 30 + Math.toIntExact(69L * from / n));
      int to = Math.min(n, from + SOURCES_AT_ONCE);
      double[] part = Dependencies.of(graph, IntStream.range(from, to).toArray(), Threads.all());
      Arrays.setAll(sums, v -> sums[v] + part[v]);
    }
    // Each pair was met from both of its ends.
    Arrays.setAll(sums, v -> sums[v] / 2);
    return sums;
  }

  /** Those without a tie are drawn nowhere and would only push the others. */
  private Springs.Result draw() {
    int n = graph.organisations();
    int[] tied = IntStream.range(0, n).filter(v -> graph.degree(v) > 0).toArray();
    var ties = new GraphBuilder(tied.length);
    for (int one = 0; one < tied.length; one++) {
      for (int i = graph.start(tied[one]); i < graph.end(tied[one]); i++) {
        int other = Arrays.binarySearch(tied, graph.neighbour(i));
        if (one < other) {
          ties.tie(one, other);
        }
      }
    }
    Springs.Result drawn = new StartingPlaces(network, tied).draw(ties.build(), ROUNDS);
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < tied.length; i++) {
      x[tied[i]] = drawn.x()[i];
      y[tied[i]] = drawn.y()[i];
    }
    return new Springs.Result(x, y);
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
