package org.crossroads.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The naive attacker: tries every whole number in every hidden cell. Knows no solver. */
final class Enumeration {
  private final TableShape shape;
  private final long[] counts;
  private final List<Integer> open;
  private final long fewest;
  private final long most;
  private final long[] low;
  private final long[] high;

  private Enumeration(TableShape shape, long[] counts, BitSet hidden, long fewest, long most) {
    this.shape = shape;
    this.counts = counts;
    this.open = new ArrayList<>(hidden.stream().boxed().toList());
    this.fewest = fewest;
    this.most = most;
    low = new long[counts.length];
    high = new long[counts.length];
    Arrays.fill(low, Long.MAX_VALUE);
    Arrays.fill(high, -1);
  }

  /**
   * All that each cell can be.
   *
   * @param fewest that the attacker thinks a hidden cell can hold: 0, or 1 if zeros are never
   *     hidden
   * @param most beyond which nothing is tried
   */
  static List<CountRange> of(CountTable table, BitSet hidden, long fewest, long most) {
    long[] counts = new long[table.shape().size()];
    Arrays.setAll(counts, table::count);
    Enumeration all = new Enumeration(table.shape(), counts, hidden, fewest, most);
    all.tryFrom(0);
    List<CountRange> ranges = new ArrayList<>();
    for (int cell = 0; cell < counts.length; cell++) {
      ranges.add(new CountRange(all.low[cell], all.high[cell]));
    }
    return ranges;
  }

  private void tryFrom(int next) {
    if (!stillPossible(next)) {
      return;
    }
    if (next == open.size()) {
      for (int cell = 0; cell < counts.length; cell++) {
        low[cell] = Math.min(low[cell], counts[cell]);
        high[cell] = Math.max(high[cell], counts[cell]);
      }
      return;
    }
    int cell = open.get(next);
    long kept = counts[cell];
    for (long value = fewest; value <= most; value++) {
      counts[cell] = value;
      tryFrom(next + 1);
    }
    counts[cell] = kept;
  }

  /** A sum of which no cell is still to be tried must add up. */
  private boolean stillPossible(int next) {
    List<Integer> left = open.subList(next, open.size());
    for (TableShape.Sum sum : shape.sums()) {
      if (left.contains(sum.total()) || sum.parts().stream().anyMatch(left::contains)) {
        continue;
      }
      long parts = 0;
      for (int part : sum.parts()) {
        parts += counts[part];
      }
      if (parts != counts[sum.total()]) {
        return false;
      }
    }
    return true;
  }
}
