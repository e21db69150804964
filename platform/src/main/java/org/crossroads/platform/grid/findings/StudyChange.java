package org.crossroads.platform.grid.findings;

import java.util.List;
import java.util.stream.Stream;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Dimension;

/**
 * What became of each dimension between two studies of the same subject with the same grid.
 *
 * @param moves aspect by aspect, in the order of the grid
 */
public record StudyChange(Findings before, Findings after, List<Move> moves) {

  /** Where an aspect went. */
  public enum Direction {
    UP("Up"),
    DOWN("Down"),
    SAME("The same"),
    NOT_TOLD("Cannot be told");

    private final String label;

    Direction(String label) {
      this.label = label;
    }

    /** As people read it. */
    public String label() {
      return label;
    }
  }

  /**
   * One aspect of one dimension.
   *
   * @param before how it read in the earlier study
   * @param after how it read in the later one
   */
  public record Move(Dimension dimension, Aspect aspect, Reading before, Reading after) {

    /**
     * Up only if every rating of the later study that may be right is above every one of the
     * earlier; where raters differ that may not be told.
     */
    public Direction direction() {
      List<Integer> earlier = before.levels();
      List<Integer> later = after.levels();
      if (earlier.isEmpty() || later.isEmpty()) {
        return Direction.NOT_TOLD;
      }
      if (later.getFirst() > earlier.getLast()) {
        return Direction.UP;
      }
      if (later.getLast() < earlier.getFirst()) {
        return Direction.DOWN;
      }
      return earlier.size() == 1 && later.size() == 1 ? Direction.SAME : Direction.NOT_TOLD;
    }
  }

  public StudyChange {
    moves = List.copyOf(moves);
  }

  /** Compares. */
  public static StudyChange between(Findings before, Findings after) {
    return new StudyChange(
        before,
        after,
        after.dimensions().stream()
            .flatMap(later ->
                before.find(later.dimension().code()).stream()
                    .flatMap(earlier ->
                        Stream.of(Aspect.values())
                            .map(aspect ->
                                new Move(
                                    later.dimension(),
                                    aspect,
                                    earlier.of(aspect).reading(),
                                    later.of(aspect).reading()))))
            .toList());
  }

  /** Compares two studies, whatever their order; the earlier one comes first. */
  public static StudyChange inOrder(Findings one, Findings other) {
    boolean inOrder = !one.study().study().on().isAfter(other.study().study().on());
    return inOrder ? between(one, other) : between(other, one);
  }

  /** How many went in a direction. */
  public long count(Direction direction) {
    return moves.stream().filter(move -> move.direction() == direction).count();
  }
}
