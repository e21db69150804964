package org.crossroads.analysis.network.paths;

import java.util.stream.IntStream;
import org.crossroads.analysis.network.Graph;

/**
 * A graph laid out in memory so that organisations that have partners in common stand side by side.
 *
 * <p>Sweeps take 64 or 512 organisations in a row as their sources. Where those are near to one
 * another, they reach the others at nearly the same step, and their rows are found in the
 * processor's cache. The layout depends on nothing but the graph.
 *
 * <p>The order grows from the organisation with the lowest number: the next is always the one with
 * the most ties to the last {@link #WINDOW} taken (Wei, Yu, Lu and Lin 2016, simplified), among
 * equals the one that came last in sight; where there is none, the lowest number not yet taken.
 */
final class Layout {
  private static final int WINDOW = 64;

  /** The organisation at each place. */
  final int[] organisationAt;

  /** Where the neighbours of each place begin, and where those of the last one end. */
  final int[] starts;

  /** The places of the neighbours. */
  final int[] neighbours;

  private Layout(Graph graph, int[] organisationAt) {
    int n = organisationAt.length;
    int[] placeOf = new int[n];
    for (int place = 0; place < n; place++) {
      placeOf[organisationAt[place]] = place;
    }
    this.organisationAt = organisationAt;
    starts = new int[n + 1];
    neighbours = new int[2 * graph.ties()];
    int end = 0;
    for (int place = 0; place < n; place++) {
      int v = organisationAt[place];
      for (int i = graph.start(v); i < graph.end(v); i++) {
        neighbours[end++] = placeOf[graph.neighbour(i)];
      }
      starts[place + 1] = end;
    }
  }

  static Layout of(Graph graph) {
    return new Layout(graph, order(graph));
  }

  int places() {
    return organisationAt.length;
  }

  private static int[] order(Graph graph) {
    int n = graph.organisations();
    int[] order = new int[n];
    Candidates candidates = new Candidates(n);
    int lowest = 0;
    for (int place = 0; place < n; place++) {
      int v = candidates.most();
      if (v < 0) {
        while (candidates.isTaken(lowest)) {
          lowest++;
        }
        v = lowest;
      }
      candidates.take(v);
      order[place] = v;
      for (int i = graph.start(v); i < graph.end(v); i++) {
        candidates.raise(graph.neighbour(i));
      }
      if (place >= WINDOW) {
        int left = order[place - WINDOW];
        for (int i = graph.start(left); i < graph.end(left); i++) {
          candidates.lower(graph.neighbour(i));
        }
      }
    }
    return order;
  }

  /** The places of some organisations that have a partner, in ascending order. */
  int[] placesOf(int[] organisations) {
    boolean[] wanted = new boolean[places()];
    for (int organisation : organisations) {
      wanted[organisation] = true;
    }
    return IntStream.range(0, places())
        .filter(place -> wanted[organisationAt[place]] && starts[place] < starts[place + 1])
        .toArray();
  }

  /** Numbers of places as numbers of organisations. */
  double[] byOrganisation(double[] byPlace) {
    double[] result = new double[places()];
    for (int place = 0; place < result.length; place++) {
      result[organisationAt[place]] = byPlace[place];
    }
    return result;
  }
}
