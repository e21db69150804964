package org.crossroads.analysis.disclosure;

import java.util.List;

/**
 * Narrows what is known of each cell by looking at one sum after the other, until nothing changes:
 * cheap, and often all that an attacker needs.
 */
final class Bounding {
  /** Each round carries news one sum further; slow creeping is left to the linear programme. */
  private static final int MOST_ROUNDS = 60;

  private static final double ENDLESS = Double.POSITIVE_INFINITY;

  private final List<TableShape.Sum> sums;
  private final double[] low;
  private final double[] high;

  Bounding(PublishedTable table) {
    sums = table.shape().sums();
    low = table.ranges().stream().mapToDouble(CountRange::low).toArray();
    high =
        table.ranges().stream()
            .mapToDouble(range -> range.isEndless() ? ENDLESS : range.high())
            .toArray();
  }

  /** Narrows; says whether any counts are left at all. */
  boolean isPossible() {
    boolean changed = true;
    for (int round = 0; changed && round < MOST_ROUNDS; round++) {
      changed = false;
      for (TableShape.Sum sum : sums) {
        changed |= narrow(sum);
      }
      for (int cell = 0; cell < low.length; cell++) {
        if (low[cell] > high[cell]) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean narrow(TableShape.Sum sum) {
    double lows = 0;
    double highs = 0;
    int endless = 0;
    for (int part : sum.parts()) {
      lows += low[part];
      if (high[part] == ENDLESS) {
        endless++;
      } else {
        highs += high[part];
      }
    }
    boolean changed = raise(sum.total(), lows);
    changed |= endless == 0 && lower(sum.total(), highs);
    for (int part : sum.parts()) {
      boolean othersEnd = endless == 0 || (endless == 1 && high[part] == ENDLESS);
      double othersHigh = high[part] == ENDLESS ? highs : highs - high[part];
      double othersLow = lows - low[part];
      changed |= othersEnd && raise(part, low[sum.total()] - othersHigh);
      changed |= high[sum.total()] < ENDLESS && lower(part, high[sum.total()] - othersLow);
      if (changed) {
        // The sums above are of before; the next round goes on.
        return true;
      }
    }
    return changed;
  }

  private boolean raise(int cell, double to) {
    if (to <= low[cell]) {
      return false;
    }
    low[cell] = to;
    return true;
  }

  private boolean lower(int cell, double to) {
    if (to >= high[cell]) {
      return false;
    }
    high[cell] = to;
    return true;
  }

  double low(int cell) {
    return low[cell];
  }

  double high(int cell) {
    return high[cell];
  }

  boolean isKnown(int cell) {
    return low[cell] == high[cell];
  }

  CountRange range(int cell) {
    return new CountRange(
        (long) low[cell], high[cell] == ENDLESS ? CountRange.NO_END : (long) high[cell]);
  }
}
