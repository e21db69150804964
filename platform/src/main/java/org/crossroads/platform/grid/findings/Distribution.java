package org.crossroads.platform.grid.findings;

import java.util.List;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Dimension;

/**
 * How several studies with the same grid read in one aspect of one dimension. A distribution, not a
 * rank.
 *
 * @param other those that are not settled, not rated, not applicable or without evidence
 */
public record Distribution(int notPresent, int low, int medium, int high, int other) {
  private static final int LEAST_SETTLED = 4;

  static Distribution of(Dimension dimension, Aspect aspect, List<Findings> among) {
    int[] at = new int[4];
    int other = 0;
    for (Findings each : among) {
      List<Integer> levels =
          each.find(dimension.code())
              .map(finding -> finding.of(aspect).reading().levels())
              .orElse(List.of());
      if (levels.size() == 1) {
        at[levels.getFirst()]++;
      } else {
        other++;
      }
    }
    return new Distribution(at[0], at[1], at[2], at[3], other);
  }

  /** How many have one level. */
  public int settled() {
    return notPresent + low + medium + high;
  }

  /** How many are low or not present. */
  public int weak() {
    return notPresent + low;
  }

  /** Whether more than half of those with one level are low or not present. */
  public boolean isWeakInMost() {
    return 2 * weak() > settled();
  }

  /**
   * Whether of four or more with one level at least a quarter are low or not present and at least a
   * quarter are high.
   */
  public boolean isDivided() {
    return settled() >= LEAST_SETTLED && 4 * weak() >= settled() && 4 * high >= settled();
  }
}
