package org.crossroads.analysis.network.ratings;

/** The named rules for ratings that were left blank. Without blanks both give the same. */
public enum Blanks {
  /**
   * The mean of the means of the indicators: each indicator counts the same, however many rated it.
   * Who was not rated on one of them has no score.
   */
  MEAN_OF_INDICATOR_MEANS,
  /**
   * The mean of all ratings: each rating counts the same, and a blank makes its indicator lighter.
   */
  POOLED
}
