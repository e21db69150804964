package org.crossroads.platform.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * The land of an example county: parishes, joined to districts, with a coast in the east.
 *
 * <p>It lies in the North Sea, north-east of Norfolk, so that nobody takes it for a real place.
 * Only there is water in a square of the British National Grid that also has land, which importers
 * ask for. The more districts, the smaller they are.
 *
 * <p>Parishes are the Voronoi cells of jittered grid points; each belongs to the district whose
 * middle is nearest, which gives borders that wander as real ones do.
 */
final class Land {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();
  private static final int WEST = 604_000;
  private static final int SOUTH = 351_000;
  private static final int WIDTH = 92_000;
  private static final int HEIGHT = 46_000;
  private static final int WIDEST_PARISH = 4_000;

  /** Parishes along one side of a district. */
  private static final int SIDE = 6;

  private final Draw draw;
  private final int areas;
  private final int columns;
  private final int rows;
  private final int parish;

  private Land(Draw draw, int areas) {
    this.draw = draw;
    this.areas = areas;
    this.columns = (int) Math.rint(Math.sqrt((double) areas * WIDTH / HEIGHT));
    this.rows = (areas + columns - 1) / columns;
    this.parish = Math.min(WIDEST_PARISH, Math.min(WIDTH / columns / SIDE, HEIGHT / rows / SIDE));
  }

  /** The parishes of each district, in the order of districts; no district is without. */
  static List<List<Cell>> of(Draw draw, int areas) {
    return new Land(draw, areas).districts();
  }

  /** The outline of a district as whole metres, not yet jagged. */
  static Geometry outline(List<Cell> cells) {
    return CoverageUnion.union(cells.stream().map(Cell::shape).toArray(Polygon[]::new));
  }

  private List<List<Cell>> districts() {
    List<Coordinate> middles = middles();
    List<List<Cell>> districts = new ArrayList<>();
    middles.forEach(middle -> districts.add(new ArrayList<>()));
    for (Cell cell : cells()) {
      districts.get(nearest(middles, cell.middle())).add(cell);
    }
    return districts;
  }

  private List<Coordinate> middles() {
    Draw own = draw.fork("middles", 0);
    List<Coordinate> middles = new ArrayList<>();
    double size = SIDE * parish;
    for (int area = 0; area < areas; area++) {
      int column = area % columns;
      int row = area / columns;
      double x = WEST + size * (column + 0.35 + 0.3 * own.share());
      double y = SOUTH + size * (row + 0.35 + 0.3 * own.share());
      middles.add(new Coordinate(x, y));
    }
    return middles;
  }

  private static int nearest(List<Coordinate> middles, Coordinate point) {
    int best = 0;
    for (int i = 1; i < middles.size(); i++) {
      if (middles.get(i).distance(point) < middles.get(best).distance(point)) {
        best = i;
      }
    }
    return best;
  }

  /** The cells of all grid points, two rows of sea around them so that each has an end. */
  private List<Cell> cells() {
    Map<Coordinate, Boolean> sites = sites();
    VoronoiDiagramBuilder diagram = new VoronoiDiagramBuilder();
    diagram.setSites(sites.keySet());
    diagram.setClipEnvelope(
        new Envelope(WEST - 9e4, WEST + WIDTH + 9e4, SOUTH - 9e4, SOUTH + HEIGHT + 9e4));
    List<Polygon> polygons = new ArrayList<>();
    Geometry all = diagram.getDiagram(GEOMETRY);
    for (int i = 0; i < all.getNumGeometries(); i++) {
      polygons.add((Polygon) all.getGeometryN(i));
    }
    polygons.sort(Comparator.comparing(polygon -> (Coordinate) polygon.getUserData()));
    return polygons.stream()
        .filter(polygon -> sites.getOrDefault((Coordinate) polygon.getUserData(), false))
        .map(this::cell)
        .toList();
  }

  /** Each grid point and whether it is land. */
  private Map<Coordinate, Boolean> sites() {
    Draw own = draw.fork("parishes", 0);
    Map<Coordinate, Boolean> sites = new LinkedHashMap<>();
    for (int row = -2; row < rows * SIDE + 2; row++) {
      for (int column = -2; column < columns * SIDE + 2; column++) {
        double x = WEST + parish * (column + 0.5 + 0.7 * (own.share() - 0.5));
        double y = SOUTH + parish * (row + 0.5 + 0.7 * (own.share() - 0.5));
        boolean within = column >= 0 && row >= 0 && row < rows * SIDE && inside(x, y);
        sites.put(new Coordinate(Math.rint(x), Math.rint(y)), within);
      }
    }
    return sites;
  }

  /** West of the coast, which swings in and out; the last row of districts may be half empty. */
  private boolean inside(double x, double y) {
    return x < coast(y) && (row(y) < rows - 1 || x < lastRowEnd());
  }

  private int row(double y) {
    return (int) ((y - SOUTH) / (SIDE * parish));
  }

  private double lastRowEnd() {
    return WEST + ((areas - 1) % columns + 1) * SIDE * parish;
  }

  private double coast(double y) {
    double up = (y - SOUTH) / (SIDE * parish);
    double swing = 1.1 * StrictMath.sin(up * 4.1) + 0.7 * StrictMath.sin(up * 9.7 + 2);
    return WEST + columns * SIDE * parish - (1.8 - swing) * parish;
  }

  private Cell cell(Polygon polygon) {
    Coordinate[] ring = polygon.getExteriorRing().getCoordinates().clone();
    for (int i = 0; i < ring.length; i++) {
      ring[i] = new Coordinate(Math.rint(ring[i].x), Math.rint(ring[i].y));
    }
    Coordinate site = (Coordinate) polygon.getUserData();
    Polygon shape = GEOMETRY.createPolygon(ring);
    return new Cell(shape, site, site.x + 1.2 * parish > coast(site.y));
  }
}
