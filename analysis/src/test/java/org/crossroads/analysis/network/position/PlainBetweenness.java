package org.crossroads.analysis.network.position;

import java.util.Arrays;
import org.crossroads.analysis.network.Graph;

/**
 * Betweenness from one organisation after the other, as Brandes (2001) wrote it down.
 *
 * <p>This class is the yardstick of the fast way: short enough to be checked by reading.
 */
final class PlainBetweenness {
  /** A count of routes that is below this is exact as a double. */
  private static final double TOO_MANY_ROUTES = 0x1p53;

  private final Graph graph;
  private final int[] order;
  private final int[] distance;
  private final double[] routes;
  private final double[] dependency;
  private final double[] betweenness;

  private PlainBetweenness(Graph graph) {
    int n = graph.organisations();
    this.graph = graph;
    order = new int[n];
    distance = new int[n];
    routes = new double[n];
    dependency = new double[n];
    betweenness = new double[n];
  }

  static double[] of(Graph graph) {
    PlainBetweenness sums = new PlainBetweenness(graph);
    for (int source = 0; source < graph.organisations(); source++) {
      sums.addPairsFrom(source);
    }
    // Each pair was met from both of its ends.
    return Arrays.stream(sums.betweenness).map(sum -> sum / 2).toArray();
  }

  private void addPairsFrom(int source) {
    int found = countRoutesFrom(source);
    Arrays.fill(dependency, 0);
    for (int last = found - 1; last > 0; last--) {
      int v = order[last];
      double share = (1 + dependency[v]) / routes[v];
      for (int i = graph.start(v); i < graph.end(v); i++) {
        int before = graph.neighbour(i);
        if (distance[before] == distance[v] - 1) {
          dependency[before] += routes[before] * share;
        }
      }
      betweenness[v] += dependency[v];
    }
  }

  private int countRoutesFrom(int source) {
    Arrays.fill(distance, -1);
    Arrays.fill(routes, 0);
    int found = 1;
    order[0] = source;
    distance[source] = 0;
    routes[source] = 1;
    for (int first = 0; first < found; first++) {
      int v = order[first];
      requireExact(routes[v]);
      for (int i = graph.start(v); i < graph.end(v); i++) {
        int next = graph.neighbour(i);
        if (distance[next] < 0) {
          distance[next] = distance[v] + 1;
          order[found++] = next;
        }
        if (distance[next] == distance[v] + 1) {
          routes[next] += routes[v];
        }
      }
    }
    return found;
  }

  static void requireExact(double routes) {
    if (routes >= TOO_MANY_ROUTES) {
      throw new ArithmeticException(
          "Two organisations are joined by 2^53 shortest routes or more, too many to count"
              + " exactly; measure a part of the network.");
    }
  }
}
