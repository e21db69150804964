package org.crossroads.platform.grid;

import java.util.List;
import java.util.Optional;

/**
 * A version of the grid. It never changes once it is there, so that studies with the same grid can
 * be compared.
 *
 * @param code in addresses
 * @param note where it is from, for everybody who reads a figure that follows from it
 * @param dimensions in their order
 */
public record Grid(String code, String name, String note, List<Dimension> dimensions) {

  public Grid {
    dimensions = List.copyOf(dimensions);
  }

  /** The dimension of a code. */
  public Optional<Dimension> find(String dimension) {
    return dimensions.stream().filter(each -> each.code().equals(dimension)).findFirst();
  }

  /** The dimensions of a family, in their order. */
  public List<Dimension> list(Family family) {
    return dimensions.stream().filter(each -> each.family() == family).toList();
  }

  /** How many ratings a rater of everything gives. */
  public int ratings() {
    return dimensions.size() * Aspect.values().length;
  }
}
