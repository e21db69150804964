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
    Roads roads = new Roads(graph);
    for (int begin = 0; begin < n; begin += BATCH) {
      int first = begin;
      int size = Math.min(BATCH, n - first);
      threads.share(
          size,
          () -> {
            Search search = new Search(roads);
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

  /** The ties of a graph as the searches walk over them. */
  private static final class Roads {
    private final int[] starts;
    private final int[] neighbours;
    private final double[] lengths;
    private final double longest;

    Roads(Graph graph) {
      int n = graph.organisations();
      starts = new int[n + 1];
      Arrays.setAll(starts, v -> v < n ? graph.start(v) : n == 0 ? 0 : graph.end(n - 1));
      neighbours = new int[starts[n]];
      lengths = new double[starts[n]];
      for (int i = 0; i < lengths.length; i++) {
        neighbours[i] = graph.neighbour(i);
        lengths[i] = 1 / graph.weight(i);
      }
      longest = Arrays.stream(lengths).max().orElse(1);
    }

    int organisations() {
      return starts.length - 1;
    }
  }

  /** One search after another, with the same scratch space. */
  private static final class Search {
    private static final double SAME = 1e-10;
    private static final double MOST_ROUTES = 0x1p53;

    private final Roads roads;
    private final double[] distance;
    private final double[] routes;
    private final int[] inOrder;

    /** From where the shortest routes to each come, those of each turn after the other. */
    private final int[] before;

    private final int[] beforeStarts;
    private final NearestFirst queue;
    private int found;
    private double closeness;
    private double total;
    private double longest;

    Search(Roads roads) {
      int n = roads.organisations();
      this.roads = roads;
      distance = new double[n];
      routes = new double[n];
      inOrder = new int[n];
      before = new int[roads.neighbours.length];
      beforeStarts = new int[n + 1];
      queue = new NearestFirst(distance, roads.longest);
    }

    /** Searches from an organisation, and notes how far each lies between it and the others. */
    void from(int source, double[] between) {
      Arrays.fill(distance, Double.POSITIVE_INFINITY);
      found = 0;
      closeness = 0;
      total = 0;
      distance[source] = 0;
      queue.begin(source);
      for (int v = queue.takeNearest(); v >= 0; v = queue.takeNearest()) {
        settle(v, source);
      }
      longest = distance[inOrder[found - 1]];
      Arrays.fill(between, 0);
      for (int i = found - 1; i > 0; i--) {
        passBack(i, between);
      }
      between[source] = 0;
    }

    private void settle(int v, int source) {
      inOrder[found] = v;
      double sum = look(v);
      routes[v] = v == source ? 1 : sum;
      found++;
      if (v != source) {
        total += distance[v];
        closeness += 1 / distance[v];
      }
      if (routes[v] >= MOST_ROUTES) {
        throw new ArithmeticException(
            "Organisations %d and %d have 2^53 shortest routes or more.".formatted(source, v));
      }
    }

    /**
     * Looks around from the one whose turn it is: adds up the shortest routes to it, which come
     * through neighbours that are nearer and have had their turn, and tells the others how near
     * they are by it.
     */
    private double look(int v) {
      double far = distance[v];
      double sum = 0;
      int size = beforeStarts[found];
      double asFar = far * (1 + SAME);
      for (int i = roads.starts[v], end = roads.starts[v + 1]; i < end; i++) {
        int neighbour = roads.neighbours[i];
        double length = roads.lengths[i];
        double near = distance[neighbour];
        // Both are seldom true. Whether the neighbour is nearer is a toss-up, so it is asked last.
        if (near + length <= asFar && near < far) {
          sum += routes[neighbour];
          before[size++] = neighbour;
        } else if (far + length < near) {
          distance[neighbour] = far + length;
          queue.putOrMove(neighbour);
        }
      }
      beforeStarts[found + 1] = size;
      return sum;
    }

    private void passBack(int turnOf, double[] between) {
      int v = inOrder[turnOf];
      double share = (1 + between[v]) / routes[v];
      for (int i = beforeStarts[turnOf]; i < beforeStarts[turnOf + 1]; i++) {
        between[before[i]] += routes[before[i]] * share;
      }
    }
  }
}
