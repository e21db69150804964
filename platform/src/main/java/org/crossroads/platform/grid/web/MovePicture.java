package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.findings.Reading;
import org.crossroads.platform.grid.findings.StudyChange;

/**
 * Each dimension as a line from where it was (open ring) to where it is (full dot), breadth and
 * depth side by side.
 *
 * @param height of the picture, whose width is {@link #WIDTH}
 */
public record MovePicture(int height, List<Row> rows) {
  /** The width of the picture in its own units. */
  public static final int WIDTH = 446;

  /** Where the rails of both aspects begin, and how long they are. */
  public static final int BREADTH_AT = 276;

  public static final int DEPTH_AT = 366;
  public static final int RAIL = 72;

  private static final int ROW = 24;
  private static final int STEP = RAIL / 3;

  /** A dimension. An aspect that cannot be told is empty, and drawn as a question mark. */
  public record Row(int y, String label, Optional<Line> breadth, Optional<Line> depth) {}

  /** From where to where. */
  public record Line(int from, int to) {}

  public MovePicture {
    rows = List.copyOf(rows);
  }

  static MovePicture of(StudyChange change) {
    List<Row> rows = new ArrayList<>();
    int y = 0;
    for (StudyChange.Move move : change.moves()) {
      if (move.aspect() == Aspect.BREADTH) {
        StudyChange.Move depth =
            change.moves().stream()
                .filter(other -> other.dimension().equals(move.dimension()))
                .filter(other -> other.aspect() == Aspect.DEPTH)
                .findFirst()
                .orElseThrow();
        rows.add(
            new Row(
                y,
                HeatMap.shortened(move.dimension()),
                line(move, BREADTH_AT),
                line(depth, DEPTH_AT)));
        y += ROW;
      }
    }
    return new MovePicture(y, rows);
  }

  /** Only where both ends are one level. */
  private static Optional<Line> line(StudyChange.Move move, int at) {
    return place(move.before(), at)
        .flatMap(from -> place(move.after(), at).map(to -> new Line(from, to)));
  }

  private static Optional<Integer> place(Reading reading, int at) {
    List<Integer> levels = reading.levels();
    return levels.size() == 1 ? Optional.of(at + STEP * levels.getFirst()) : Optional.empty();
  }
}
