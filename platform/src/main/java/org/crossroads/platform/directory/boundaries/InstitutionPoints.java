package org.crossroads.platform.directory.boundaries;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.directory.places.EarthPoint;
import org.crossroads.platform.directory.places.NationalGrid;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** Where the open institutions of each authority are, to be asked what lies inside an outline. */
final class InstitutionPoints {
  private final STRtree tree = new STRtree();
  private final Map<String, Integer> perArea = new HashMap<>();

  private record InstitutionPoint(String areaCode, Coordinate position) {}

  /** Reads them in the given transaction. */
  static InstitutionPoints load(Connection connection) throws SQLException {
    InstitutionPoints points = new InstitutionPoints();
    try (PreparedStatement statement =
            connection.prepareStatement(
                """
                SELECT area_code, easting, northing
                FROM organisation
                WHERE kind = 'institution'
                  AND status IN ('open', 'closing')
                  AND area_code IS NOT NULL
                  AND easting IS NOT NULL
                ORDER BY id
                """);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        EarthPoint earth = NationalGrid.toEarth(rows.getInt("easting"), rows.getInt("northing"));
        points.add(rows.getString("area_code"), earth);
      }
    }
    return points;
  }

  void add(String areaCode, EarthPoint point) {
    Coordinate position = new Coordinate(point.longitude(), point.latitude());
    tree.insert(new Envelope(position), new InstitutionPoint(areaCode, position));
    perArea.merge(areaCode, 1, Integer::sum);
  }

  /** How many open institutions an authority has. */
  int of(String areaCode) {
    return perArea.getOrDefault(areaCode, 0);
  }

  /** Counts, by authority, the institutions that lie inside an outline. */
  Map<String, Integer> inside(Geometry outline) {
    Map<String, Integer> counts = new HashMap<>();
    if (perArea.isEmpty()) {
      return counts;
    }
    var locator = new IndexedPointInAreaLocator(outline);
    List<?> near = tree.query(outline.getEnvelopeInternal());
    for (Object candidate : near) {
      if (candidate instanceof InstitutionPoint(String areaCode, Coordinate position)
          && locator.locate(position) != Location.EXTERIOR) {
        counts.merge(areaCode, 1, Integer::sum);
      }
    }
    return counts;
  }
}
