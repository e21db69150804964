package org.crossroads.analysis.percentages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.crossroads.analysis.network.Share;

/**
 * Finds of how many people a reported percentage can be, and whether several can be of the same.
 *
 * <p>94 % of 16 is 15 people; of 26 no number of people makes 94 %. So a table that says "26
 * answered" and "94 %" has bases that it does not print. This is the idea of the GRIM test, Brown
 * and Heathers (2017), for percentages: (k, n) fits if 100·k/n, rounded as the report rounds, is
 * what was reported. The places after the point of what was reported count: 50 and 50.0 are
 * different claims.
 *
 * <p>Exact; time O(reported × n) since at most two k have to be tried for each n and place.
 *
 * <p>Misleads when percentages were weighted, averaged or adjusted to add up to 100: then no base
 * need fit. From n = 100 on every whole percentage fits nearly every n, so nothing follows. That a
 * base fits does not say that it was the base.
 */
public final class PercentageBases {
  private static final int MOST_DECIMALS = 6;

  private PercentageBases() {}

  /**
   * All shares that make one reported percentage, by n and then k.
   *
   * @param mostN the greatest n to try, at least 1
   * @param mode how the report rounds
   * @throws IllegalArgumentException if it is no percentage or {@code mostN} is not positive
   */
  public static List<Share> of(BigDecimal reported, int mostN, RoundingMode mode) {
    require(reported, mostN);
    List<Share> fitting = new ArrayList<>();
    for (int n = 1; n <= mostN; n++) {
      addFitting(reported, n, mode, fitting);
    }
    return fitting;
  }

  /**
   * The bases that all reported percentages can share, in rising order.
   *
   * @throws IllegalArgumentException as {@link #of}
   */
  public static List<Integer> common(List<BigDecimal> reported, int mostN, RoundingMode mode) {
    reported.forEach(each -> require(each, mostN));
    List<Integer> common = new ArrayList<>();
    for (int n = 1; n <= mostN; n++) {
      int base = n;
      if (reported.stream().allMatch(each -> fits(each, base, mode))) {
        common.add(n);
      }
    }
    return common;
  }

  private static boolean fits(BigDecimal reported, int n, RoundingMode mode) {
    List<Share> fitting = new ArrayList<>();
    addFitting(reported, n, mode, fitting);
    return !fitting.isEmpty();
  }

  /** Rounding moves less than one place, so k lies within n places of the exact one. */
  private static void addFitting(BigDecimal reported, int n, RoundingMode mode, List<Share> into) {
    double exact = reported.doubleValue() * n / 100;
    double place = n / (100 * Math.pow(10, reported.scale()));
    int first = (int) Math.max(0, Math.floor(exact - place) - 1);
    int last = (int) Math.min(n, Math.ceil(exact + place) + 1);
    for (int k = first; k <= last; k++) {
      if (Percentage.of(k, n, reported.scale(), mode).compareTo(reported) == 0) {
        into.add(new Share(k, n));
      }
    }
  }

  private static void require(BigDecimal reported, int mostN) {
    if (reported.signum() < 0
        || reported.compareTo(BigDecimal.valueOf(100)) > 0
        || reported.scale() < 0
        || reported.scale() > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "\"%s\" is no percentage: from 0 to 100, with at most %d places after the point."
              .formatted(reported.toPlainString(), MOST_DECIMALS));
    }
    if (mostN < 1) {
      throw new IllegalArgumentException("Bases up to %d; at least 1.".formatted(mostN));
    }
  }
}
