package org.crossroads.platform.accounts.trail;

/** What verifying the trail found. */
public sealed interface TrailVerdict {

  /**
   * Every entry is as it was written and in its place.
   *
   * @param head the last entry, to be noted somewhere else
   */
  record Sound(TrailAnchor head) implements TrailVerdict {}

  /**
   * Something was changed, put in or taken out.
   *
   * @param number the first entry that is wrong or missing
   * @param reason in a sentence
   */
  record Broken(long number, String reason) implements TrailVerdict {}
}
