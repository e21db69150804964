package org.crossroads.platform.directory.boundaries;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossroads.platform.imports.ImportRun;
import org.jspecify.annotations.Nullable;

/** The table {@code boundary} as one import writes it. */
final class BoundaryTable {
  private final ImportRun run;
  private final Map<String, Row> current = new HashMap<>();

  private record Row(String name, @Nullable String areaCode, String geometry) {}

  BoundaryTable(ImportRun run) throws SQLException {
    this.run = run;
    try (PreparedStatement statement =
            run.connection()
                .prepareStatement(
                    """
                    SELECT code, name, area_code, geometry
                    FROM boundary
                    WHERE ended_import IS NULL
                    ORDER BY code
                    """);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        current.put(
            rows.getString("code"),
            new Row(
                rows.getString("name"), rows.getString("area_code"), rows.getString("geometry")));
      }
    }
  }

  /** The areas that have an outline whose code is not among these. */
  Set<String> areasOutlinedByOthers(Set<String> codes) {
    Set<String> areas = new HashSet<>();
    current.forEach((code, row) -> {
      if (!codes.contains(code) && row.areaCode() != null) {
        areas.add(row.areaCode());
      }
    });
    return areas;
  }

  /** Writes the outlines that are new or differ. */
  void write(List<Boundary> boundaries, Map<Boundary, String> matched, String source)
      throws SQLException {
    try (PreparedStatement end =
            run.connection()
                .prepareStatement(
                    """
                    UPDATE boundary
                    SET ended_import = ?
                    WHERE code = ? AND ended_import IS NULL
                    """);
        PreparedStatement insert =
            run.connection()
                .prepareStatement(
                    """
                    INSERT INTO boundary (code, name, area_code, geometry, source, created_import)
                    VALUES (?, ?, ?, ?, ?, ?)
                    """)) {
      for (Boundary boundary : boundaries) {
        Row row =
            new Row(
                boundary.name(),
                matched.get(boundary),
                GeoJsonText.write(boundary.geometry(), GeoJsonText.METRE_DECIMALS));
        Row before = current.get(boundary.code());
        if (row.equals(before)) {
          run.unchanged(1);
          continue;
        }
        if (before == null) {
          run.added(1);
        } else {
          run.changed(1);
          end.setInt(1, run.id());
          end.setString(2, boundary.code());
          end.executeUpdate();
        }
        insert(insert, boundary.code(), row, source);
      }
    }
  }

  private void insert(PreparedStatement insert, String code, Row row, String source)
      throws SQLException {
    insert.setString(1, code);
    insert.setString(2, row.name());
    insert.setString(3, row.areaCode());
    insert.setString(4, row.geometry());
    insert.setString(5, source);
    insert.setInt(6, run.id());
    insert.executeUpdate();
  }
}
