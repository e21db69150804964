package org.crossroads.platform.directory.boundaries;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crossroads.platform.directory.places.EarthPoint;
import org.crossroads.platform.directory.places.GridPoint;
import org.crossroads.platform.directory.places.NationalGrid;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryTransformer;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * Draws an outline around the institutions of an area, for want of its boundary.
 *
 * <p>Shows where the area is and roughly how far it reaches; it does not say on which side of the
 * line a street lies, and neighbours' outlines may overlap or leave gaps. The register has a few
 * positions in the wrong place, which would draw the outline across half of England or the sea. So,
 * from the middle outwards, those beyond the first wide gap are left out. The same positions, in
 * whatever order, give the same outline.
 *
 * <p>Time O(n log n).
 */
final class DerivedOutline {
  private static final GeometryFactory METRES = new GeometryFactory();

  /** Nobody is left out nearer than so many times the distance within which half of them are. */
  private static final double NEAR = 2;

  /** A gap is wide from this share of the same distance, and so many metres, on. */
  private static final double WIDE = 0.5;

  private static final double LEAST_WIDE_METRES = 3_000;
  private static final double HOLLOWNESS = 0.4;
  private static final double MARGIN_SHARE = 0.03;
  private static final double LEAST_MARGIN_METRES = 300;

  private DerivedOutline() {}

  /**
   * Draws it.
   *
   * @return in WGS 84; empty if there is no point at all
   */
  static Optional<Geometry> around(List<GridPoint> points) {
    if (points.isEmpty()) {
      return Optional.empty();
    }
    GridPoint middle =
        new GridPoint(
            median(points.stream().mapToDouble(GridPoint::easting).toArray()),
            median(points.stream().mapToDouble(GridPoint::northing).toArray()));
    double[] distances = points.stream().mapToDouble(middle::metresTo).sorted().toArray();
    double usual = median(distances);
    double farthest = farthest(distances, usual);
    Coordinate[] near =
        points.stream()
            .filter(point -> point.metresTo(middle) <= farthest)
            .map(point -> new Coordinate(point.easting(), point.northing()))
            .distinct()
            .sorted()
            .toArray(Coordinate[]::new);
    Geometry hull =
        ConcaveHull.concaveHullByLengthRatio(METRES.createMultiPointFromCoords(near), HOLLOWNESS);
    double margin = Math.max(LEAST_MARGIN_METRES, usual * MARGIN_SHARE);
    Geometry outline =
        TopologyPreservingSimplifier.simplify(hull.buffer(margin, 4), LEAST_MARGIN_METRES / 3);
    return Optional.of(Rings.FACTORY.createGeometry(new ToEarth().transform(outline)));
  }

  private static double farthest(double[] ascending, double usual) {
    double wide = WIDE * usual + LEAST_WIDE_METRES;
    for (int i = 1; i < ascending.length; i++) {
      if (ascending[i] > NEAR * usual && ascending[i] - ascending[i - 1] > wide) {
        return ascending[i - 1];
      }
    }
    return ascending[ascending.length - 1];
  }

  private static double median(double[] numbers) {
    Arrays.sort(numbers);
    return numbers[numbers.length / 2];
  }

  /** Makes degrees of metres. */
  private static final class ToEarth extends GeometryTransformer {
    @Override
    protected CoordinateSequence transformCoordinates(CoordinateSequence metres, Geometry parent) {
      Coordinate[] degrees = new Coordinate[metres.size()];
      for (int i = 0; i < degrees.length; i++) {
        EarthPoint earth = NationalGrid.toEarth(metres.getX(i), metres.getY(i));
        degrees[i] = new Coordinate(earth.longitude(), earth.latitude());
      }
      return createCoordinateSequence(degrees);
    }
  }
}
