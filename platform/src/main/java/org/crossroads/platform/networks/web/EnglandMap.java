package org.crossroads.platform.networks.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.networks.EnglandNetwork.Row;
import org.crossroads.platform.web.Words;

/**
 * England as one circle for each authority, where its institutions are, drawn by the server: works
 * without scripts and without outlines, prints, and each circle is a link.
 *
 * <p>Areas are parted into up to five classes of about the same number; equal shares are in the
 * same class. Classes differ in colour and in pattern.
 *
 * @param measure what the classes show
 * @param circles authorities that have a place, the largest first so that none hides another
 * @param classes from the lowest share to the highest
 */
public record EnglandMap(EnglandMeasure measure, List<Circle> circles, List<ShareClass> classes) {
  public static final int WIDTH = 640;
  public static final int HEIGHT = 660;

  private static final int CLASSES = 5;
  private static final int WEST = 80_000;
  private static final int NORTH = 660_000;
  private static final int METRES = 1_000;

  /** London, where circles would lie on each other, is drawn again, larger, in the North Sea. */
  private static final int LONDON_WEST = 503_000;

  private static final int LONDON_EAST = 562_000;
  private static final int LONDON_SOUTH = 160_000;
  private static final int LONDON_NORTH = 201_000;
  private static final double INSET_SCALE = 3.3;
  public static final int INSET_X = 430;
  public static final int INSET_Y = 8;
  public static final int INSET_WIDTH = 200;
  public static final int INSET_HEIGHT = 158;

  /** One authority; tenths of a unit are exact enough. */
  public record Circle(
      String x, String y, String radius, int shareClass, String address, String title) {}

  /** A class of shares and what it says in the legend. */
  public record ShareClass(int number, String label) {}

  static EnglandMap of(List<Row> rows, EnglandMeasure measure) {
    List<Row> ranked =
        rows.stream()
            .sorted(Comparator.comparingDouble(row -> measure.share(row.figures())))
            .toList();
    List<List<Row>> classes = new ArrayList<>();
    double last = -1;
    for (int i = 0; i < ranked.size(); i++) {
      double share = measure.share(ranked.get(i).figures());
      boolean full = classes.size() <= i * CLASSES / ranked.size();
      if (classes.isEmpty() || (full && share != last)) {
        classes.add(new ArrayList<>());
      }
      classes.getLast().add(ranked.get(i));
      last = share;
    }
    return new EnglandMap(measure, circles(classes, measure), legend(classes, measure));
  }

  private static List<ShareClass> legend(List<List<Row>> classes, EnglandMeasure measure) {
    List<ShareClass> legend = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      List<Row> rows = classes.get(i);
      String from = percent(measure.share(rows.getFirst().figures()));
      String to = percent(measure.share(rows.getLast().figures()));
      String range = from.equals(to) ? from : from + " to " + to;
      legend.add(new ShareClass(i, range + ": " + Words.count(rows.size(), "area", "areas")));
    }
    return legend;
  }

  private static String percent(double share) {
    return Words.decimal(100 * share, 1).replaceAll("\\.0$", "") + "%";
  }

  private static List<Circle> circles(List<List<Row>> classes, EnglandMeasure measure) {
    List<Circle> circles = new ArrayList<>();
    List<Row> bySize = new ArrayList<>();
    classes.forEach(bySize::addAll);
    bySize.sort(Comparator.comparingInt(row -> -row.figures().institutions()));
    for (Row row : bySize) {
      Position centre = row.centre();
      if (centre != null) {
        int shareClass = classOf(classes, row);
        circles.add(circle(row, centre, shareClass, measure, false));
        if (isInLondon(centre)) {
          circles.add(circle(row, centre, shareClass, measure, true));
        }
      }
    }
    return circles;
  }

  private static int classOf(List<List<Row>> classes, Row row) {
    int number = 0;
    while (!classes.get(number).contains(row)) {
      number++;
    }
    return number;
  }

  private static Circle circle(
      Row row, Position at, int shareClass, EnglandMeasure measure, boolean inset) {
    double x = (double) (at.easting() - WEST) / METRES;
    double y = (double) (NORTH - at.northing()) / METRES;
    double radius = 0.45 * Math.sqrt(row.figures().institutions());
    if (inset) {
      x = INSET_X + INSET_SCALE * (at.easting() - LONDON_WEST) / METRES;
      y = INSET_Y + INSET_SCALE * (LONDON_NORTH - at.northing()) / METRES;
      radius *= 2;
    }
    return new Circle(
        Words.decimal(x, 1),
        Words.decimal(y, 1),
        Words.decimal(Math.max(radius, 2), 1),
        shareClass,
        "/areas/" + row.area().code(),
        row.area().name() + ": " + measure.words(row.figures()));
  }

  private static boolean isInLondon(Position at) {
    return at.easting() >= LONDON_WEST
        && at.easting() <= LONDON_EAST
        && at.northing() >= LONDON_SOUTH
        && at.northing() <= LONDON_NORTH;
  }
}
