package org.crossroads.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The peer: PostgreSQL's own trigram search over name and town, with the GiST index that serves
 * nearest-first order. One connection; for one thread.
 */
final class TrigramSearch implements AutoCloseable {

  /** How pg_trgm can put the likest first. */
  enum Variant {
    SIMILARITY("%s <-> ?"),
    WORD_SIMILARITY("? <<-> %s"),
    STRICT_WORD_SIMILARITY("? <<<-> %s");

    private final String order;

    Variant(String order) {
      this.order = order;
    }
  }

  /** One of the first ten. */
  record Found(String name, String town) {}

  private final Connection connection;
  private final PreparedStatement query;

  TrigramSearch(DataSource database, Variant variant) throws SQLException {
    connection = database.getConnection();
    query =
        connection.prepareStatement(
            "SELECT name, town FROM benchmark_search ORDER BY "
                + variant.order.formatted("searched")
                + " LIMIT 10");
  }

  /** Copies names and towns into a table with the index. */
  static void prepare(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE EXTENSION IF NOT EXISTS pg_trgm");
      statement.execute("DROP TABLE IF EXISTS benchmark_search");
      statement.execute(
          """
          CREATE TABLE benchmark_search AS
          SELECT o.name, coalesce(o.town, '') AS town,
                 lower(o.name || ' ' || coalesce(o.town, '')) AS searched
          FROM organisation AS o
          """);
      statement.execute(
          """
          CREATE INDEX benchmark_search_trigrams
          ON benchmark_search USING gist (searched gist_trgm_ops(siglen = 64))
          """);
      statement.execute("ANALYZE benchmark_search");
    }
  }

  List<Found> first(String text) throws SQLException {
    query.setString(1, text);
    List<Found> found = new ArrayList<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(new Found(rows.getString(1), rows.getString(2)));
      }
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
