package org.crossroads.platform.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes back what one import did to one table. */
final class ImportUndo {
  private ImportUndo() {}

  static void restore(Connection connection, ImportedTable table, int id) throws SQLException {
    String name = quoted(table.name());
    switch (table.change()) {
      case NONE -> deleteCreated(connection, name, id);
      case ENDS -> {
        deleteCreated(connection, name, id);
        update(
            connection,
            "UPDATE %s SET ended_import = NULL WHERE ended_import = ?".formatted(name),
            id);
      }
      case JOURNALLED -> {
        restoreColumns(connection, table.name(), id);
        deleteCreated(connection, name, id);
      }
    }
  }

  private static void deleteCreated(Connection connection, String name, int id)
      throws SQLException {
    if (!new Emptying(connection, name).ofImport(id)) {
      update(connection, "DELETE FROM %s WHERE created_import = ?".formatted(name), id);
    }
  }

  /** Columns that the journal does not name keep their values. */
  private static void restoreColumns(Connection connection, String table, int id)
      throws SQLException {
    List<String> columns = columns(connection, table);
    String names = String.join(", ", columns);
    String values = String.join(", ", columns.stream().map(c -> "b." + c).toList());
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            UPDATE %1$s AS t
            SET (%2$s) = (SELECT %3$s FROM jsonb_populate_record(t, c.before) AS b)
            FROM import_change AS c
            WHERE c.import_id = ? AND c.relation = ? AND c.row_id = t.id
            """
                .formatted(quoted(table), names, values))) {
      statement.setInt(1, id);
      statement.setString(2, table);
      statement.executeUpdate();
    }
    try (PreparedStatement statement =
        connection.prepareStatement(
            "DELETE FROM import_change WHERE import_id = ? AND relation = ?")) {
      statement.setInt(1, id);
      statement.setString(2, table);
      statement.executeUpdate();
    }
  }

  private static List<String> columns(Connection connection, String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (PreparedStatement none =
            connection.prepareStatement("SELECT * FROM %s LIMIT 0".formatted(quoted(table)));
        ResultSet rows = none.executeQuery()) {
      ResultSetMetaData shape = rows.getMetaData();
      for (int i = 1; i <= shape.getColumnCount(); i++) {
        if (!shape.getColumnName(i).equals("id")) {
          columns.add(quoted(shape.getColumnName(i)));
        }
      }
    }
    return columns;
  }

  private static void update(Connection connection, String sql, int id) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, id);
      statement.executeUpdate();
    }
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
