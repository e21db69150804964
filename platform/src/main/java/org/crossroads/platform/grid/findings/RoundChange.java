package org.crossroads.platform.grid.findings;

import java.time.LocalDate;
import java.util.List;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Dimension;

/**
 * What became of each area between two rounds of a comparative study; areas that are in both.
 *
 * @param areas by name
 */
public record RoundChange(LocalDate before, LocalDate after, List<StudyChange> areas) {

  /** How many areas went where in one aspect of one dimension. */
  public record Line(
      Dimension dimension, Aspect aspect, long up, long same, long down, long notTold) {}

  public RoundChange {
    areas = List.copyOf(areas);
  }

  /** Compares. */
  public static RoundChange between(Round before, Round after) {
    return new RoundChange(
        before.on(),
        after.on(),
        after.areas().stream()
            .flatMap(later ->
                before.areas().stream()
                    .filter(
                        earlier -> later.study().study().isComparableWith(earlier.study().study()))
                    .map(earlier -> StudyChange.between(earlier, later)))
            .toList());
  }

  /** Every aspect of every dimension, in the order of the grid. */
  public List<Line> lines() {
    return areas.stream()
        .findFirst()
        .map(first ->
            first.moves().stream().map(move -> line(move.dimension(), move.aspect())).toList())
        .orElse(List.of());
  }

  private Line line(Dimension dimension, Aspect aspect) {
    return new Line(
        dimension,
        aspect,
        count(dimension, aspect, StudyChange.Direction.UP),
        count(dimension, aspect, StudyChange.Direction.SAME),
        count(dimension, aspect, StudyChange.Direction.DOWN),
        count(dimension, aspect, StudyChange.Direction.NOT_TOLD));
  }

  private long count(Dimension dimension, Aspect aspect, StudyChange.Direction direction) {
    return areas.stream()
        .flatMap(area -> area.moves().stream())
        .filter(move -> move.dimension().equals(dimension) && move.aspect() == aspect)
        .filter(move -> move.direction() == direction)
        .count();
  }

  /** How many readings of all areas went in a direction. */
  public long count(StudyChange.Direction direction) {
    return areas.stream().mapToLong(area -> area.count(direction)).sum();
  }
}
