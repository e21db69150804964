package org.crossroads.analysis.network.shape;

import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Scores;

/**
 * Says how far the routes between organisations run through one of them: 1 if one stands between
 * all others (a star), 0 if all stand between equally often.
 *
 * <p>Formula Σ(C_max − C_i) / (n − 1), Freeman (1979), where C is the betweenness divided by its
 * highest possible value (n − 1)(n − 2)/2. Takes betweenness of an undirected graph, not yet
 * divided, each pair counted once. Isolates count, with 0. Weights and direction enter only as they
 * entered the betweenness. Below three organisations nobody can stand between, so it is absent.
 *
 * <p>Time O(n), space O(1); the error of the sum is below n·2⁻⁵² of it.
 *
 * <p>Misleads where the network falls into parts: pairs in different parts have no route, which
 * lowers the value as if power were shared. Read it beside {@link Components}.
 */
public final class BetweennessCentralization {
  private static final Score TOO_FEW =
      new Score.Absent("With fewer than three organisations nobody can stand between others.");

  private BetweennessCentralization() {}

  /**
   * The centralization, from 0 (all equal) to 1 (a star).
   *
   * @param betweenness of every organisation, undivided, each unordered pair counted once
   * @throws IllegalArgumentException if a number is beyond what betweenness can be
   * @throws IllegalStateException if an organisation has none
   */
  public static Score of(Scores betweenness) {
    int n = betweenness.organisations();
    if (n < 3) {
      return TOO_FEW;
    }
    double most = (n - 1.0) * (n - 2.0) / 2;
    double highest = 0;
    for (int v = 0; v < n; v++) {
      highest = Math.max(highest, possible(betweenness.number(v), most));
    }
    double sum = 0;
    for (int v = 0; v < n; v++) {
      sum += highest - betweenness.number(v);
    }
    return new Score.Of(sum / most / (n - 1));
  }

  // A little above the most is the rounding of a sum of fractions.
  private static double possible(double number, double most) {
    if (number < 0 || number > most * (1 + 1e-9)) {
      throw new IllegalArgumentException(
          "A betweenness of "
              + number
              + "; it lies between 0 and "
              + most
              + " if each pair is counted once.");
    }
    return number;
  }
}
