package org.crossroads.platform.directory.boundaries;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossroads.platform.imports.ImportRun;

/** The table {@code area} as an import of outlines reads and amends it. */
final class AreaTable {
  private final ImportRun run;

  AreaTable(ImportRun run) {
    this.run = run;
  }

  List<KnownArea> list() throws SQLException {
    List<KnownArea> areas = new ArrayList<>();
    try (PreparedStatement statement =
            run.connection()
                .prepareStatement(
                    """
                    SELECT code, kind, name, in_england, region_code, gss_code
                    FROM area
                    ORDER BY code
                    """);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        areas.add(
            new KnownArea(
                rows.getString("code"),
                rows.getString("kind").equals("region"),
                rows.getString("name"),
                rows.getBoolean("in_england"),
                rows.getString("region_code"),
                rows.getString("gss_code")));
      }
    }
    return areas;
  }

  /** Creates the regions that outlines were matched to and that are not there yet. */
  void createRegions(Map<Boundary, String> matched) throws SQLException {
    Map<String, String> names = new TreeMap<>();
    matched.forEach((boundary, code) -> {
      if (code.startsWith("E12")) {
        names.put(code, boundary.name());
      }
    });
    try (PreparedStatement insert =
        run.connection()
            .prepareStatement(
                """
                INSERT INTO area (code, kind, name, in_england, gss_code, created_import)
                VALUES (?, 'region', ?, true, ?, ?)
                ON CONFLICT (code) DO NOTHING
                """)) {
      for (Map.Entry<String, String> region : names.entrySet()) {
        insert.setString(1, region.getKey());
        insert.setString(2, region.getValue());
        insert.setString(3, region.getKey());
        insert.setInt(4, run.id());
        insert.executeUpdate();
      }
    }
  }

  /** Gives authorities their region, and writes down that they had none, so that it is undone. */
  void setRegions(Map<String, String> regions) throws SQLException {
    try (PreparedStatement update =
        run.connection()
            .prepareStatement(
                """
                WITH changed AS (
                    UPDATE area
                    SET region_code = ?
                    WHERE code = ? AND region_code IS NULL
                    RETURNING id, region_code)
                INSERT INTO import_change (import_id, relation, row_id, before, after)
                SELECT ?, 'area', id, '{"region_code": null}',
                    jsonb_build_object('region_code', region_code)
                FROM changed
                """)) {
      for (Map.Entry<String, String> region : regions.entrySet()) {
        update.setString(1, region.getValue());
        update.setString(2, region.getKey());
        update.setInt(3, run.id());
        update.executeUpdate();
      }
    }
    if (!regions.isEmpty()) {
      run.changed(regions.size());
      run.note(
          "%,d local authorities were given the region whose outline holds most of their institutions."
              .formatted(regions.size()));
    }
  }
}
