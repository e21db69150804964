package org.crossroads.platform.directory.search;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Everything that a query matches, by its words or by the {@link GramIndex}: counts it and keeps
 * the best.
 *
 * <p>Better is a higher score or, if there is a point, a smaller distance; among equals the smaller
 * number. Both are packed into one long, better ones larger.
 */
final class Matches {

  /** What makes one match better than another. */
  interface Merit {
    /** Returns the merit, larger for the better, from 0. */
    int of(int organisation, float score);
  }

  private final IntPredicate filter;
  private final Merit merit;
  private final int most;

  /** The best so far and some that came after them; sorted and cut to the best when it is full. */
  private final long[] kept;

  private int size;
  private long least = Long.MIN_VALUE;
  private int matched;
  private int passed;

  /**
   * @param filter says which organisations pass; asked once for each match
   * @param most how many of the best to keep
   */
  Matches(IntPredicate filter, Merit merit, int most) {
    this.filter = filter;
    this.merit = merit;
    this.most = Math.max(1, most);
    this.kept = new long[2 * this.most];
  }

  /** Counts a match and keeps it if it is among the best. */
  void offer(int organisation, float score) {
    matched++;
    if (filter.test(organisation)) {
      passed++;
      keep(packed(merit.of(organisation, score), organisation));
    }
  }

  private void keep(long packed) {
    if (packed > least) {
      if (size == kept.length) {
        cut();
      }
      kept[size++] = packed;
    }
  }

  /** Leaves the best in ascending order at the beginning. */
  private void cut() {
    Arrays.sort(kept, 0, size);
    int left = Math.min(size, most);
    System.arraycopy(kept, size - left, kept, 0, left);
    size = left;
    if (left == most) {
      least = kept[0];
    }
  }

  /** How many the query matches, whether they pass the filter or not. */
  int matched() {
    return matched;
  }

  /** How many of them pass the filter. */
  int passed() {
    return passed;
  }

  /** Returns the best, packed, the best first. */
  long[] best() {
    cut();
    long[] best = new long[size];
    for (int i = 0; i < size; i++) {
      best[i] = kept[size - 1 - i];
    }
    return best;
  }

  /** Packs the two so that the better is the larger. */
  static long packed(int merit, int organisation) {
    return ((long) merit << 32) | (~organisation & 0xFFFF_FFFFL);
  }

  static int organisation(long packed) {
    return (int) ~packed;
  }

  static int merit(long packed) {
    return (int) (packed >>> 32);
  }
}
