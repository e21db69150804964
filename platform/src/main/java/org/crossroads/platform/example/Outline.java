package org.crossroads.platform.example;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Writes the outline of a district as a GeoJSON geometry in WGS 84, its straight edges made jagged.
 *
 * <p>An edge's jags depend on its two ends only, so neighbours meet without gap or overlap.
 */
final class Outline {
  private static final int TIMES_HALVED = 3;
  private static final double JAG = 0.09;

  private final Draw draw;
  private final BasicCoordinateTransform toDegrees;

  Outline(Draw draw) {
    this.draw = draw;
    CRSFactory systems = new CRSFactory();
    this.toDegrees =
        new BasicCoordinateTransform(
            systems.createFromName("EPSG:27700"), systems.createFromName("EPSG:4326"));
  }

  String geoJson(Geometry outline) {
    StringBuilder json = new StringBuilder("{\"type\":\"MultiPolygon\",\"coordinates\":[");
    for (int i = 0; i < outline.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) outline.getGeometryN(i);
      json.append(i == 0 ? "[" : ",[");
      ring(polygon.getExteriorRing().getCoordinates(), json);
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        json.append(',');
        ring(polygon.getInteriorRingN(hole).getCoordinates(), json);
      }
      json.append(']');
    }
    return json.append("]}").toString();
  }

  private void ring(Coordinate[] corners, StringBuilder json) {
    List<Coordinate> line = new ArrayList<>();
    line.add(corners[0]);
    for (int i = 1; i < corners.length; i++) {
      jag(corners[i - 1], corners[i], line);
    }
    json.append('[');
    for (int i = 0; i < line.size(); i++) {
      json.append(i == 0 ? "" : ",").append(degrees(line.get(i)));
    }
    json.append(']');
  }

  /** Adds the points after {@code from} up to and with {@code to}. */
  private void jag(Coordinate from, Coordinate to, List<Coordinate> line) {
    boolean forward = from.compareTo(to) <= 0;
    List<Coordinate> points = new ArrayList<>();
    Coordinate first = forward ? from : to;
    Coordinate last = forward ? to : from;
    long place = (long) (first.x * 7_919 + first.y * 104_729 + last.x * 31 + last.y * 17);
    halve(first, last, TIMES_HALVED, draw.fork("edge", place), points);
    line.addAll(forward ? points : points.reversed());
    line.add(to);
  }

  private static void halve(
      Coordinate from, Coordinate to, int times, Draw draw, List<Coordinate> points) {
    if (times == 0 || from.distance(to) < 300) {
      return;
    }
    double shift = JAG * 2 * (draw.share() - 0.5);
    Coordinate middle =
        new Coordinate(
            (from.x + to.x) / 2 - shift * (to.y - from.y),
            (from.y + to.y) / 2 + shift * (to.x - from.x));
    halve(from, middle, times - 1, draw, points);
    points.add(middle);
    halve(middle, to, times - 1, draw, points);
  }

  private String degrees(Coordinate metres) {
    ProjCoordinate place = new ProjCoordinate();
    toDegrees.transform(new ProjCoordinate(metres.x, metres.y), place);
    return "[" + rounded(place.x) + "," + rounded(place.y) + "]";
  }

  /** Five decimals, about a metre; written without help of a locale. */
  private static String rounded(double degrees) {
    long whole = Math.round(degrees * 100_000);
    String digits = Long.toString(Math.abs(whole));
    digits = "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    int point = digits.length() - 5;
    return (whole < 0 ? "-" : "") + digits.substring(0, point) + "." + digits.substring(point);
  }
}
