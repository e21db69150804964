package org.crossroads.analysis.network.answers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossroads.analysis.network.Rows;
import org.crossroads.analysis.network.Score;

/**
 * Says how far two partners see their tie differently.
 *
 * <p>Formula |x_ij − x_ji| for each pair of which both answered and at least one names the other,
 * Frey, Lohmeier, Lee and Tollefson (2006); who does not name the other says 0, no interaction. The
 * authors take disagreement for a finding to talk about, not for an error. Pairs with a silent end
 * are left out; without any other pair there is no mean.
 *
 * <p>Time O(m log d), space O(different values). Deterministic; the mean adds in ascending order of
 * difference, so its error is below d·2⁻⁵² for d different values.
 *
 * <p>Misleads on scales without a common meaning: it takes the step from 1 to 2 for as great as
 * that from 4 to 5. Look at the distribution too.
 */
public final class Disagreement {
  private static final Score NO_PAIRS =
      new Score.Absent("There is no pair of which both answered and one names the other.");

  private Disagreement() {}

  /**
   * How many pairs differ by so much.
   *
   * @param difference from 0, in the unit of the scale
   * @param pairs at least 1
   */
  public record Step(double difference, int pairs) {}

  /**
   * What was found.
   *
   * @param mean over all pairs
   * @param pairs how many there are
   * @param distribution in ascending order of difference
   */
  public record Result(Score mean, int pairs, List<Step> distribution) {
    public Result {
      distribution = List.copyOf(distribution);
    }
  }

  /** Compares what partners say. */
  public static Result of(Answers answers) {
    Rows out = answers.reports().out();
    Map<Double, Integer> pairsBy = new TreeMap<>();
    for (int v = 0; v < out.organisations(); v++) {
      for (int i = out.start(v); i < out.end(v); i++) {
        int other = out.neighbour(i);
        double back = out.weight(other, v);
        if (answers.hasAnswered(other) && (back == 0 || v < other)) {
          pairsBy.merge(Math.abs(out.weight(i) - back), 1, Math::addExact);
        }
      }
    }
    int pairs = pairsBy.values().stream().mapToInt(Integer::intValue).sum();
    return new Result(
        pairs == 0 ? NO_PAIRS : new Score.Of(mean(pairsBy, pairs)),
        pairs,
        pairsBy.entrySet().stream().map(e -> new Step(e.getKey(), e.getValue())).toList());
  }

  // Each is divided first, so that no sum of finite differences overflows.
  private static double mean(Map<Double, Integer> pairsBy, int pairs) {
    double mean = 0;
    for (Map.Entry<Double, Integer> each : pairsBy.entrySet()) {
      mean += each.getKey() * ((double) each.getValue() / pairs);
    }
    return mean;
  }
}
