package org.crossroads.platform.grid.studies;

/** What became of a rating that somebody saved. */
public sealed interface RatingOutcome {

  /** It is written, or stood there already. */
  record Saved() implements RatingOutcome {}

  /**
   * Nothing was written: the same rater saved something else meanwhile, in another window.
   *
   * @param there what stands there now
   */
  record Collided(Rating there) implements RatingOutcome {}
}
