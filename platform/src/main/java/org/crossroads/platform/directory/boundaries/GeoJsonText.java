package org.crossroads.platform.directory.boundaries;

import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Polygons as compact GeoJSON text and back. */
public final class GeoJsonText {
  /** Five decimals of a degree are about one metre. */
  static final int METRE_DECIMALS = 5;

  private static final JsonFactory JSON = new JsonFactory();

  private GeoJsonText() {}

  /**
   * Writes a polygon or multipolygon as a GeoJSON geometry; the outer rings anticlockwise, as RFC
   * 7946 wants them.
   *
   * @param decimals of a degree
   */
  public static String write(Geometry geometry, int decimals) {
    StringBuilder text = new StringBuilder(geometry.getNumPoints() * (2 * decimals + 8) + 64);
    boolean multi = geometry.getNumGeometries() != 1;
    text.append("{\"type\":\"").append(multi ? "MultiPolygon" : "Polygon");
    text.append("\",\"coordinates\":").append(multi ? "[" : "");
    String comma = "";
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon) {
        text.append(comma);
        polygon(text, (Polygon) polygon.norm(), Math.powExact(10, decimals));
        comma = ",";
      }
    }
    return text.append(multi ? "]}" : "}").toString();
  }

  private static void polygon(StringBuilder text, Polygon polygon, int scale) {
    text.append('[');
    ring(text, polygon.getExteriorRing(), scale);
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      text.append(',');
      ring(text, polygon.getInteriorRingN(i), scale);
    }
    text.append(']');
  }

  /** JTS normalises outer rings to clockwise and holes to anticlockwise: written backwards. */
  private static void ring(StringBuilder text, LinearRing ring, int scale) {
    CoordinateSequence positions = ring.getCoordinateSequence();
    text.append('[');
    for (int i = positions.size() - 1; i >= 0; i--) {
      text.append('[');
      number(text, positions.getX(i), scale);
      text.append(',');
      number(text, positions.getY(i), scale);
      text.append(i == 0 ? "]" : "],");
    }
    text.append(']');
  }

  /** Appends a number rounded to the scale, without needless zeros. */
  public static void number(StringBuilder text, double value, int scale) {
    long units = Math.round(value * scale);
    if (units < 0) {
      text.append('-');
      units = -units;
    }
    text.append(units / scale);
    long rest = units % scale;
    if (rest == 0) {
      return;
    }
    text.append('.');
    for (long unit = scale / 10; rest > 0; unit /= 10) {
      text.append((char) ('0' + rest / unit));
      rest %= unit;
    }
  }

  /** Reads back what {@link #write} wrote. */
  static Geometry read(String text) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not a geometry: " + text);
      }
      List<List<double[]>> polygons = GeoObject.read(json).polygons(null);
      return Rings.toShape(polygons);
    }
  }
}
