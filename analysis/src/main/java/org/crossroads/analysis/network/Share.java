package org.crossroads.analysis.network;

/**
 * So many of so many: a share that keeps its base.
 *
 * @param k how many have it
 * @param n of how many
 */
public record Share(int k, int n) {
  private static final Score OF_NOBODY = new Score.Absent("There is nobody to count.");

  /**
   * Checks that k lies between 0 and n.
   *
   * @throws IllegalArgumentException if it does not
   */
  public Share {
    if (k < 0 || k > n) {
      throw new IllegalArgumentException(k + " of " + n + ".");
    }
  }

  /** The share from 0 to 1; absent when there is nobody to count. */
  public Score value() {
    return n == 0 ? OF_NOBODY : new Score.Of((double) k / n);
  }
}
