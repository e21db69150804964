package org.crossroads.platform.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills empty tables faster: their keys, the foreign keys from them and to them, and their indexes
 * are set aside and put back over all rows at once, which takes a fraction of the time that they
 * take row by row.
 *
 * <p>All of it happens in the import's own transaction, so that a failure leaves the tables as they
 * were. Until its end nobody can read these tables, in which there is nothing to read yet; so it is
 * for first imports only, and does nothing where a table has rows.
 */
public final class FirstFill {
  private final Connection connection;
  private final List<String> emptied = new ArrayList<>();
  private final List<String> putBack = new ArrayList<>();

  private FirstFill(Connection connection) {
    this.connection = connection;
  }

  /** Sets aside what can be, if all of these tables are empty. */
  public static FirstFill of(Connection connection, String... tables) throws SQLException {
    FirstFill fill = new FirstFill(connection);
    for (String table : tables) {
      if (!new Emptying(connection, table).ofNothing()) {
        return fill;
      }
    }
    fill.emptied.addAll(List.of(tables));
    for (String table : tables) {
      fill.setAsideForeignKeys(table);
    }
    for (String table : tables) {
      fill.setAsideKeys(table);
      fill.setAsideIndexes(table);
    }
    return fill;
  }

  /** Whether this table was emptied in this transaction and is being filled. */
  boolean fills(String table) {
    return emptied.contains(table);
  }

  /** Puts everything back, checking all rows. To be called after the last row, once. */
  public void finish() throws SQLException {
    // A second processor has nothing to do now, and such tables are small to the planner.
    execute("SET LOCAL min_parallel_table_scan_size = 0");
    for (String statement : putBack.reversed()) {
      execute(statement);
    }
    execute("SET LOCAL min_parallel_table_scan_size TO DEFAULT");
  }

  private void setAsideIndexes(String table) throws SQLException {
    setAside(
        table,
        """
        SELECT format('DROP INDEX %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid)
        FROM pg_index AS i
        WHERE i.indrelid = ?::regclass
          AND NOT EXISTS (SELECT FROM pg_constraint AS c WHERE c.conindid = i.indexrelid)
        ORDER BY i.indexrelid
        """);
  }

  private void setAsideForeignKeys(String table) throws SQLException {
    setAside(
        table,
        """
        SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname),
               format('ALTER TABLE %s ADD CONSTRAINT %I %s',
                      c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
        FROM pg_constraint AS c
        WHERE c.contype = 'f' AND ?::regclass IN (c.conrelid, c.confrelid)
        ORDER BY c.oid
        """);
  }

  private void setAsideKeys(String table) throws SQLException {
    setAside(
        table,
        """
        SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname),
               format('ALTER TABLE %s ADD CONSTRAINT %I %s',
                      c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
        FROM pg_constraint AS c
        WHERE c.contype IN ('p', 'u') AND c.conrelid = ?::regclass
        ORDER BY c.oid
        """);
  }

  private void setAside(String table, String question) throws SQLException {
    List<String> drops = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(question)) {
      statement.setString(1, table);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          drops.add(rows.getString(1));
          putBack.add(rows.getString(2));
        }
      }
    }
    for (String drop : drops) {
      execute(drop);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
