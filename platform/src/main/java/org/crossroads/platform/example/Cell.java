package org.crossroads.platform.example;

import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * A parish: the smallest piece of land, convex.
 *
 * @param shape its outline in metres
 * @param middle a point well inside
 * @param coastal whether it touches the sea
 */
record Cell(Polygon shape, Coordinate middle, boolean coastal) {
  private static final double INNER = 0.72;

  /** A spot about {@code spread} metres around the middle of this cell, well within its outline. */
  Spot around(Coordinate centre, double spread, Draw draw) {
    double east = draw.bell() * spread;
    double north = draw.bell() * spread;
    for (int halved = 0; halved < 12 && !holds(centre.x + east, centre.y + north); halved++) {
      east /= 2;
      north /= 2;
    }
    return new Spot((int) (centre.x + east), (int) (centre.y + north));
  }

  /** A point somewhere within this cell, for the centre of a village. */
  Coordinate somewhere(Draw draw) {
    Spot spot = around(middle, shape.getEnvelopeInternal().getWidth() / 3, draw);
    return new Coordinate(spot.easting(), spot.northing());
  }

  /** Whether the point is within the cell shrunk towards its middle, so away from jagged edges. */
  private boolean holds(double x, double y) {
    Coordinate stretched =
        new Coordinate(middle.x + (x - middle.x) / INNER, middle.y + (y - middle.y) / INNER);
    return SimplePointInAreaLocator.locate(stretched, shape) == Location.INTERIOR;
  }
}
