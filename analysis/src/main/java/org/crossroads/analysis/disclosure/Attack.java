package org.crossroads.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Says what somebody can work out of a published table: between what each hidden or rounded count
 * must lie, given everything that is published and that totals add up.
 *
 * <p>For each cell two linear programmes, the least and the greatest value in all tables of numbers
 * from 0 that keep to what is published (Fischetti and Salazar 2000 call these the attacker's
 * problems), narrowed to whole numbers. A cell for which both are the same is recovered. If no
 * table keeps to all of it, the published numbers contradict one another.
 *
 * <p>Time: sums are looked at one by one first, and cells that this settles cost nothing more; the
 * others need two linear programmes as large as the part of the table that hangs together, so
 * hundreds of hidden cells are a matter of seconds. Deterministic. Ends are exact as long as counts
 * stay below about 10⁸, for the solver works with 16 digits.
 *
 * <p>Misleads if taken for all that an attacker can know: a member of a small group knows one count
 * more than is published, and in tables of three dimensions or more whole numbers can rule out a
 * little more than a linear programme does.
 */
public final class Attack {
  /** An answer of 3.9999 is 4: vertices of such programmes are whole or simple fractions. */
  private static final double ROUNDING = 1e-4;

  private Attack() {}

  /**
   * Works out each cell.
   *
   * @return one range for each cell; nothing if the published numbers contradict one another
   * @throws ArithmeticException if the solver fails
   */
  public static Optional<List<CountRange>> on(PublishedTable table) {
    Bounding bounds = new Bounding(table);
    if (!bounds.isPossible()) {
      return Optional.empty();
    }
    CountRange[] found = new CountRange[table.shape().size()];
    Arrays.setAll(found, bounds::range);
    for (OpenPart part : OpenPart.of(table.shape(), bounds)) {
      if (!part.isPossible()) {
        return Optional.empty();
      }
      for (int cell : part.cells()) {
        found[cell] = new CountRange(lowest(part, cell), highest(part, cell));
      }
    }
    return Optional.of(new ArrayList<>(List.of(found)));
  }

  private static long lowest(OpenPart part, int cell) {
    return (long) Math.ceil(part.lowest(cell) - ROUNDING);
  }

  private static long highest(OpenPart part, int cell) {
    double highest = part.highest(cell);
    return Double.isInfinite(highest) ? CountRange.NO_END : (long) Math.floor(highest + ROUNDING);
  }
}
