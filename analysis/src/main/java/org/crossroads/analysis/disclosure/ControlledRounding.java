package org.crossroads.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Rounds a whole table so that its totals still add up: each count to one of its two neighbouring
 * multiples, a multiple to itself, with the least change in sum.
 *
 * <p>After Cox (1987). A table of two dimensions can always be rounded so; one of more, or with
 * areas nested in areas, sometimes cannot, and then it says so. Found by a programme in zeros and
 * ones, so large tables of three dimensions can take long. Deterministic.
 *
 * <p>Misleads where rounded counts are compared over time: a count can be rounded up one year and
 * down the next although it did not change.
 */
public final class ControlledRounding {
  private ControlledRounding() {}

  /** What came of it. */
  public sealed interface Outcome {}

  /** A table of multiples whose totals add up. */
  public record Rounded(CountTable table) implements Outcome {}

  /** There is no such table. */
  public record Impossible() implements Outcome {}

  /**
   * Rounds.
   *
   * @param base 2 or more
   * @throws ArithmeticException if the solver fails
   */
  public static Outcome of(CountTable table, int base) {
    if (base < 2) {
      throw new IllegalArgumentException("Rounding to " + base + "; at least 2.");
    }
    Programme programme = new Programme();
    int cells = table.shape().size();
    long[] below = new long[cells];
    int[] ups = new int[cells];
    for (int cell = 0; cell < cells; cell++) {
      below[cell] = Math.floorDiv(table.count(cell), (long) base);
      long left = table.count(cell) - below[cell] * base;
      ups[cell] = left == 0 ? -1 : programme.variable(0, 1, base - 2.0 * left);
      if (left != 0) {
        programme.binary(ups[cell]);
      }
    }
    for (TableShape.Sum sum : table.shape().sums()) {
      addSum(programme, sum, below, ups);
    }
    if (!(programme.least() instanceof Programme.Best best)) {
      return new Impossible();
    }
    List<Long> rounded = new ArrayList<>();
    for (int cell = 0; cell < cells; cell++) {
      long up = ups[cell] < 0 ? 0 : Math.round(best.value(ups[cell]));
      rounded.add((below[cell] + up) * base);
    }
    return new Rounded(
        CountTable.of(table.shape(), rounded.stream().mapToLong(Long::longValue).toArray()));
  }

  private static void addSum(Programme programme, TableShape.Sum sum, long[] below, int[] ups) {
    double level = below[sum.total()];
    for (int part : sum.parts()) {
      level -= below[part];
    }
    Programme.Equation equation = programme.equation(level);
    for (int part : sum.parts()) {
      if (ups[part] >= 0) {
        equation.add(ups[part], 1);
      }
    }
    if (ups[sum.total()] >= 0) {
      equation.add(ups[sum.total()], -1);
    }
  }
}
