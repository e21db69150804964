package org.crossroads.platform.reports;

import java.util.Collection;
import java.util.List;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.directory.boundaries.AreaOutline;
import org.crossroads.platform.directory.places.GridPoint;
import org.crossroads.platform.directory.places.NationalGrid;
import org.crossroads.platform.web.Words;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * The paper that a map is drawn on: from metres on the British National Grid to points of the
 * picture, north up, true to scale.
 */
final class MapSheet {
  private static final int WIDTH = 1_000;
  private static final int MOST_HEIGHT = 1_250;
  private static final int MARGIN = 24;
  private static final double AROUND = 0.06;

  private final Envelope metres;
  private final double scale;

  private MapSheet(Envelope metres) {
    this.metres = metres;
    double wide = (WIDTH - 2 * MARGIN) / Math.max(1, metres.getWidth());
    double high = (MOST_HEIGHT - 2 * MARGIN) / Math.max(1, metres.getHeight());
    this.scale = Math.min(wide, high);
  }

  /**
   * A sheet that holds the outlines and a little around them, or all places if there is no outline.
   *
   * <p>Not all places in any case: one college that the register puts at the other end of the
   * country would make a dot of the area.
   */
  static MapSheet around(List<AreaOutline> outlines, Collection<Position> places) {
    Envelope metres = new Envelope();
    for (AreaOutline outline : outlines) {
      for (Coordinate corner : outline.geometry().getCoordinates()) {
        GridPoint at = NationalGrid.toGrid(corner.x, corner.y);
        metres.expandToInclude(at.easting(), at.northing());
      }
    }
    if (metres.isNull()) {
      places.forEach(at -> metres.expandToInclude(at.easting(), at.northing()));
    }
    metres.expandBy(AROUND * Math.max(metres.getWidth(), metres.getHeight()) + 1);
    return new MapSheet(metres.isNull() ? new Envelope(0, 1, 0, 1) : metres);
  }

  /** Whether a place is on the sheet. */
  boolean holds(Position at) {
    return metres.contains(at.easting(), at.northing());
  }

  String opening(String areaName) {
    int height = (int) Math.ceil(2 * MARGIN + metres.getHeight() * scale);
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">"
        .formatted(
            WIDTH, height, "Map of " + areaName.replace("&", "&amp;").replace("\"", "&quot;"));
  }

  /** An outline, if it reaches onto the sheet. */
  String outline(AreaOutline outline, String kind) {
    StringBuilder path = new StringBuilder();
    Geometry geometry = outline.geometry();
    Envelope reach = new Envelope();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon) {
        ring(polygon.getExteriorRing().getCoordinates(), path, reach);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          ring(polygon.getInteriorRingN(hole).getCoordinates(), path, reach);
        }
      }
    }
    return reach.intersects(metres) ? "<path class=\"" + kind + "\" d=\"" + path + "\"/>" : "";
  }

  private void ring(Coordinate[] corners, StringBuilder path, Envelope reach) {
    for (int i = 0; i < corners.length; i++) {
      GridPoint at = NationalGrid.toGrid(corners[i].x, corners[i].y);
      reach.expandToInclude(at.easting(), at.northing());
      path.append(i == 0 ? "M" : "L").append(point(at.easting(), at.northing()));
    }
    path.append('Z');
  }

  /** “x y” in the picture. */
  String point(Position at) {
    return point(at.easting(), at.northing());
  }

  private String point(double easting, double northing) {
    double spare = WIDTH - 2 * MARGIN - metres.getWidth() * scale;
    double x = MARGIN + spare / 2 + (easting - metres.getMinX()) * scale;
    double y = MARGIN + (metres.getMaxY() - northing) * scale;
    return Words.decimal(x, 1) + " " + Words.decimal(y, 1);
  }
}
