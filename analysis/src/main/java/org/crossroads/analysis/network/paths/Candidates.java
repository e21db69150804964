package org.crossroads.analysis.network.paths;

import java.util.Arrays;

/**
 * The organisations that may come next in a {@link Layout}, by the number of their ties to those
 * that came last.
 *
 * <p>This class keeps a doubly linked list for each number of ties, so that raising and lowering by
 * one take constant time.
 */
final class Candidates {
  private static final int NONE = -1;
  private static final int TAKEN = -1;

  private final int[] ties;
  private final int[] next;
  private final int[] previous;
  private int[] first = new int[64];
  private int highest;

  Candidates(int organisations) {
    ties = new int[organisations];
    next = new int[organisations];
    previous = new int[organisations];
    Arrays.fill(first, NONE);
  }

  boolean isTaken(int organisation) {
    return ties[organisation] == TAKEN;
  }

  /** The one with the most ties, at least one; of equals the last to get that number; −1: none. */
  int most() {
    while (highest > 0 && first[highest] == NONE) {
      highest--;
    }
    return highest == 0 ? NONE : first[highest];
  }

  void take(int organisation) {
    unlink(organisation);
    ties[organisation] = TAKEN;
  }

  void raise(int organisation) {
    if (!isTaken(organisation)) {
      move(organisation, ties[organisation] + 1);
    }
  }

  void lower(int organisation) {
    if (!isTaken(organisation)) {
      move(organisation, ties[organisation] - 1);
    }
  }

  private void move(int organisation, int number) {
    unlink(organisation);
    ties[organisation] = number;
    if (number > 0) {
      link(organisation, number);
    }
  }

  private void link(int organisation, int number) {
    if (number == first.length) {
      first = Arrays.copyOf(first, 2 * number);
      Arrays.fill(first, number, first.length, NONE);
    }
    int second = first[number];
    next[organisation] = second;
    previous[organisation] = NONE;
    if (second != NONE) {
      previous[second] = organisation;
    }
    first[number] = organisation;
    highest = Math.max(highest, number);
  }

  // Those without ties to the last are in no list.
  private void unlink(int organisation) {
    int number = ties[organisation];
    if (number == 0) {
      return;
    }
    int before = previous[organisation];
    int after = next[organisation];
    if (before == NONE) {
      first[number] = after;
    } else {
      next[before] = after;
    }
    if (after != NONE) {
      previous[after] = before;
    }
  }
}
