package org.crossroads.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * Something in a published table that a person should look at.
 *
 * @param cell the number of the cell
 * @param left between what its count lies for an attacker
 */
public record Finding(Kind kind, int cell, CountRange left) {

  /** What kind of thing. */
  public enum Kind {
    /** It is hidden, or small and rounded, but its count follows from the rest. */
    RECOVERED,
    /** It is hidden, and the rest shows that it is small and not 0. */
    KNOWN_TO_BE_SMALL,
    /** Everybody of a group is in it, which says something of each of them. */
    EVERYBODY
  }

  /**
   * Finds them.
   *
   * @param left what an attack made of the table
   * @param safe the smallest count that need not be hidden
   */
  public static List<Finding> in(PublishedTable table, List<CountRange> left, long safe) {
    List<Finding> findings = new ArrayList<>();
    for (int cell = 0; cell < left.size(); cell++) {
      CountRange told = table.ranges().get(cell);
      CountRange range = left.get(cell);
      boolean hidden = told.equals(CountRange.UNKNOWN);
      boolean small = range.low() > 0 && range.high() < safe;
      if (!told.isExact() && range.isExact() && (hidden || small)) {
        findings.add(new Finding(Kind.RECOVERED, cell, range));
      } else if (hidden && small) {
        findings.add(new Finding(Kind.KNOWN_TO_BE_SMALL, cell, range));
      }
    }
    for (TableShape.Sum sum : table.shape().sums()) {
      CountRange total = left.get(sum.total());
      for (int part : sum.parts()) {
        boolean all = total.isExact() && total.low() > 0 && left.get(part).equals(total);
        if (all && sum.parts().size() > 1) {
          findings.add(new Finding(Kind.EVERYBODY, part, left.get(part)));
        }
      }
    }
    return findings;
  }
}
