package org.crossroads.analysis.network.communities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many organisations each community of one partition has in common with each of another. Only
 * cells that are not empty.
 *
 * @param cells in the order of the first, then of the second partition
 * @param sizesOfOne members of each community of the first
 * @param sizesOfOther members of each community of the second
 */
@SuppressWarnings("ArrayRecordComponent") // Inside the package, never compared.
record Contingency(List<Cell> cells, int[] sizesOfOne, int[] sizesOfOther) {

  record Cell(int one, int other, int members) {}

  /**
   * Counts. Time O(n log n), space O(n).
   *
   * @throws IllegalArgumentException if the two differ in size
   */
  static Contingency of(Partition one, Partition other) {
    int n = one.organisations();
    if (n != other.organisations()) {
      throw new IllegalArgumentException(
          "Communities of " + n + " and of " + other.organisations() + " organisations.");
    }
    int[] sizesOfOne = new int[one.communities()];
    int[] sizesOfOther = new int[other.communities()];
    long[] pairs = new long[n];
    for (int v = 0; v < n; v++) {
      sizesOfOne[one.index(v)]++;
      sizesOfOther[other.index(v)]++;
      pairs[v] = (long) one.index(v) << Integer.SIZE | other.index(v);
    }
    Arrays.sort(pairs);
    return new Contingency(cells(pairs), sizesOfOne, sizesOfOther);
  }

  private static List<Cell> cells(long[] sorted) {
    List<Cell> cells = new ArrayList<>();
    for (int start = 0, end = 0; start < sorted.length; start = end) {
      while (end < sorted.length && sorted[end] == sorted[start]) {
        end++;
      }
      long pair = sorted[start];
      cells.add(new Cell((int) (pair >>> Integer.SIZE), (int) pair, end - start));
    }
    return cells;
  }
}
