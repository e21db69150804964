package org.crossroads.platform.directory.search;

import java.util.Arrays;
import java.util.List;

/**
 * Adds up, for one query, who meets all of its demands and how well. Everybody has a place in three
 * arrays that are walked whole: of tens of thousands of organisations that takes some ten
 * microseconds, less than any cleverness costs.
 */
final class Tally {
  private final float[] scores;
  private final float[] best;

  /** Who has met every demand so far, in ascending order. */
  private int[] standing;

  private int standingSize;

  /**
   * One way to meet a demand.
   *
   * @param score what it is worth
   * @param holders who does, in any number of lists
   */
  record Way(List<Holders> holders, float score) {}

  /** Begins with everybody, who have no score yet. */
  Tally(int organisations) {
    scores = new float[organisations];
    best = new float[organisations];
    standing = new int[organisations];
    standingSize = organisations;
    Arrays.setAll(standing, organisation -> organisation);
  }

  /**
   * Leaves those standing who meet the demand in any of the ways; the best of their ways counts.
   */
  void demand(List<Way> ways) {
    weigh(ways);
    int left = 0;
    for (int i = 0; i < standingSize; i++) {
      int organisation = standing[i];
      if (best[organisation] > 0) {
        scores[organisation] += best[organisation];
        standing[left++] = organisation;
      }
    }
    standingSize = left;
  }

  /** Gives more to those who meet the wish. */
  void wish(Way way) {
    weigh(List.of(way));
    for (int i = 0; i < standingSize; i++) {
      scores[standing[i]] += best[standing[i]];
    }
  }

  private void weigh(List<Way> ways) {
    Arrays.fill(best, 0);
    for (Way way : ways) {
      for (Holders holders : way.holders()) {
        for (int i = 0; i < holders.size(); i++) {
          int organisation = holders.organisation(i);
          best[organisation] = Math.max(best[organisation], way.score());
        }
      }
    }
  }

  /** Hands on those who stand, with their scores. */
  void offerTo(Matches matches) {
    for (int i = 0; i < standingSize; i++) {
      matches.offer(standing[i], scores[standing[i]]);
    }
  }
}
