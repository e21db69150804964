package org.crossroads.analysis.network.changes;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which organisations of an earlier snapshot are which of a later one: some stayed, some left, some
 * came. Immutable.
 *
 * <p>Those who stayed are also numbered 0…stayed − 1, in the order of the later snapshot, so that
 * both snapshots can be looked at with the same organisations.
 */
public final class Continuity {
  /** Says of an organisation that it is not in the later snapshot. */
  public static final int LEFT = -1;

  private final int[] earlier;
  private final int[] later;
  private final int[] left;
  private final int[] came;
  private final int organisationsBefore;
  private final int organisationsAfter;

  private Continuity(int[] laterOf, int[] earlierOf) {
    organisationsBefore = laterOf.length;
    organisationsAfter = earlierOf.length;
    later = IntStream.range(0, earlierOf.length).filter(v -> earlierOf[v] != LEFT).toArray();
    came = IntStream.range(0, earlierOf.length).filter(v -> earlierOf[v] == LEFT).toArray();
    earlier = Arrays.stream(later).map(v -> earlierOf[v]).toArray();
    left = IntStream.range(0, laterOf.length).filter(v -> laterOf[v] == LEFT).toArray();
  }

  /**
   * Reads what became of each organisation.
   *
   * @param laterOf for each organisation of the earlier snapshot its number in the later one, or
   *     {@link #LEFT}
   * @param organisationsAfter how many there are in the later one
   * @throws IllegalArgumentException if a number is unknown or used twice
   */
  public static Continuity of(int[] laterOf, int organisationsAfter) {
    int[] earlierOf = new int[organisationsAfter];
    Arrays.fill(earlierOf, LEFT);
    for (int v = 0; v < laterOf.length; v++) {
      int now = laterOf[v];
      if (now < LEFT || now >= organisationsAfter) {
        throw new IllegalArgumentException(
            "Organisation " + v + " is now " + now + " of " + organisationsAfter + ".");
      }
      if (now != LEFT && earlierOf[now] != LEFT) {
        throw new IllegalArgumentException(
            "Organisations " + earlierOf[now] + " and " + v + " are both " + now + " now.");
      }
      if (now != LEFT) {
        earlierOf[now] = v;
      }
    }
    return new Continuity(laterOf, earlierOf);
  }

  /** Nobody came or left, and everybody kept the number. */
  public static Continuity same(int organisations) {
    return of(IntStream.range(0, organisations).toArray(), organisations);
  }

  /** How many organisations the earlier snapshot has. */
  public int organisationsBefore() {
    return organisationsBefore;
  }

  /** How many organisations the later snapshot has. */
  public int organisationsAfter() {
    return organisationsAfter;
  }

  /** How many are in both. */
  public int stayed() {
    return later.length;
  }

  /** The number in the earlier snapshot of one that stayed. */
  public int earlier(int stayer) {
    return earlier[stayer];
  }

  /** The number in the later snapshot of one that stayed. */
  public int later(int stayer) {
    return later[stayer];
  }

  /** The numbers in the earlier snapshot of those that left, ascending. */
  public IntStream left() {
    return Arrays.stream(left);
  }

  /** The numbers in the later snapshot of those that came, ascending. */
  public IntStream came() {
    return Arrays.stream(came);
  }
}
