package org.crossroads.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Threads;
import org.crossroads.analysis.network.communities.Leiden;
import org.crossroads.analysis.network.paths.WeightedRoutes;
import org.crossroads.analysis.network.position.Betweenness;
import org.crossroads.analysis.network.position.Constraint;
import org.crossroads.analysis.network.position.HarmonicCloseness;
import org.crossroads.analysis.network.position.SampledBetweenness;
import org.crossroads.analysis.network.shape.Components;
import org.crossroads.analysis.network.shape.CoreNumbers;
import org.crossroads.analysis.network.shape.CutPoints;

/**
 * Measures of a generated country of 25,000 organisations beside igraph and networkx.
 *
 * <p>Each measure is taken by both, in turn, on the same network, first with the organisations
 * numbered area by area and then with numbers that say nothing; answers are compared before times
 * are. Measures that take a peer minutes are taken once, others five times. networkx, which would
 * take hours, gets a network of 1,000 organisations.
 */
public final class NetworkBenchmark {
  private static final int ORGANISATIONS = 25_000;
  private static final int FEW = 1_000;
  private static final long SEED = 1;
  private static final double SAME = 1e-7;

  /** A process's CPU time is counted in hundredths of a second. */
  private static final double CLOCK_TICK = 0.01;

  /** Those that take igraph minutes: once. */
  private static final List<String> LONG =
      List.of("betweenness", "weighted-betweenness", "closeness");

  private final Path script;
  private final boolean isShort;
  private final Map<String, Function<Graph, double[]>> measures = new LinkedHashMap<>();

  private NetworkBenchmark(Path script, boolean isShort) {
    this.script = script;
    this.isShort = isShort;
    measures.put("betweenness", graph -> numbers(Betweenness.of(graph)));
    measures.put(
        "weighted-betweenness",
        graph -> numbers(WeightedRoutes.of(graph, Threads.all()).betweenness()));
    measures.put("closeness", graph -> numbers(HarmonicCloseness.of(graph)));
    measures.put("constraint", graph -> numbers(Constraint.of(graph, Threads.all())));
    measures.put(
        "leiden",
        graph ->
            new double[] {
              Leiden.of(graph, Leiden.Options.USUAL).modularity().value().orElseThrow()
            });
    measures.put("cores", graph -> CoreNumbers.of(graph).stream().asDoubleStream().toArray());
    measures.put("components", graph -> new double[] {Components.of(graph).parts()});
    measures.put("cut-points", NetworkBenchmark::cutPoints);
  }

  /**
   * @param arguments the script of the peers, and {@code --short} to leave out what takes minutes
   */
  public static void main(String[] arguments) throws Exception {
    boolean isShort = Arrays.asList(arguments).contains("--short");
    new NetworkBenchmark(Path.of(arguments[0]), isShort).run();
  }

  private void run() throws Exception {
    Machine.print(System.out);
    GeneratedNetwork country = new GeneratedNetwork(ORGANISATIONS, SEED);
    compare("in the order of areas", country.graph(country.inOrder()), "igraph");
    if (!isShort) {
      compare("in no order", country.graph(country.permuted()), "igraph");
    }
    GeneratedNetwork county = new GeneratedNetwork(FEW, SEED);
    compare("in the order of areas", county.graph(county.inOrder()), "networkx");
    for (int times : isShort ? new int[] {1, 2} : new int[] {1, 2, 4, 10}) {
      grow(times);
    }
  }

  private void compare(String order, Graph graph, String library) throws Exception {
    System.out.printf(
        "%n%,d organisations and %,d ties, numbered %s%n%n",
        graph.organisations(), graph.ties(), order);
    try (NetworkPeers peers = new NetworkPeers(script, graph)) {
      System.out.printf(
          "%n| measure | here (s) | CPU | %s (s) | CPU | wall ratio | CPU ratio |%n", library);
      System.out.println("|---|---:|---:|---:|---:|---:|---:|");
      for (var measure : measures.entrySet()) {
        if (isCompared(measure.getKey(), library)) {
          Cost cost = new Cost();
          int rounds = library.equals("igraph") && LONG.contains(measure.getKey()) ? 1 : 5;
          for (int round = 0; round <= rounds; round++) {
            cost.add(graph, measure, peers, library, round > 0 || rounds == 1);
            if (rounds == 1) {
              break;
            }
          }
          cost.print(measure.getKey());
        }
      }
    }
  }

