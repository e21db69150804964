package org.crossroads.analysis.network.shape;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.paths.Rings;

/**
 * Says how many introductions it takes from one organisation to another.
 *
 * <p>The distance of two organisations is the number of ties on their shortest route (Wasserman and
 * Faust 1994). Weights do not matter; ties lead both ways. Pairs without a route have no distance:
 * the mean leaves them out; the harmonic mean (Newman 2003) and the efficiency (Latora and
 * Marchiori 2001) count them as infinitely far, 1/d = 0.
 *
 * <p>Time and space of {@link Rings}. All counts are exact; means are made of them by one division
 * for each distance.
 *
 * <p>The mean misleads where the network is in many parts: the more it has fallen apart, the fewer
 * pairs are left and the shorter it looks. Read it beside {@link Components}, or use the harmonic
 * mean. The diameter hangs on one pair: a single remote organisation can double it.
 */
public final class Distances {
  private static final Score NO_ROUTE = new Score.Absent("No two organisations are joined.");
  private static final Score TOO_FEW =
      new Score.Absent("With fewer than two organisations there is no distance.");
  private static final Score NOBODY = new Score.Absent("There is nobody to be far from.");

  private Distances() {}

  /**
   * The distances of a network.
   *
   * @param mean the mean number of steps over all pairs that some route joins
   * @param harmonicMean n(n − 1) divided by the sum of 1/d over all ordered pairs
   * @param efficiency the mean of 1/d over all pairs, 0 for those without a route; from 0 to 1
   * @param diameter the longest distance within the largest part; within the one where it is longer
   *     if several are the largest
   * @param eccentricity the distance from each organisation to the one farthest from it, among
   *     those that it can reach; 0 for an isolate
   */
  public record Result(
      Score mean, Score harmonicMean, Score efficiency, Score diameter, Counts eccentricity) {}

  /** Measures a graph. */
  public static Result of(Graph graph) {
    return of(Rings.of(graph));
  }

  /** The same from rings already counted. */
  public static Result of(Rings rings) {
    int n = rings.organisations();
    int[] eccentricity = IntStream.range(0, n).map(rings::eccentricity).toArray();
    long[] pairs = orderedPairsAt(rings, Arrays.stream(eccentricity).max().orElse(0));
    long joined = 0;
    long steps = 0;
    double closeness = 0;
    for (int d = 1; d < pairs.length; d++) {
      joined += pairs[d];
      steps = Math.addExact(steps, Math.multiplyExact(pairs[d], d));
      closeness += (double) pairs[d] / d;
    }
    double all = (double) n * (n - 1);
    return new Result(
        joined == 0 ? NO_ROUTE : new Score.Of((double) steps / joined),
        joined == 0 ? NO_ROUTE : new Score.Of(all / closeness),
        n < 2 ? TOO_FEW : new Score.Of(closeness / all),
        diameter(rings),
        Counts.of(eccentricity));
  }

  /** How many ordered pairs are 0, 1, 2… steps apart. */
  private static long[] orderedPairsAt(Rings rings, int longest) {
    long[] pairs = new long[longest + 1];
    for (int v = 0; v < rings.organisations(); v++) {
      for (int d = 1; d <= rings.eccentricity(v); d++) {
        pairs[d] += rings.at(v, d);
      }
    }
    return pairs;
  }

  private static Score diameter(Rings rings) {
    int largest = -1;
    int diameter = 0;
    for (int v = 0; v < rings.organisations(); v++) {
      int reached = rings.reached(v);
      if (reached > largest) {
        largest = reached;
        diameter = 0;
      }
      if (reached == largest) {
        diameter = Math.max(diameter, rings.eccentricity(v));
      }
    }
    return largest < 0 ? NOBODY : new Score.Of(diameter);
  }
}
