package org.crossroads.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Says which small groups come to light when one published table is taken from another: a later
 * version from an earlier, or a smaller area from one that holds it.
 *
 * <p>Of each cell that both have, the difference lies between the least of one less the most of the
 * other and the other way round. If it cannot be 0 and is smaller than a count that need not be
 * hidden, whoever subtracts knows of a small group: two who joined, or the few who live in the ring
 * between two boundaries.
 *
 * <p>Time O(cells) once both tables have been attacked. To see what the two tell of one another's
 * hidden cells, attack {@link PublishedTable#and} of them.
 *
 * <p>Misleads if it finds nothing and more tables exist: each further one has to be compared too.
 */
public final class Differencing {
  private Differencing() {}

  /**
   * A small group.
   *
   * @param cell its categories
   * @param people how many at least and at most
   */
  public record SmallGroup(List<String> cell, CountRange people) {}

  /**
   * Finds the small groups.
   *
   * @param one and {@code other} in either order: what is left of each cell to an attacker
   * @param safe the smallest count that need not be hidden
   */
  public static List<SmallGroup> between(PublishedTable one, PublishedTable other, long safe) {
    List<SmallGroup> groups = new ArrayList<>();
    for (int cell = 0; cell < one.shape().size(); cell++) {
      List<String> categories = one.shape().cell(cell);
      OptionalInt place = other.shape().find(categories);
      if (place.isPresent()) {
        CountRange a = one.ranges().get(cell);
        CountRange b = other.ranges().get(place.getAsInt());
        CountRange greater = a.low() > b.high() ? a : b;
        CountRange smaller = a.low() > b.high() ? b : a;
        if (greater.low() > smaller.high()
            && !greater.isEndless()
            && greater.high() - smaller.low() < safe) {
          groups.add(
              new SmallGroup(
                  categories,
                  new CountRange(greater.low() - smaller.high(), greater.high() - smaller.low())));
        }
      }
    }
    return groups;
  }
}
