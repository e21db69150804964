package org.crossroads.analysis.network.changes;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Samples;

/** Steps between all pairs by the method of Floyd and Warshall, for the naive twins. */
final class Distances {
  static final int NONE = 1_000;

  private Distances() {}

  /** The steps among those who are there; NONE to, from and at those who are not. */
  static int[][] of(Samples.RandomCase given, IntPredicate isThere) {
    int n = given.n();
    int[][] steps = new int[n][n];
    for (int v = 0; v < n; v++) {
      Arrays.fill(steps[v], NONE);
      for (int w = 0; w < n && isThere.test(v); w++) {
        if (isThere.test(w) && (v == w || given.tied(v, w))) {
          steps[v][w] = v == w ? 0 : 1;
        }
      }
    }
    for (int k = 0; k < n; k++) {
      for (int v = 0; v < n; v++) {
        for (int w = 0; w < n; w++) {
          steps[v][w] = Math.min(steps[v][w], steps[v][k] + steps[k][w]);
        }
      }
    }
    return steps;
  }

  /** How many organisations one can reach, itself among them. */
  static int reached(int[][] steps, int v) {
    return (int) IntStream.of(steps[v]).filter(d -> d < NONE).count();
  }

  /** The lowest organisation that one can reach, itself among them. */
  static int lowest(int[][] steps, int v) {
    return IntStream.range(0, steps.length).filter(w -> steps[v][w] < NONE).min().orElse(NONE);
  }

  /** The parts of those who are there: one for each that is the lowest of its own. */
  static int parts(int[][] steps) {
    return (int) IntStream.range(0, steps.length).filter(v -> lowest(steps, v) == v).count();
  }
}
