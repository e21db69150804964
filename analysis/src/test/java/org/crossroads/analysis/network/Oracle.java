package org.crossroads.analysis.network;

import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** The same cases for JGraphT 1.5.3, an independent implementation. */
public final class Oracle {
  private Oracle() {}

  public static org.jgrapht.Graph<Integer, DefaultEdge> jgrapht(Samples.RandomCase given) {
    var graph = new SimpleGraph<Integer, DefaultEdge>(DefaultEdge.class);
    for (int v = 0; v < given.n(); v++) {
      graph.addVertex(v);
    }
    for (int v = 0; v < given.n(); v++) {
      for (int w = 0; w < v; w++) {
        if (given.tied(v, w)) {
          graph.addEdge(v, w);
        }
      }
    }
    return graph;
  }
}
