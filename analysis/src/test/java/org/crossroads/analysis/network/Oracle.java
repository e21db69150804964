package org.crossroads.analysis.network;

import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** The same cases for JGraphT 1.5.3, an independent implementation. */
public final class Oracle {
  private Oracle() {}

  public static org.jgrapht.Graph<Integer, DefaultEdge> jgrapht(Samples.RandomCase given) {
    return jgrapht(given.graph());
  }

  public static org.jgrapht.Graph<Integer, DefaultEdge> jgrapht(Graph given) {
    var graph = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
    for (int v = 0; v < given.organisations(); v++) {
      graph.addVertex(v);
    }
    for (int v = 0; v < given.organisations(); v++) {
      for (int i = given.start(v); i < given.end(v); i++) {
        if (given.neighbour(i) < v) {
          graph.addEdge(v, given.neighbour(i));
        }
      }
    }
    return graph;
  }
}
