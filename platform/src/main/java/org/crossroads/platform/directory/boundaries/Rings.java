package org.crossroads.platform.directory.boundaries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Makes a valid polygon or multipolygon of rings as files have them.
 *
 * <p>Lenient where the meaning is clear: rings wound either way, left open, or crossing themselves;
 * rings without an area are dropped. Outlines of more than {@value #DETAILED} positions lose detail
 * under 10 metres, which no map here shows.
 */
final class Rings {
  static final GeometryFactory FACTORY =
      new GeometryFactory(
          new PrecisionModel(), 4326, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

  private static final int DETAILED = 2_000;
  private static final double TEN_METRES_IN_DEGREES = 0.0001;

  private Rings() {}

  /**
   * Builds the shape.
   *
   * @param polygons of each polygon its outer ring and its holes, each as longitude, latitude …
   * @throws UnusableFeature if nothing with an area is left
   */
  static Geometry toShape(List<List<double[]>> polygons) {
    List<Polygon> built = new ArrayList<>();
    for (List<double[]> rings : polygons) {
      Polygon polygon = polygon(rings);
      if (polygon != null) {
        built.add(polygon);
      }
    }
    Geometry shape =
        built.size() == 1
            ? built.getFirst()
            : FACTORY.createMultiPolygon(built.toArray(Polygon[]::new));
    if (shape.getNumPoints() > DETAILED) {
      shape = DouglasPeuckerSimplifier.simplify(shape, TEN_METRES_IN_DEGREES);
    }
    if (!shape.isValid()) {
      shape = GeometryFixer.fix(shape);
    }
    if (shape.isEmpty() || shape.getArea() == 0) {
      throw new UnusableFeature(
          "geometry", "", "The geometry is empty: no ring in it has an area.", "Draw it again.");
    }
    return shape;
  }

  private static @Nullable Polygon polygon(List<double[]> rings) {
    List<LinearRing> usable = new ArrayList<>();
    for (int i = 0; i < rings.size(); i++) {
      double[] closed = closed(rings.get(i));
      if (closed.length >= 8) {
        usable.add(FACTORY.createLinearRing(new PackedCoordinateSequence.Double(closed, 2, 0)));
      } else if (i == 0) {
        return null;
      }
    }
    return usable.isEmpty()
        ? null
        : FACTORY.createPolygon(
            usable.getFirst(), usable.subList(1, usable.size()).toArray(LinearRing[]::new));
  }

  private static double[] closed(double[] ring) {
    int n = ring.length;
    if (n < 6 || (ring[0] == ring[n - 2] && ring[1] == ring[n - 1])) {
      return ring;
    }
    double[] closed = Arrays.copyOf(ring, n + 2);
    closed[n] = ring[0];
    closed[n + 1] = ring[1];
    return closed;
  }
}
