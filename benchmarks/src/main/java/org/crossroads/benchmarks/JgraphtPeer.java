package org.crossroads.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** JGraphT in this process, on its usual graph of objects. */
final class JgraphtPeer implements NetworkPeer {
  private final SimpleGraph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);

  JgraphtPeer(Graph from) {
    IntStream.range(0, from.organisations()).forEach(graph::addVertex);
    for (int v = 0; v < from.organisations(); v++) {
      for (int i = from.start(v); i < from.end(v); i++) {
        if (v < from.neighbour(i)) {
          graph.addEdge(v, from.neighbour(i));
        }
      }
    }
  }

  @Override
  public String name() {
    String version = SimpleGraph.class.getPackage().getImplementationVersion();
    return version == null ? "JGraphT" : "JGraphT " + version;
  }

  @Override
  public Answer ask(String measure, boolean wantsValues) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long cpu = threads.getCurrentThreadCpuTime();
    long wall = System.nanoTime();
    double[] values =
        switch (measure) {
          case "betweenness" -> each(new BetweennessCentrality<>(graph)::getVertexScore);
          case "closeness" -> closeness();
          case "cores" -> each(new Coreness<>(graph)::getVertexScore);
          case "components" ->
              new double[] {new ConnectivityInspector<>(graph).connectedSets().size()};
          case "cut-points" -> {
            Set<Integer> found = new BiconnectivityInspector<>(graph).getCutpoints();
            yield each(v -> found.contains(v) ? 1 : 0);
          }
          default -> throw new IllegalArgumentException(measure);
        };
    return new Answer(
        (System.nanoTime() - wall) / 1e9, (threads.getCurrentThreadCpuTime() - cpu) / 1e9, values);
  }

  /** JGraphT divides by the number of others. */
  private double[] closeness() {
    var scores = new HarmonicCentrality<>(graph);
    int others = graph.vertexSet().size() - 1;
    return each(v -> scores.getVertexScore(v) * others);
  }

  private double[] each(IntToDoubleFunction score) {
    return IntStream.range(0, graph.vertexSet().size()).mapToDouble(score).toArray();
  }

  @Override
  public void close() {}
}
