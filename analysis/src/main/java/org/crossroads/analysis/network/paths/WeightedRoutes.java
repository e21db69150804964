package org.crossroads.analysis.network.paths;

import java.util.Arrays;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Threads;

/**
 * Measures routes on which strong ties are short: a tie of weight w is 1/w long.
 *
 * <p>Betweenness (Freeman 1977; Brandes 2001) says how often an organisation lies on the shortest
 * routes between others, each unordered pair counted once, not divided. Harmonic closeness is the
 * sum of 1/distance to all others. A pair without a route adds nothing to either; an isolate has 0
 * of both; ties lead both ways.
 *
 * <p>Two routes are equally long if their lengths differ by less than one part in 10¹⁰, so that 1/3
 * + 1/3 + 1/3 is 1. Betweenness is exact up to 2⁵³ shortest routes between a pair, beyond which it
 * throws {@link ArithmeticException}.
 *
 * <p>Time O(n·(m + n log n)), Dijkstra (1959) from each organisation; space O(n + m) for each
 * thread and 128·n numbers. The same bits for any number of threads.
 *
 * <p>Misleads where weights are codes rather than quantities: on a scale from 0 to 5 the tie of
 * weight 5 is not five times as short as that of weight 1. Where all weights are equal use the
 * measures in steps, which are faster.
 */
public final class WeightedRoutes {
  private static final int BATCH = 128;
  private static final Score NO_ROUTE = new Score.Absent("No two organisations are joined.");
  private static final Score NOBODY = new Score.Absent("There is nobody to be far from.");

  private WeightedRoutes() {}

  /**
   * What was measured.
   *
   * @param mean the mean distance over all pairs that some route joins
   * @param diameter the longest distance within the largest part; within the one where it is longer
   *     if several are the largest
   */
  public record Result(Scores betweenness, Scores closeness, Score mean, Score diameter) {}

  /** Measures a graph. */
  public static Result of(Graph graph, Threads threads) {
    int n = graph.organisations();
    double[] betweenness = new double[n];
    double[] closeness = new double[n];
    double[] total = new double[n];
    double[] longest = new double[n];
    int[] reached = new int[n];
    double[][] between = new double[Math.min(n, BATCH)][n];
    for (int begin = 0; begin < n; begin += BATCH) {
      int first = begin;
      int size = Math.min(BATCH, n - first);
      threads.share(
          size,
          () -> {
            Search search = new Search(graph);
            return (from, to) -> {
              for (int i = from; i < to; i++) {
                search.from(first + i, between[i]);
                closeness[first + i] = search.closeness;
                total[first + i] = search.total;
                longest[first + i] = search.longest;
                reached[first + i] = search.found - 1;
              }
            };
          });
      // In the order of the organisations, so that threads change no bit.
      for (int i = 0; i < size; i++) {
        for (int v = 0; v < n; v++) {
          betweenness[v] += between[i][v];
        }
      }
    }
    // Each pair was met from both ends.
    Arrays.setAll(betweenness, v -> betweenness[v] / 2);
    return new Result(
        Scores.of(betweenness),
        Scores.of(closeness),
        mean(total, reached),
        diameter(longest, reached));
  }

  private static Score mean(double[] total, int[] reached) {
    long pairs = Arrays.stream(reached).asLongStream().sum();
    return pairs == 0 ? NO_ROUTE : new Score.Of(Arrays.stream(total).sum() / pairs);
  }

  private static Score diameter(double[] longest, int[] reached) {
    int largest = Arrays.stream(reached).max().orElse(-1);
    double diameter = 0;
    for (int v = 0; v < reached.length; v++) {
      diameter = reached[v] == largest ? Math.max(diameter, longest[v]) : diameter;
    }
    return largest < 0 ? NOBODY : new Score.Of(diameter);
  }

  /** One search after another, with the same scratch space. */
  private static final class Search {
    private static final double SAME = 1e-10;
    private static final double MOST_ROUTES = 0x1p53;

    private final Graph graph;
    private final double[] distance;
    private final double[] routes;
    private final int[] turn;
    private final int[] inOrder;
    private final NearestFirst queue;
    private int found;
    private double closeness;
    private double total;
    private double longest;

    Search(Graph graph) {
      int n = graph.organisations();
      this.graph = graph;
      distance = new double[n];
      routes = new double[n];
      turn = new int[n];
      inOrder = new int[n];
      queue = new NearestFirst(distance);
    }

    /** Searches from an organisation, and notes how far each lies between it and the others. */
    void from(int source, double[] between) {
      Arrays.fill(distance, Double.POSITIVE_INFINITY);
      Arrays.fill(turn, Integer.MAX_VALUE);
      found = 0;
      closeness = 0;
      total = 0;
      distance[source] = 0;
      queue.putOrMove(source);
      while (!queue.isEmpty()) {
        settle(queue.takeNearest(), source);
      }
      longest = distance[inOrder[found - 1]];
      Arrays.fill(between, 0);
      for (int i = found - 1; i > 0; i--) {
        passBack(inOrder[i], between);
      }
      between[source] = 0;
    }

    private void settle(int v, int source) {
      turn[v] = found;
      inOrder[found++] = v;
      routes[v] = v == source ? 1 : 0;
      if (v != source) {
        total += distance[v];
        closeness += 1 / distance[v];
      }
      for (int i = graph.start(v); i < graph.end(v); i++) {
        int next = graph.neighbour(i);
        if (isBefore(next, v, i)) {
          routes[v] += routes[next];
        } else if (turn[next] == Integer.MAX_VALUE) {
          double through = distance[v] + 1 / graph.weight(i);
          if (through < distance[next]) {
            distance[next] = through;
            queue.putOrMove(next);
          }
        }
      }
      if (routes[v] >= MOST_ROUTES) {
        throw new ArithmeticException(
            "Organisations %d and %d have 2^53 shortest routes or more.".formatted(source, v));
      }
    }

    private void passBack(int v, double[] between) {
      double share = (1 + between[v]) / routes[v];
      for (int i = graph.start(v); i < graph.end(v); i++) {
        int before = graph.neighbour(i);
        if (isBefore(before, v, i)) {
          between[before] += routes[before] * share;
        }
      }
    }

    /** Whether a shortest route to v comes through a neighbour that was nearer. */
    private boolean isBefore(int neighbour, int v, int position) {
      return turn[neighbour] < turn[v]
          && distance[neighbour] + 1 / graph.weight(position) <= distance[v] * (1 + SAME);
    }
  }
}
