package org.crossroads.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.FDistribution;
import org.crossroads.analysis.intervals.Confidence;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.network.Score;

/**
 * Says how far the items of a scale hang together, so that their sum can stand for one thing.
 *
 * <p>Formula, Cronbach (1951), with K items, sample variances σ² of the items and of the sum: α =
 * K/(K−1) · (1 − Σσ²_item / σ²_sum); standardised K·r̄ / (1 + (K−1)·r̄) with r̄ the mean
 * correlation of two items. Interval, Feldt (1965): 1 − (1−α)·F with F at both ends of F(N−1,
 * (N−1)(K−1)). People who left out an item are left out. Raters of the table are the items here,
 * units the people. Where the sum is the same for everybody it has no meaning.
 *
 * <p>Time O(N·K²); deterministic.
 *
 * <p>Misleads when more items are taken for better ones: α grows with their number alone. With two
 * items, or with items that are counted rather than caused by one thing (the breadth of a
 * partnership), it says nothing. A high α does not show that the items measure one thing.
 */
public final class CronbachAlpha {
  private static final Score TOO_FEW =
      new Score.Absent("It takes two people who answered two items or more in full.");
  private static final Score NO_SPREAD =
      new Score.Absent("No variation: the sum of the items is the same for everybody.");
  private static final Score CONSTANT_ITEM =
      new Score.Absent("An item is the same for everybody, so it has no correlation.");
  private static final Interval.Absent NO_INTERVAL =
      new Interval.Absent("Without a value there is no interval.");

  private static final double ROUNDING = 1e-13;

  private CronbachAlpha() {}

  /**
   * What came of it.
   *
   * @param alpha with its interval
   * @param standardised as if all items had the same spread
   * @param withoutItem for each item, α of the others
   */
  public record Result(Agreement alpha, Score standardised, List<Score> withoutItem) {
    public Result {
      withoutItem = List.copyOf(withoutItem);
    }
  }

  /** Measures. */
  public static Result of(RatingTable table, Confidence confidence) {
    RatingTable complete = table.complete();
    int people = complete.units();
    int items = complete.raters();
    int[] all = IntStream.range(0, items).toArray();
    Score alpha = alpha(complete, all);
    List<Score> without = new ArrayList<>();
    for (int item : all) {
      without.add(
          alpha(complete, IntStream.range(0, items).filter(each -> each != item).toArray()));
    }
    return new Result(
        new Agreement(
            alpha, feldt(alpha, people, items, confidence), people, items, people * items),
        standardised(complete),
        without);
  }

  private static Score alpha(RatingTable table, int[] items) {
    if (table.units() < 2 || items.length < 2) {
      return TOO_FEW;
    }
    double ofItems = 0;
    for (int item : items) {
      ofItems += covariance(column(table, item), column(table, item));
    }
    double[] sums = new double[table.units()];
    for (int unit = 0; unit < sums.length; unit++) {
      for (int item : items) {
        sums[unit] += table.of(unit, item);
      }
    }
    double ofSum = covariance(sums, sums);
    // Items that cancel one another leave rounding, not spread.
    return ofSum <= ROUNDING * ofItems
        ? NO_SPREAD
        : new Score.Of(items.length / (items.length - 1.0) * (1 - ofItems / ofSum));
  }

  private static Interval feldt(Score alpha, int people, int items, Confidence confidence) {
    if (!(alpha instanceof Score.Of(double value))) {
      return NO_INTERVAL;
    }
    FDistribution f = FDistribution.of(people - 1.0, (people - 1.0) * (items - 1.0));
    return new Interval.Of(
        1 - (1 - value) * f.inverseSurvivalProbability(confidence.tail()),
        1 - (1 - value) * f.inverseCumulativeProbability(confidence.tail()));
  }

  private static Score standardised(RatingTable table) {
    int items = table.raters();
    if (table.units() < 2 || items < 2) {
      return TOO_FEW;
    }
    double correlations = 0;
    for (int i = 0; i < items; i++) {
      double[] one = column(table, i);
      for (int j = 0; j < i; j++) {
        double[] other = column(table, j);
        double spread = covariance(one, one) * covariance(other, other);
        if (spread == 0) {
          return CONSTANT_ITEM;
        }
        correlations += covariance(one, other) / Math.sqrt(spread);
      }
    }
    double mean = correlations / (items * (items - 1.0) / 2);
    double below = 1 + (items - 1) * mean;
    return below <= 0 ? NO_SPREAD : new Score.Of(items * mean / below);
  }

  private static double[] column(RatingTable table, int item) {
    return IntStream.range(0, table.units()).mapToDouble(unit -> table.of(unit, item)).toArray();
  }

  /**
   * With N − 1 below the line; of a column with itself its variance. Counted from the first value,
   * so that a constant column has exactly none.
   */
  private static double covariance(double[] one, double[] other) {
    double meanOfOne = 0;
    double meanOfOther = 0;
    for (int i = 0; i < one.length; i++) {
      meanOfOne += (one[i] - one[0]) / one.length;
      meanOfOther += (other[i] - other[0]) / other.length;
    }
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (one[i] - one[0] - meanOfOne) * (other[i] - other[0] - meanOfOther);
    }
    return sum / (one.length - 1);
  }
}
