package org.crossroads.platform.directory.places;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The table {@code place} as one import writes it. */
final class PlaceTable {
  private static final int FETCHED_AT_ONCE = 20_000;
  private final Connection connection;
  private final int importId;

  PlaceTable(Connection connection, int importId) {
    this.connection = connection;
    this.importId = importId;
  }

  /** Whether it holds nothing at all, not even rows that have ended. */
  boolean isEmpty() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT NOT EXISTS (SELECT FROM place)")) {
      rows.next();
      return rows.getBoolean(1);
    }
  }

  /** Reads the postcodes that count today. */
  PostcodeMap current() throws SQLException {
    PostcodeMap map = new PostcodeMap();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT postcode, easting, northing FROM place WHERE ended_import IS NULL")) {
      statement.setFetchSize(FETCHED_AT_ONCE);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          map.put(
              CompactPostcode.pack(rows.getString(1)),
              PostcodeMap.position(rows.getInt(2), rows.getInt(3)));
        }
      }
    }
    return map;
  }

  /**
   * Makes the empty table ready for a flood. Emptied in this transaction, it needs no write-ahead
   * log on a server without replicas; and an index is made faster afterwards than row by row.
   */
  void open() throws SQLException {
    execute("TRUNCATE place");
    execute("DROP INDEX place_current");
  }

  /** Makes the index that {@link #open} dropped. */
  void close() throws SQLException {
    execute("CREATE UNIQUE INDEX place_current ON place (postcode) WHERE ended_import IS NULL");
    execute("ANALYZE place");
  }

  /** Starts adding places. */
  PlaceCopy add() throws SQLException {
    return new PlaceCopy(
        connection,
        "COPY place (postcode, easting, northing, created_import) FROM STDIN (FORMAT binary)",
        importId);
  }

  /** Ends the current rows of these postcodes. */
  void end(long[] postcodes) throws SQLException {
    if (postcodes.length == 0) {
      return;
    }
    execute("CREATE TEMPORARY TABLE gone_place (postcode text COLLATE \"C\") ON COMMIT DROP");
    try (PlaceCopy copy =
        new PlaceCopy(
            connection, "COPY gone_place (postcode) FROM STDIN (FORMAT binary)", importId)) {
      for (long postcode : postcodes) {
        copy.postcode(postcode);
      }
      copy.finish();
    }
    execute("ANALYZE gone_place");
    try (PreparedStatement end =
        connection.prepareStatement(
            """
            UPDATE place AS p
            SET ended_import = ?
            FROM gone_place AS g
            WHERE p.postcode = g.postcode AND p.ended_import IS NULL
            """)) {
      end.setInt(1, importId);
      end.executeUpdate();
    }
    execute("DROP TABLE gone_place");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
