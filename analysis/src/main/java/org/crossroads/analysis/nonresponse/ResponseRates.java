package org.crossroads.analysis.nonresponse;

import org.crossroads.analysis.network.Share;

/**
 * What became of everybody who was asked, and the rates that follow (AAPOR, Standard Definitions).
 *
 * <p>Those of whom nobody knows whether the questionnaire was meant for them count as asked, so the
 * rates are the lowest that can be defended.
 *
 * <p>Misleads if read as quality: a high rate of the wrong people is worse than a lower one spread
 * evenly ({@link RIndicator}).
 *
 * @param complete finished
 * @param partial answered enough to count, but not all
 * @param refused said no
 * @param noContact were not reached
 * @param other could not take part for another reason
 * @param unknown nobody knows whether they belong to those meant
 */
public record ResponseRates(
    int complete, int partial, int refused, int noContact, int other, int unknown) {

  /**
   * Checks the counts.
   *
   * @throws IllegalArgumentException if one is below zero
   */
  public ResponseRates {
    if (complete < 0 || partial < 0 || refused < 0 || noContact < 0 || other < 0 || unknown < 0) {
      throw new IllegalArgumentException("Nobody can be counted below zero.");
    }
  }

  /** RR1: finished ÷ all. */
  public Share strict() {
    return new Share(complete, all());
  }

  /** RR2: finished or partly ÷ all. */
  public Share withPartial() {
    return new Share(complete + partial, all());
  }

  private int all() {
    return complete + partial + refused + noContact + other + unknown;
  }
}
