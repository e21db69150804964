package org.crossroads.analysis.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Score;

/**
 * Says how far any number of raters agree beyond chance, whatever the kind of their ratings and
 * with gaps where somebody did not rate.
 *
 * <p>Formula, Krippendorff (2004): α = 1 − D_o/D_e. Each unit with m ≥ 2 ratings adds the squared
 * difference δ² of each of its ordered pairs, over m − 1; D_e is the same over all pairs of the n
 * ratings in such units, over n − 1. δ² by {@link Level}: nominal 1 if different; interval (c−k)²;
 * ratio ((c−k)/(c+k))²; ordinal the square of the number of ratings between c and k, counting half
 * of those at the ends. Units with one rating are left out. Where only one value occurs α has no
 * meaning: full agreement and blindness look the same.
 *
 * <p>Interval by {@link UnitBootstrap}. Time O(ratings × raters) for each drawing, for ratio
 * O(ratings × raters + values²); deterministic by seed.
 *
 * <p>Misleads when nearly all ratings are alike: two that differ then make α low although almost
 * everything agrees; show the share of units that agree beside it. Agreement is not rightness.
 */
public final class KrippendorffAlpha {
  private static final Score NO_PAIRS =
      new Score.Absent("No unit has two ratings, so there is nothing to compare.");
  private static final Score NO_VARIATION =
      new Score.Absent(
          "No variation: only one value occurs, so agreement cannot be told from chance.");

  private final Level level;

  /** The different values in rising order. */
  private final double[] values;

  /** For each unit with two ratings or more, the places of its ratings in {@link #values}. */
  private final int[][] units;

  private KrippendorffAlpha(RatingTable table, Level level) {
    this.level = level;
    double[][] pairable =
        IntStream.range(0, table.units())
            .mapToObj(table::ofUnit)
            .filter(ratings -> ratings.length >= 2)
            .toArray(double[][]::new);
    values = Arrays.stream(pairable).flatMapToDouble(Arrays::stream).distinct().sorted().toArray();
    if (level == Level.RATIO && values.length > 0 && values[0] < 0) {
      throw new IllegalArgumentException(
          "A rating of %s is below 0, which no ratio has; compare as interval."
              .formatted(values[0]));
    }
    units =
        Arrays.stream(pairable)
            .map(ratings -> Arrays.stream(ratings).mapToInt(this::place).toArray())
            .toArray(int[][]::new);
  }

  /**
   * Measures.
   *
   * @throws IllegalArgumentException if a rating is below 0 and the level is ratio
   */
  public static Agreement of(RatingTable table, Level level, UnitBootstrap.Options options) {
    KrippendorffAlpha alpha = new KrippendorffAlpha(table, level);
    int n = alpha.units.length;
    return new Agreement(
        alpha.of(IntStream.range(0, n).toArray()),
        UnitBootstrap.of(n, options, alpha::of),
        n,
        (int) IntStream.range(0, table.raters()).filter(r -> ratesAny(table, r)).count(),
        Arrays.stream(alpha.units).mapToInt(ratings -> ratings.length).sum());
  }

  private static boolean ratesAny(RatingTable table, int rater) {
    return IntStream.range(0, table.units()).anyMatch(unit -> table.has(unit, rater));
  }

  private int place(double value) {
    return Arrays.binarySearch(values, value);
  }

  private Score of(int[] drawn) {
    double[] counts = new double[values.length];
    double n = 0;
    for (int unit : drawn) {
      for (int place : units[unit]) {
        counts[place]++;
      }
      n += units[unit].length;
    }
    if (n == 0) {
      return NO_PAIRS;
    }
    if (Arrays.stream(counts).filter(count -> count > 0).count() == 1) {
      return NO_VARIATION;
    }
    double[] positions = level == Level.ORDINAL ? middleRanks(counts) : values;
    double observed = 0;
    for (int unit : drawn) {
      observed += observed(units[unit], positions);
    }
    return new Score.Of(1 - observed * (n - 1) / expected(counts, n, positions));
  }

  /** Twice the sum over unordered pairs, over m − 1. */
  private double observed(int[] ratings, double[] positions) {
    double sum = 0;
    for (int i = 0; i < ratings.length; i++) {
      for (int j = 0; j < i; j++) {
        sum += squaredDifference(positions[ratings[i]], positions[ratings[j]]);
      }
    }
    return 2 * sum / (ratings.length - 1);
  }

  private double squaredDifference(double c, double k) {
    return switch (level) {
      case NOMINAL -> c == k ? 0 : 1;
      case ORDINAL, INTERVAL -> (c - k) * (c - k);
      case RATIO -> c == k ? 0 : Math.pow((c - k) / (c + k), 2);
    };
  }

  private double expected(double[] counts, double n, double[] positions) {
    return switch (level) {
      case NOMINAL -> n * n - Arrays.stream(counts).map(count -> count * count).sum();
      case ORDINAL, INTERVAL -> 2 * n * spread(counts, n, positions);
      case RATIO -> ratio(counts, positions);
    };
  }

  private static double spread(double[] counts, double n, double[] positions) {
    double mean = 0;
    for (int c = 0; c < counts.length; c++) {
      mean += positions[c] * (counts[c] / n);
    }
    double spread = 0;
    for (int c = 0; c < counts.length; c++) {
      spread += counts[c] * (positions[c] - mean) * (positions[c] - mean);
    }
    return spread;
  }

  private double ratio(double[] counts, double[] positions) {
    double sum = 0;
    for (int c = 0; c < counts.length; c++) {
      for (int k = 0; k < c; k++) {
        if (counts[c] > 0 && counts[k] > 0) {
          sum += 2 * counts[c] * counts[k] * squaredDifference(positions[c], positions[k]);
        }
      }
    }
    return sum;
  }

  /**
   * Ordinal differences are differences of these: how many ratings lie below, and half of one's
   * own.
   */
  private static double[] middleRanks(double[] counts) {
    double[] ranks = new double[counts.length];
    double below = 0;
    for (int c = 0; c < counts.length; c++) {
      ranks[c] = below + counts[c] / 2;
      below += counts[c];
    }
    return ranks;
  }
}
