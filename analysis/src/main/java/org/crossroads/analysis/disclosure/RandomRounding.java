package org.crossroads.analysis.disclosure;

import java.util.random.RandomGenerator;
import java.util.stream.LongStream;

/**
 * Rounds each count by itself to one of its two neighbouring multiples, by chance: the nearer is as
 * many times as likely as it is nearer, so that no count is rounded up or down on average. A
 * multiple stays itself.
 *
 * <p>Every count is in doubt by less than the base on both sides, and so is every total. Totals are
 * rounded by themselves and may not add up. Time O(cells). The same seed gives the same table.
 *
 * <p>Misleads where the same counts are published again with another seed: the mean of several
 * roundings comes close to the count. Whoever knows the seed can undo much of the doubt, so it is
 * kept and not published.
 */
public final class RandomRounding {
  private RandomRounding() {}

  /**
   * Rounds all cells, in their order.
   *
   * @param base 2 or more
   * @return the multiple of each cell
   */
  public static long[] of(CountTable table, int base, RandomGenerator random) {
    if (base < 2) {
      throw new IllegalArgumentException("Rounding to " + base + "; at least 2.");
    }
    return LongStream.range(0, table.shape().size())
        .map(cell -> round(table.count((int) cell), base, random))
        .toArray();
  }

  private static long round(long count, int base, RandomGenerator random) {
    long left = Math.floorMod(count, (long) base);
    if (left == 0) {
      return count;
    }
    return count - left + (random.nextInt(base) < left ? base : 0);
  }

  /**
   * All counts that can become a multiple, when rounded so or by {@link ControlledRounding}.
   *
   * @param rounded a multiple of the base
   */
  public static CountRange range(long rounded, int base) {
    return new CountRange(Math.max(0, rounded - base + 1), rounded + base - 1);
  }
}
