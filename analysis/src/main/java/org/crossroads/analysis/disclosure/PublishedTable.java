package org.crossroads.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reader of a published table knows of each count: the count itself, between what it was
 * rounded, or nothing where it is hidden.
 *
 * @param ranges one for each cell
 */
public record PublishedTable(TableShape shape, List<CountRange> ranges) {

  /**
   * Checks that each cell has its range.
   *
   * @throws IllegalArgumentException if not
   */
  public PublishedTable {
    ranges = List.copyOf(ranges);
    if (ranges.size() != shape.size()) {
      throw new IllegalArgumentException(ranges.size() + " ranges for " + shape.size() + " cells.");
    }
  }

  /**
   * What is known to who has another version of the same counts too; nothing if the two contradict
   * one another, so that they cannot be of the same counts. Cells that only the other has are left
   * out.
   */
  public Optional<PublishedTable> and(PublishedTable other) {
    List<CountRange> both = new ArrayList<>();
    for (int cell = 0; cell < ranges.size(); cell++) {
      CountRange here = ranges.get(cell);
      var place = other.shape.find(shape.cell(cell));
      CountRange there = place.isEmpty() ? here : other.ranges.get(place.getAsInt());
      long low = Math.max(here.low(), there.low());
      long high = Math.min(here.high(), there.high());
      if (low > high) {
        return Optional.empty();
      }
      both.add(new CountRange(low, high));
    }
    return Optional.of(new PublishedTable(shape, both));
  }
}
