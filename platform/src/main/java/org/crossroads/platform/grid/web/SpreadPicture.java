package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.findings.Distribution;
import org.crossroads.platform.grid.findings.Spread;

/**
 * How a study reads beside others: for each dimension a dot at each level, as large as there are
 * others with it, and a frame around where this study is. A distribution, not a rank.
 *
 * @param whose the others, for example: of all other studies
 */
public record SpreadPicture(String whose, List<Row> rows) {
  /** How far rows stand from one another, in units of the picture. */
  public static final int STEP = 26;

  /** Where the first row stands. */
  public static final int TOP = 62;

  private static final int LEFT = 74;
  private static final int BETWEEN_LEVELS = 34;
  private static final int BETWEEN_ASPECTS = 160;
  private static final int LEAST_RADIUS = 2;
  private static final int MOST_RADIUS = 9;

  /**
   * One dimension.
   *
   * @param y the middle of the row
   */
  public record Row(String code, int y, List<Dot> dots, List<Frame> frames) {
    public Row {
      dots = List.copyOf(dots);
      frames = List.copyOf(frames);
    }
  }

  /** Others with one level. */
  public record Dot(int x, double radius) {}

  /**
   * Where this study is.
   *
   * @param open whether raters differ, so that there is more than one
   */
  public record Frame(int x, boolean open) {}

  public SpreadPicture {
    rows = List.copyOf(rows);
  }

  /** How high the picture is. */
  public int height() {
    return TOP + rows.size() * STEP;
  }

  static SpreadPicture of(Spread spread, String whose) {
    Map<String, List<Spread.Line>> dimensions =
        spread.lines().stream()
            .collect(
                Collectors.groupingBy(
                    line -> line.dimension().code(), LinkedHashMap::new, Collectors.toList()));
    List<Row> rows = new ArrayList<>();
    dimensions.forEach((code, lines) -> {
      List<Dot> dots = new ArrayList<>();
      List<Frame> frames = new ArrayList<>();
      for (Spread.Line line : lines) {
        dots(line, spread.others(), dots);
        List<Integer> levels = line.own().levels();
        levels.forEach(level -> frames.add(new Frame(x(line.aspect(), level), levels.size() > 1)));
      }
      rows.add(new Row(code, TOP + rows.size() * STEP, dots, frames));
    });
    return new SpreadPicture(whose, rows);
  }

  private static void dots(Spread.Line line, int others, List<Dot> dots) {
    Distribution found = line.others();
    int[] counts = {found.notPresent(), found.low(), found.medium(), found.high()};
    for (int level = 0; level < counts.length; level++) {
      if (counts[level] > 0) {
        double share = Math.sqrt((double) counts[level] / others);
        double radius = LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * share;
        dots.add(new Dot(x(line.aspect(), level), Math.round(radius * 10) / 10.0));
      }
    }
  }

  /** Where a level of an aspect stands. */
  public static int x(Aspect aspect, int level) {
    return LEFT + (aspect == Aspect.BREADTH ? 0 : BETWEEN_ASPECTS) + level * BETWEEN_LEVELS;
  }
}
