package org.crossroads.platform.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Empties a table at once where nothing else would be left, in it or in the tables that refer to
 * it.
 *
 * <p>Deleted row by row, 50,000 organisations ask each of the nine foreign keys that name them; an
 * empty table answers for all of its rows. What is written afterwards in the same transaction costs
 * less too, because a table that a crash would leave empty needs no log of its rows.
 *
 * <p>Until the end of the transaction nobody else can read these tables.
 */
final class Emptying {
  private final Connection connection;
  private final String table;

  Emptying(Connection connection, String table) {
    this.connection = connection;
    this.table = table;
  }

  /** Empties the table if all rows in it are of this import and no other table refers to them. */
  boolean ofImport(int id) throws SQLException {
    return !exists("SELECT FROM %s WHERE created_import <> %d".formatted(table, id))
        && whereNobodyRefers();
  }

  /** Empties the table anew if it is empty and so are those that refer to it. */
  boolean ofNothing() throws SQLException {
    return !exists("SELECT FROM " + table) && whereNobodyRefers();
  }

  private boolean whereNobodyRefers() throws SQLException {
    List<String> referring = referring();
    for (String other : referring) {
      if (exists("SELECT FROM " + other)) {
        return false;
      }
    }
    List<String> all = new ArrayList<>(List.of(table));
    all.addAll(referring);
    try (Statement statement = connection.createStatement()) {
      statement.execute("TRUNCATE " + String.join(", ", all));
    }
    return true;
  }

  /** The tables with a foreign key to this one, or to one of those, ready to stand in SQL. */
  private List<String> referring() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            WITH RECURSIVE reached AS (
                SELECT CAST(CAST(? AS regclass) AS oid) AS id
                UNION
                SELECT c.conrelid
                FROM reached AS r
                JOIN pg_constraint AS c ON c.confrelid = r.id AND c.contype = 'f')
            SELECT CAST(CAST(r.id AS regclass) AS text)
            FROM reached AS r
            WHERE r.id <> CAST(? AS regclass)
            ORDER BY r.id
            """)) {
      statement.setString(1, table);
      statement.setString(2, table);
      List<String> tables = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
      return tables;
    }
  }

  private boolean exists(String rows) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT EXISTS (" + rows + ")")) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
