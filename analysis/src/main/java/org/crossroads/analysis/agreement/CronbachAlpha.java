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
 * <p>Time O(N·K² + K³), space O(K²) beside the table; deterministic.
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
    Covariances people = new Covariances(complete.raters());
    for (int unit = 0; unit < complete.units(); unit++) {
      people.add(complete.ofUnit(unit));
    }
    return of(people, confidence);
  }

  /** Measures what people were taken for one after the other, each of whom answered all items. */
  public static Result of(Covariances people, Confidence confidence) {
    int items = people.items();
    int[] all = IntStream.range(0, items).toArray();
    Score alpha = alpha(people, all);
    List<Score> without = new ArrayList<>();
    for (int item : all) {
      without.add(alpha(people, IntStream.range(0, items).filter(each -> each != item).toArray()));
    }
    return new Result(
        new Agreement(
            alpha,
            feldt(alpha, people.people(), items, confidence),
            people.people(),
            items,
            people.people() * items),
        standardised(people),
        without);
  }

  private static Score alpha(Covariances people, int[] items) {
    if (people.people() < 2 || items.length < 2) {
      return TOO_FEW;
    }
    double ofItems = 0;
    double ofSum = 0;
    for (int one : items) {
      ofItems += people.of(one, one);
      for (int other : items) {
        ofSum += people.of(one, other);
      }
    }
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

  private static Score standardised(Covariances people) {
    int items = people.items();
    if (people.people() < 2 || items < 2) {
      return TOO_FEW;
    }
    double correlations = 0;
    for (int i = 0; i < items; i++) {
      for (int j = 0; j < i; j++) {
        double spread = people.of(i, i) * people.of(j, j);
        if (spread == 0) {
          return CONSTANT_ITEM;
        }
        correlations += people.of(i, j) / Math.sqrt(spread);
      }
    }
    double mean = correlations / (items * (items - 1.0) / 2);
    double below = 1 + (items - 1) * mean;
    return below <= 0 ? NO_SPREAD : new Score.Of(items * mean / below);
  }
}
