package org.crossroads.analysis.network.ratings;

/**
 * From what to what people rate.
 *
 * @param lowest above 0
 * @param highest above the lowest
 */
public record Scale(double lowest, double highest) {
  /** 1 to 4, as PARTNER asks. */
  public static final Scale ONE_TO_FOUR = new Scale(1, 4);

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if they are not finite or not in order
   */
  public Scale {
    if (!(lowest > 0 && highest > lowest && highest <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException(
          "A scale from " + lowest + " to " + highest + "; it must begin above 0 and rise.");
    }
  }
}
