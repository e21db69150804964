package org.crossroads.benchmarks;

import static org.crossroads.benchmarks.NetworkMeasure.BETWEENNESS;
import static org.crossroads.benchmarks.NetworkMeasure.CLOSENESS;
import static org.crossroads.benchmarks.NetworkMeasure.COMPONENTS;
import static org.crossroads.benchmarks.NetworkMeasure.CORES;
import static org.crossroads.benchmarks.NetworkMeasure.CUT_POINTS;
import static org.crossroads.benchmarks.NetworkMeasure.WEIGHTED_BETWEENNESS;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Threads;
import org.crossroads.analysis.network.position.Betweenness;
import org.crossroads.analysis.network.position.HarmonicCloseness;
import org.crossroads.analysis.network.position.SampledBetweenness;

/**
 * Measures of a generated country of 25,000 organisations beside igraph, networkx and JGraphT, in
 * parts that can be run apart.
 *
 * <p>Networks are measured with the organisations numbered area by area and with numbers that say
 * nothing. networkx and JGraphT, which would take hours for routes, get 1,000 organisations for
 * those.
 */
public final class NetworkBenchmark {
  private static final int ORGANISATIONS = 25_000;
  private static final int FEW = 1_000;
  private static final int MANY_ROUNDS = 21;
  private static final long SEED = 1;
  private static final List<String> PARTS =
      List.of("short", "closeness", "betweenness", "weighted", "small", "panel", "growth");

  private final Path root;
  private final Path script;

  private NetworkBenchmark(Path root) {
    this.root = root;
    script = root.resolve("benchmarks/network_peers.py");
  }

  /**
   * @param arguments the folder of the project, then any number of {@code --part NAME}
   */
  public static void main(String[] arguments) throws Exception {
    List<String> parts = new ArrayList<>();
    for (int i = 1; i < arguments.length; i += 2) {
      if (!arguments[i].equals("--part")
          || i + 1 == arguments.length
          || !PARTS.contains(arguments[i + 1])) {
        System.err.println("Parts of this benchmark: --part " + String.join(" --part ", PARTS));
        System.exit(2);
      }
      parts.add(arguments[i + 1]);
    }
    Machine.print(System.out);
    NetworkBenchmark benchmark = new NetworkBenchmark(Path.of(arguments[0]));
    for (String part : parts.isEmpty() ? PARTS : parts) {
      benchmark.run(part);
    }
  }

  private void run(String part) throws Exception {
    System.out.printf("%n## %s%n", part);
    switch (part) {
      case "short" -> besideIgraph(NetworkMeasure.SHORT, MANY_ROUNDS);
      case "closeness" -> besideIgraph(List.of(CLOSENESS), 1);
      case "betweenness" -> besideIgraph(List.of(BETWEENNESS), 1);
      case "weighted" -> weighted();
      case "small" -> small();
      case "panel" -> {
        GeneratedNetwork country = new GeneratedNetwork(ORGANISATIONS, SEED);
        new NetworkPanelBenchmark(root).run(country.graph(country.inOrder()), 3);
      }
      default -> {
        for (int times : new int[] {1, 2, 4, 10}) {
          grow(times);
        }
      }
    }
  }

  private void besideIgraph(List<NetworkMeasure> measures, int rounds) throws Exception {
    GeneratedNetwork country = new GeneratedNetwork(ORGANISATIONS, SEED);
    compare("in the order of areas", country.graph(country.inOrder()), measures, rounds);
    compare("in no order", country.graph(country.permuted()), measures, rounds);
  }

  /** Of a fifth of the country first, and each once: of the whole igraph takes seven minutes. */
  private void weighted() throws Exception {
    for (int organisations : new int[] {ORGANISATIONS / 5, ORGANISATIONS}) {
      GeneratedNetwork country = new GeneratedNetwork(organisations, SEED);
      compare(
          "in the order of areas",
          country.graph(country.inOrder()),
          List.of(WEIGHTED_BETWEENNESS),
          1);
    }
  }

  private void compare(String order, Graph graph, List<NetworkMeasure> measures, int rounds)
      throws Exception {
    say(order, graph);
    try (NetworkPeer peer = new PythonPeer("igraph", script, graph)) {
      new NetworkDuel(graph, peer, rounds).run(measures);
    }
  }

  private void small() throws Exception {
    GeneratedNetwork county = new GeneratedNetwork(FEW, SEED);
    Graph graph = county.graph(county.inOrder());
    say("in the order of areas", graph);
    List<NetworkMeasure> measures = List.of(BETWEENNESS, CLOSENESS, CORES, COMPONENTS, CUT_POINTS);
    try (NetworkPeer peer = new PythonPeer("networkx", script, graph)) {
      new NetworkDuel(graph, peer, 3).run(measures);
    }
    try (NetworkPeer peer = new JgraphtPeer(graph)) {
      new NetworkDuel(graph, peer, 5).run(measures);
    }
    GeneratedNetwork country = new GeneratedNetwork(ORGANISATIONS, SEED);
    Graph all = country.graph(country.inOrder());
    say("in the order of areas", all);
    try (NetworkPeer peer = new JgraphtPeer(all)) {
      // JGraphT looks for cut points by recursion, which overflows the stack at this size.
      new NetworkDuel(all, peer, 5).run(List.of(CORES, COMPONENTS));
    }
  }

  private static void say(String order, Graph graph) {
    System.out.printf(
        "%n%,d organisations and %,d ties, numbered %s%n",
        graph.organisations(), graph.ties(), order);
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
}
