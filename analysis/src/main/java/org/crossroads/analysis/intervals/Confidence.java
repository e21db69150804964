package org.crossroads.analysis.intervals;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How often, in the long run, intervals made this way hold what they are about.
 *
 * @param level above 0 and below 1
 */
public record Confidence(double level) {
  /** 95 in 100. */
  public static final Confidence USUAL = new Confidence(0.95);

  /**
   * Checks the level.
   *
   * @throws IllegalArgumentException if it is not between 0 and 1
   */
  public Confidence {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "A confidence of " + level + "; it must be above 0 and below 1.");
    }
  }

  /** What is left out at each end: 0.025 for 95 in 100. */
  public double tail() {
    return (1 - level) / 2;
  }

  /** The distance from the mean in standard deviations: 1.959964 for 95 in 100. */
  public double z() {
    return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail());
  }
}
