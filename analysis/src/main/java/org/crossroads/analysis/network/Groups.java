package org.crossroads.analysis.network;

import java.util.Arrays;

/**
 * Which organisations belong to which groups: none, one or several each.
 *
 * <p>"Own group" everywhere in this package means: they share at least one group. Immutable.
 */
public final class Groups {
  private final int[] starts;
  private final int[] groups;

  private Groups(int[] starts, int[] groups) {
    this.starts = starts;
    this.groups = groups;
  }

  /**
   * Reads {@code groupsOf[v]}, the numbers of the groups that organisation v belongs to, in any
   * order.
   */
  public static Groups of(int[][] groupsOf) {
    int[] starts = new int[groupsOf.length + 1];
    for (int v = 0; v < groupsOf.length; v++) {
      starts[v + 1] = Math.addExact(starts[v], groupsOf[v].length);
    }
    int[] groups = new int[starts[groupsOf.length]];
    for (int v = 0; v < groupsOf.length; v++) {
      System.arraycopy(groupsOf[v], 0, groups, starts[v], groupsOf[v].length);
      Arrays.sort(groups, starts[v], starts[v + 1]);
    }
    return new Groups(starts, groups);
  }

  /** The number of organisations, with or without a group. */
  public int organisations() {
    return starts.length - 1;
  }

  /** Says whether two organisations share a group. Time O(groups of both). */
  public boolean share(int one, int other) {
    int i = starts[one];
    int j = starts[other];
    while (i < starts[one + 1] && j < starts[other + 1]) {
      if (groups[i] == groups[j]) {
        return true;
      }
      if (groups[i] < groups[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
