package org.crossroads.platform.directory.boundaries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossroads.platform.directory.places.GridPoint;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The outlines of the local authorities of England: imported, or derived where none was. */
@Component
public class Outlines {
  private static final double SIMPLIFIED_DEGREES = 0.002;

  private final JdbcClient jdbc;

  public Outlines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record BoundaryRow(String areaCode, String code, String geometry) {}

  private record AreaPoint(String areaCode, GridPoint point) {}

  /**
   * Lists them in order of code, read and drawn anew at each call: about a second for all England.
   * An authority with neither a boundary nor an open institution is left out.
   */
  public List<AreaOutline> list() {
    Map<String, List<BoundaryRow>> boundaries = boundaries();
    Map<String, List<GridPoint>> points = points();
    List<AreaOutline> outlines = new ArrayList<>();
    names()
        .forEach((code, name) -> {
          List<BoundaryRow> imported = boundaries.getOrDefault(code, List.of());
          boolean derived = imported.isEmpty();
          Optional<Geometry> outline =
              derived
                  ? DerivedOutline.around(points.getOrDefault(code, List.of()))
                  : Optional.of(joined(imported));
          outline
              .map(Outlines::simplified)
              .ifPresent(shape -> outlines.add(new AreaOutline(code, name, shape, derived)));
        });
    return outlines;
  }

  /** Districts make up an authority only where the file of authorities was not imported as well. */
  private static Geometry joined(List<BoundaryRow> rows) {
    List<BoundaryRow> whole = rows.stream().filter(row -> !row.code().startsWith("E07")).toList();
    List<Geometry> parts =
        (whole.isEmpty() ? rows : whole)
            .stream().map(row -> GeoJsonText.read(row.geometry())).toList();
    return parts.size() == 1 ? parts.getFirst() : OverlayNGRobust.union(parts);
  }

  private static Geometry simplified(Geometry outline) {
    Geometry simple = TopologyPreservingSimplifier.simplify(outline, SIMPLIFIED_DEGREES);
    return simple.isValid() ? simple : GeometryFixer.fix(simple);
  }

  private Map<String, String> names() {
    Map<String, String> names = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT code, name
            FROM area
            WHERE kind = 'authority' AND in_england
            ORDER BY code
            """)
        .query(row -> {
          names.put(row.getString("code"), row.getString("name"));
        });
    return names;
  }

  private Map<String, List<BoundaryRow>> boundaries() {
    Map<String, List<BoundaryRow>> byArea = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT area_code, code, geometry
            FROM boundary
            WHERE ended_import IS NULL AND area_code IS NOT NULL
            ORDER BY area_code, code
            """)
        .query((row, number) ->
            new BoundaryRow(
                row.getString("area_code"), row.getString("code"), row.getString("geometry")))
        .list()
        .forEach(row -> byArea.computeIfAbsent(row.areaCode(), code -> new ArrayList<>()).add(row));
    return byArea;
  }

  private Map<String, List<GridPoint>> points() {
    Map<String, List<GridPoint>> byArea = new LinkedHashMap<>();
    jdbc.sql(
            """
            SELECT area_code, easting, northing
            FROM organisation
            WHERE kind = 'institution'
              AND status IN ('open', 'closing')
              AND area_code IS NOT NULL
              AND easting IS NOT NULL
            ORDER BY id
            """)
        .query((row, number) ->
            new AreaPoint(
                row.getString("area_code"),
                new GridPoint(row.getInt("easting"), row.getInt("northing"))))
        .list()
        .forEach(point ->
            byArea.computeIfAbsent(point.areaCode(), code -> new ArrayList<>()).add(point.point()));
    return byArea;
  }
}