  private boolean isCompared(String measure, String library) {
    return library.equals("igraph")
        ? !isShort || !LONG.contains(measure)
        : !List.of("weighted-betweenness", "constraint", "leiden").contains(measure);
  }

  /** What one measure cost here and there, round by round. */
  private static final class Cost {
    private final Results seconds =
        new Results(List.of("wall here", "CPU here", "wall there", "CPU there"));

    void add(
        Graph graph,
        Map.Entry<String, Function<Graph, double[]>> measure,
        NetworkPeers peers,
        String library,
        boolean counts)
        throws IOException {
      long cpu = cpuNanos();
      long wall = System.nanoTime();
      double[] here = measure.getValue().apply(graph);
      double wallHere = (System.nanoTime() - wall) / 1e9;
      double cpuHere = (cpuNanos() - cpu) / 1e9;
      NetworkPeers.Answer there = peers.ask(library, measure.getKey());
      requireSame(measure.getKey(), here, there.values());
      if (counts) {
        seconds.add("wall here", wallHere);
        seconds.add("CPU here", cpuHere);
        seconds.add("wall there", there.wallSeconds());
        seconds.add("CPU there", there.cpuSeconds());
      }
    }

    void print(String measure) {
      System.out.printf(
          "| %s | %.4f | %.4f | %.4f | %.4f | %.1f | %.1f |%n",
          measure,
          seconds.median("wall here"),
          seconds.median("CPU here"),
          seconds.median("wall there"),
          seconds.median("CPU there"),
          seconds.ratio("wall there", "wall here"),
          seconds.median("CPU there") / Math.max(CLOCK_TICK, seconds.median("CPU here")));
    }
  }

  // Leiden is a search: its modularity may be a thousandth worse, and any amount better.
  private static void requireSame(String measure, double[] here, double[] there) {
    if (here.length != there.length) {
      throw new IllegalStateException(
          measure + ": " + here.length + " numbers and " + there.length);
    }
    for (int v = 0; v < here.length; v++) {
      double wrong =
          measure.equals("leiden")
              ? Math.max(0, there[v] - here[v] - 1e-3)
              : Math.abs(here[v] - there[v]);
      boolean bothAbsent = Double.isNaN(here[v]) && Double.isNaN(there[v]);
      if (!bothAbsent && !(wrong <= SAME * (1 + Math.abs(there[v])))) {
        throw new IllegalStateException(
            measure + " of " + v + ": " + here[v] + " here, " + there[v] + " there.");
      }
    }
  }

  /** How time grows with the size; far beyond, betweenness is sampled. */
  private static void grow(int times) throws Exception {
    GeneratedNetwork country = new GeneratedNetwork(times * ORGANISATIONS, SEED);
    Graph graph = country.graph(country.inOrder());
    System.out.printf("%n%,d organisations, %,d ties: ", graph.organisations(), graph.ties());
    System.out.printf("closeness %.2f s", Runs.seconds(() -> HarmonicCloseness.of(graph)));
    if (graph.organisations() <= 100_000) {
      System.out.printf(", betweenness %.2f s%n", Runs.seconds(() -> Betweenness.of(graph)));
    } else {
      var options = new SampledBetweenness.Options(2_000, 0.95, SEED);
      long start = System.nanoTime();
      var sampled = SampledBetweenness.of(graph, options, Threads.all());
      double pairs = graph.organisations() * (graph.organisations() - 1.0) / 2;
      System.out.printf(
          ", betweenness from 2,000 sources %.2f s, off by at most %.3f of all pairs (95 %%)%n",
          (System.nanoTime() - start) / 1e9, sampled.errorAtMost() / pairs);
    }
  }

  private static double[] numbers(Scores scores) {
    return IntStream.range(0, scores.organisations())
        .mapToDouble(v -> scores.of(v).value().orElse(Double.NaN))
        .toArray();
  }

  private static double[] cutPoints(Graph graph) {
    CutPoints.Result found = CutPoints.of(graph);
    return IntStream.range(0, graph.organisations())
        .mapToDouble(v -> found.isCutPoint(v) ? 1 : 0)
        .toArray();
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
