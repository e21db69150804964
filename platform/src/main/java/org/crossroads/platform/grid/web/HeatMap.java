package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.findings.DimensionFinding;
import org.crossroads.platform.grid.findings.Findings;

/**
 * All dimensions with breadth and depth as shaded cells with letters.
 *
 * @param title what it shows
 * @param height of the picture, whose width is {@link #WIDTH}
 */
public record HeatMap(String title, int height, List<Heading> headings, List<Row> rows) {
  /** The width of the picture in its own units. */
  public static final int WIDTH = 440;

  private static final int ROW = 26;
  private static final int LONGEST_LABEL = 42;

  /** A family above its rows. */
  public record Heading(int y, String text) {}

  /** A dimension. */
  public record Row(int y, String label, ReadingMark breadth, ReadingMark depth) {}

  public HeatMap {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  static HeatMap of(Findings findings) {
    List<Heading> headings = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int y = 0;
    for (Family family : Family.values()) {
      headings.add(new Heading(y, family.label()));
      y += ROW;
      for (DimensionFinding finding : findings.list(family)) {
        rows.add(
            new Row(
                y,
                shortened(finding.dimension()),
                ReadingMark.of(finding.breadth().reading()),
                ReadingMark.of(finding.depth().reading())));
        y += ROW;
      }
      y += ROW / 2;
    }
    return new HeatMap("Heat map of " + findings.study().study().title(), y, headings, rows);
  }

  /** Letters on a line of the picture; the whole name stands in the table. */
  static String shortened(Dimension dimension) {
    String title = dimension.title();
    return title.length() <= LONGEST_LABEL
        ? title
        : title.substring(0, LONGEST_LABEL - 1).strip() + "…";
  }
}
