package org.crossroads.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.crossroads.analysis.network.Graph;

/**
 * Measures beside a peer: answers are compared first; then both repeat the measure until they are
 * warm; then they take turns, every other round in the opposite order.
 */
final class NetworkDuel {
  private static final double WARM_SECONDS = 2;

  private final Graph graph;
  private final NetworkPeer peer;
  private final int rounds;

  /**
   * @param rounds how many are counted; with one, a measure that takes minutes, the answers are
   *     compared in it and the peer does not warm up
   */
  NetworkDuel(Graph graph, NetworkPeer peer, int rounds) {
    this.graph = graph;
    this.peer = peer;
    this.rounds = rounds;
  }

  void run(List<NetworkMeasure> measures) throws IOException {
    System.out.printf(
        "%n| measure | here (s) | CPU | %s (s) | CPU | wall ratio | CPU ratio |%n", peer.name());
    System.out.println("|---|---:|---:|---:|---:|---:|---:|");
    for (NetworkMeasure measure : measures) {
      run(measure);
    }
  }

  private void run(NetworkMeasure measure) throws IOException {
    Results seconds = new Results(List.of("here", "CPU here", "there", "CPU there"));
    if (rounds > 1) {
      measure.requireSame(
          measure.numbers().apply(measure.take().apply(graph)),
          peer.ask(measure.name(), true).values());
    }
    warm(measure);
    for (int round = 1; round <= rounds; round++) {
      Object here = round % 2 == 0 ? here(measure, seconds) : null;
      NetworkPeer.Answer there = peer.ask(measure.name(), rounds == 1);
      seconds.add("there", there.wallSeconds());
      seconds.add("CPU there", there.cpuSeconds());
      here = here == null ? here(measure, seconds) : here;
      if (rounds == 1) {
        measure.requireSame(measure.numbers().apply(here), there.values());
      }
    }
    print(measure.name(), seconds);
  }

  private void warm(NetworkMeasure measure) throws IOException {
    double here = 0;
    while (here < WARM_SECONDS) {
      here += seconds(measure);
    }
    double there = rounds == 1 ? WARM_SECONDS : 0;
    while (there < WARM_SECONDS) {
      there += peer.ask(measure.name(), false).wallSeconds();
    }
  }

  private double seconds(NetworkMeasure measure) {
    long start = System.nanoTime();
    var _ = measure.take().apply(graph);
    return (System.nanoTime() - start) / 1e9;
  }

  private Object here(NetworkMeasure measure, Results seconds) {
    long cpu = cpuNanos();
    long wall = System.nanoTime();
    Object found = measure.take().apply(graph);
    seconds.add("here", (System.nanoTime() - wall) / 1e9);
    seconds.add("CPU here", (cpuNanos() - cpu) / 1e9);
    return found;
  }

  // A process counts its CPU time in hundredths of a second, so that only its mean tells.
  private void print(String measure, Results seconds) {
    System.out.printf(
        "| %s | %.4f | %.4f | %.4f | %.4f | %.1f | %.1f |%n",
        measure,
        seconds.median("here"),
        seconds.mean("CPU here"),
        seconds.median("there"),
        seconds.mean("CPU there"),
        seconds.ratio("there", "here"),
        seconds.mean("CPU there") / seconds.mean("CPU here"));
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
