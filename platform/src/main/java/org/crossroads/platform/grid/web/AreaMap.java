package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.Round;

/**
 * The areas of a round with the medians of both families as shaded cells with letters.
 *
 * @param title what it shows
 * @param height of the picture, whose width is {@link #WIDTH}
 * @param rows by name of the area
 */
public record AreaMap(String title, int height, List<Row> rows) {
  /** The width of the picture in its own units, and where its cells begin. */
  public static final int WIDTH = 520;

  public static final int CELLS_AT = 224;
  public static final int CELL = 74;

  private static final int HEAD = 44;
  private static final int ROW = 26;
  private static final int LONGEST_LABEL = 30;

  /** An area with organisation in breadth and depth, then activity. */
  public record Row(int y, String label, List<ReadingMark> marks) {
    public Row {
      marks = List.copyOf(marks);
    }
  }

  public AreaMap {
    rows = List.copyOf(rows);
  }

  static AreaMap of(Round round) {
    List<Row> rows = new ArrayList<>();
    int y = HEAD;
    for (Findings area : round.areas()) {
      rows.add(new Row(y, shortened(area.study().study().subject()), marks(area)));
      y += ROW;
    }
    return new AreaMap("Medians of " + round.title(), y, rows);
  }

  private static List<ReadingMark> marks(Findings area) {
    return Stream.of(Family.values())
        .flatMap(family -> Stream.of(Aspect.values()).map(aspect -> area.summary(family, aspect)))
        .map(ReadingMark::of)
        .toList();
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_LABEL
        ? name
        : name.substring(0, LONGEST_LABEL - 1).strip() + "…";
  }
}
