package org.crossroads.analysis.agreement;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Score;

/**
 * Says how far two raters agree beyond what their own habits would make by chance.
 *
 * <p>Formula, Cohen (1960): κ = (p_o − p_e) / (1 − p_e), with p_o the share of units rated alike
 * and p_e the share if each dealt out its own ratings at random. Units that one of them did not
 * rate are left out. Every difference counts the same; for ordered ratings take {@link
 * KrippendorffAlpha}. Where both only ever give one and the same value it has no meaning.
 *
 * <p>Interval by {@link UnitBootstrap}. Time O(units) for each drawing; deterministic by seed.
 *
 * <p>Misleads when one value is rare: κ is then low although the two agree nearly always. It
 * depends on how often values occur, so κ of two places cannot be compared as such.
 */
public final class CohenKappa {
  private static final Score NOTHING =
      new Score.Absent("No unit was rated by both, so there is nothing to compare.");
  private static final Score NO_VARIATION =
      new Score.Absent(
          "No variation: both give one value only, so agreement cannot be told from chance.");

  private CohenKappa() {}

  /**
   * What came of it.
   *
   * @param kappa with its interval
   * @param observed p_o, the share of units rated alike
   * @param expected p_e, the share if each dealt out its own ratings at random
   */
  public record Result(Agreement kappa, Score observed, Score expected) {}

  /** The two shares that κ is made of. */
  private record Shares(double observed, double expected) {}

  /**
   * Measures.
   *
   * @throws IllegalArgumentException if there are not two raters
   */
  public static Result of(RatingTable table, UnitBootstrap.Options options) {
    if (table.raters() != 2) {
      throw new IllegalArgumentException(
          "Cohen's kappa compares two raters; there are %d. For more take fleiss or krippendorff."
              .formatted(table.raters()));
    }
    RatingTable both = table.complete();
    int n = both.units();
    int[] every = IntStream.range(0, n).toArray();
    Agreement kappa =
        new Agreement(
            of(both, every), UnitBootstrap.of(n, options, drawn -> of(both, drawn)), n, 2, 2 * n);
    if (n == 0) {
      return new Result(kappa, NOTHING, NOTHING);
    }
    Shares shares = shares(both, every);
    return new Result(kappa, new Score.Of(shares.observed()), new Score.Of(shares.expected()));
  }

  private static Score of(RatingTable both, int[] drawn) {
    if (drawn.length == 0) {
      return NOTHING;
    }
    Shares shares = shares(both, drawn);
    // Exactly 1 only where both give one and the same value: n² / n².
    return shares.expected() == 1
        ? NO_VARIATION
        : new Score.Of((shares.observed() - shares.expected()) / (1 - shares.expected()));
  }

  private static Shares shares(RatingTable both, int[] drawn) {
    double n = drawn.length;
    double alike = Arrays.stream(drawn).filter(u -> both.of(u, 0) == both.of(u, 1)).count();
    Map<Double, Integer> ofFirst = new HashMap<>();
    for (int unit : drawn) {
      ofFirst.merge(both.of(unit, 0), 1, Integer::sum);
    }
    // Whole numbers, so that the order of adding does not matter.
    double byChance = 0;
    for (int unit : drawn) {
      byChance += ofFirst.getOrDefault(both.of(unit, 1), 0);
    }
    return new Shares(alike / n, byChance / (n * n));
  }
}
