package org.crossroads.platform.directory.map;

import java.util.Collection;
import java.util.TreeMap;
import org.crossroads.platform.directory.boundaries.AreaOutline;
import org.crossroads.platform.directory.boundaries.GeoJsonText;
import org.crossroads.platform.directory.places.EarthPoint;
import org.crossroads.platform.directory.places.NationalGrid;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes compact GeoJSON for the map: short names of properties, no needless decimals. */
final class PointFiles {
  /** Five decimals of a degree are a metre. */
  private static final int METRE = 100_000;

  private static final int HUNDRED_METRES = 1_000;
  private static final int CELL_METRES = 10_000;
  private static final int OUTLINE_DECIMALS = 3;

  private PointFiles() {}

  /** The points themselves. */
  static String points(Collection<MapPoint> points) {
    StringBuilder text = new StringBuilder(points.size() * 150 + 64);
    for (MapPoint point : points) {
      begin(text);
      position(text, point.easting(), point.northing(), METRE);
      text.append("]},\"properties\":{\"urn\":").append(point.urn()).append(",\"name\":\"");
      quote(text, point.name());
      text.append("\",\"sector\":\"").append(point.sector()).append("\"}}");
    }
    return collection(text);
  }

  /** How many there are in each square of 10 km, at the middle of them. */
  static String overview(Collection<MapPoint> points) {
    TreeMap<Long, long[]> cells = new TreeMap<>();
    for (MapPoint point : points) {
      long cell =
          (long) Math.floorDiv(point.northing(), CELL_METRES) * METRE
              + Math.floorDiv(point.easting(), CELL_METRES);
      long[] sums = cells.computeIfAbsent(cell, key -> new long[3]);
      sums[0]++;
      sums[1] += point.easting();
      sums[2] += point.northing();
    }
    StringBuilder text = new StringBuilder(cells.size() * 100 + 64);
    cells
        .values()
        .forEach(sums -> {
          begin(text);
          position(text, (double) sums[1] / sums[0], (double) sums[2] / sums[0], HUNDRED_METRES);
          text.append("]},\"properties\":{\"count\":").append(sums[0]).append("}}");
        });
    return collection(text);
  }

  /** The outlines of areas. */
  static String areas(Collection<AreaOutline> outlines) {
    StringBuilder text = new StringBuilder();
    for (AreaOutline outline : outlines) {
      text.append(text.isEmpty() ? "" : ",")
          .append("{\"type\":\"Feature\",\"properties\":{\"code\":\"");
      quote(text, outline.code());
      text.append("\",\"name\":\"");
      quote(text, outline.name());
      text.append("\",\"derived\":").append(outline.derived()).append("},\"geometry\":");
      text.append(GeoJsonText.write(outline.geometry(), OUTLINE_DECIMALS)).append('}');
    }
    return collection(text);
  }

  private static void begin(StringBuilder text) {
    text.append(text.isEmpty() ? "" : ",")
        .append("{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[");
  }

  private static void position(StringBuilder text, double easting, double northing, int scale) {
    EarthPoint earth = NationalGrid.toEarth(easting, northing);
    GeoJsonText.number(text, earth.longitude(), scale);
    text.append(',');
    GeoJsonText.number(text, earth.latitude(), scale);
  }

  private static void quote(StringBuilder text, String value) {
    JsonStringEncoder.getInstance().quoteAsString(value, text);
  }

  private static String collection(StringBuilder features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
  }
}
