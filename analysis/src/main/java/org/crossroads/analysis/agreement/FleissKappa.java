package org.crossroads.analysis.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Score;

/**
 * Says how far several raters, not always the same, agree beyond chance in sorting units into
 * kinds.
 *
 * <p>Formula, Fleiss (1971): κ = (P̄ − P_e) / (1 − P_e), with P̄ the mean over units of the share
 * of pairs of ratings that are alike, and P_e the sum of the squared shares of the values among all
 * ratings. Every unit needs the same number of ratings m ≥ 2; units with fewer than the most are
 * left out. Where only one value occurs it has no meaning.
 *
 * <p>Interval by {@link UnitBootstrap}. Time O(ratings) for each drawing; deterministic by seed.
 *
 * <p>Misleads as {@link CohenKappa} does; and leaving out units with gaps is a choice that {@link
 * KrippendorffAlpha} spares.
 */
public final class FleissKappa {
  private static final Score NOTHING =
      new Score.Absent("No unit has two ratings, so there is nothing to compare.");
  private static final Score NO_VARIATION =
      new Score.Absent(
          "No variation: only one value occurs, so agreement cannot be told from chance.");

  private FleissKappa() {}

  /**
   * What came of it.
   *
   * @param kappa with its interval
   * @param observed P̄, the share of pairs of ratings that are alike
   * @param expected P_e, the share if all ratings were dealt out at random
   */
  public record Result(Agreement kappa, Score observed, Score expected) {}

  /** The two shares that κ is made of. */
  private record Shares(double observed, double expected) {}

  /** Measures. */
  public static Result of(RatingTable table, UnitBootstrap.Options options) {
    double[][] all =
        IntStream.range(0, table.units()).mapToObj(table::ofUnit).toArray(double[][]::new);
    int m = Arrays.stream(all).mapToInt(ratings -> ratings.length).max().orElse(0);
    double[][] units =
        Arrays.stream(all)
            .filter(ratings -> m >= 2 && ratings.length == m)
            .toArray(double[][]::new);
    int[] every = IntStream.range(0, units.length).toArray();
    Agreement kappa =
        new Agreement(
            of(units, every),
            UnitBootstrap.of(units.length, options, drawn -> of(units, drawn)),
            units.length,
            table.raters(),
            units.length * m);
    if (units.length == 0) {
      return new Result(kappa, NOTHING, NOTHING);
    }
    Shares shares = shares(units, every);
    return new Result(kappa, new Score.Of(shares.observed()), new Score.Of(shares.expected()));
  }

  private static Score of(double[][] units, int[] drawn) {
    if (drawn.length == 0) {
      return NOTHING;
    }
    Shares shares = shares(units, drawn);
    // Only where one value alone occurs is it exactly 1: n² / n².
    return shares.expected() == 1
        ? NO_VARIATION
        : new Score.Of((shares.observed() - shares.expected()) / (1 - shares.expected()));
  }

  private static Shares shares(double[][] units, int[] drawn) {
    double m = units[drawn[0]].length;
    Map<Double, Integer> counts = new HashMap<>();
    double alike = 0;
    for (int unit : drawn) {
      Map<Double, Integer> ofUnit = new HashMap<>();
      for (double value : units[unit]) {
        // Each rating pairs with those of its value before it.
        alike += ofUnit.merge(value, 1, Integer::sum) - 1;
        counts.merge(value, 1, Integer::sum);
      }
    }
    double n = m * drawn.length;
    double squares = counts.values().stream().mapToDouble(count -> (double) count * count).sum();
    return new Shares(2 * alike / (n * (m - 1)), squares / (n * n));
  }
}
