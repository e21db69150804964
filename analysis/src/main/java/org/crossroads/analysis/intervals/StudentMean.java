package org.crossroads.analysis.intervals;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Says between what the mean of many more people may lie, of whom some were asked.
 *
 * <p>Formula, Student (1908): mean ± t · s / √n, with s the standard deviation of those asked, n −
 * 1 below the line, and t of n − 1 degrees of freedom. With fewer than two people there is no
 * interval; where all say the same, it is that one number.
 *
 * <p>Time and space O(1); deterministic.
 *
 * <p>Misleads if the people are no random part of those who are meant, if few people answer on a
 * scale of few steps and most at one end of it, and if most of a small frame answered: then it is
 * wider than need be. It may reach beyond the ends of the scale.
 */
public final class StudentMean {
  private static final Interval.Absent TOO_FEW =
      new Interval.Absent("It takes two answers to say between what their mean may lie.");

  private StudentMean() {}

  /**
   * The interval.
   *
   * @param n how many people, not negative
   * @param spread their standard deviation, not negative
   * @throws IllegalArgumentException if one of them is negative, or a number is not finite
   */
  public static Interval of(int n, double mean, double spread, Confidence confidence) {
    if (n < 0 || !(spread >= 0) || !Double.isFinite(mean) || Double.isInfinite(spread)) {
      throw new IllegalArgumentException(n + " people with " + mean + " and " + spread + ".");
    }
    if (n < 2) {
      return TOO_FEW;
    }
    double t = TDistribution.of(n - 1.0).inverseSurvivalProbability(confidence.tail());
    double reach = t * spread / Math.sqrt(n);
    return new Interval.Of(mean - reach, mean + reach);
  }
}
