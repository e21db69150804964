package org.crossroads.platform.networks;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The panels in the database, where all nodes find them, and who measures which. */
@Component
class PanelStore {
  private static final int KEPT = 40;

  private final DataSource database;
  private final JdbcClient jdbc;
  private final Clock clock;

  /** Which panel. */
  record PanelKey(long dataVersion, LocalDate day, String layers) {
    /** The number that a node locks while it measures this panel. */
    long lock() {
      String name = dataVersion + " " + day + " " + layers;
      return (0x70616E656CL << 32) ^ name.hashCode();
    }
  }

  /** How far one is. */
  record PanelStep(String words, int percent) {}

  PanelStore(DataSource database, Clock clock) {
    this.database = database;
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
  }

  /** The panel, if some node has measured it. */
  Optional<byte[]> find(PanelKey key) {
    return jdbc.sql(
            """
            SELECT content
            FROM panel
            WHERE data_version = :version AND as_of = :day AND layers = :layers
              AND content IS NOT NULL
            """)
        .param("version", key.dataVersion())
        .param("day", key.day())
        .param("layers", key.layers())
        .query(byte[].class)
        .optional();
  }

  /** The panel with the same layers that was measured last before this one. */
  Optional<byte[]> findLast(PanelKey key) {
    return jdbc.sql(
            """
            SELECT content
            FROM panel
            WHERE layers = :layers AND content IS NOT NULL
              AND as_of <= :day AND (data_version, as_of) <> (:version, :day)
            ORDER BY data_version DESC, as_of DESC
            LIMIT 1
            """)
        .param("version", key.dataVersion())
        .param("day", key.day())
        .param("layers", key.layers())
        .query(byte[].class)
        .optional();
  }

  /** How far it is, if some node has begun. */
  Optional<PanelStep> findStep(PanelKey key) {
    return jdbc.sql(
            """
            SELECT step, percent
            FROM panel
            WHERE data_version = :version AND as_of = :day AND layers = :layers
            """)
        .param("version", key.dataVersion())
        .param("day", key.day())
        .param("layers", key.layers())
        .query((row, number) -> new PanelStep(row.getString("step"), row.getInt("percent")))
        .optional();
  }

  /** Says how far it is. */
  void say(PanelKey key, PanelStep step) {
    put(key, step, null);
  }

  /** Keeps it, and lets go of those that it was begun from and of the oldest with layers. */
  void keep(PanelKey key, byte[] content) {
    put(key, new PanelStep("Done", 100), content);
    jdbc.sql(
            """
            DELETE FROM panel AS p
            WHERE (p.data_version < :version AND (p.layers = :layers OR p.content IS NULL))
              OR (p.data_version, p.as_of, p.layers) IN (
                  SELECT q.data_version, q.as_of, q.layers
                  FROM panel AS q
                  WHERE q.layers <> '' AND q.content IS NOT NULL
                  ORDER BY q.changed_at DESC, q.data_version, q.as_of, q.layers
                  OFFSET :kept)
            """)
        .param("version", key.dataVersion())
        .param("layers", key.layers())
        .param("kept", KEPT)
        .update();
  }

  private void put(PanelKey key, PanelStep step, byte @Nullable [] content) {
    jdbc.sql(
            """
            INSERT INTO panel (data_version, as_of, layers, step, percent, changed_at, content)
            VALUES (:version, :day, :layers, :step, :percent, :now, :content)
            ON CONFLICT (data_version, as_of, layers) DO UPDATE
            SET step = excluded.step, percent = excluded.percent,
                changed_at = excluded.changed_at, content = excluded.content
            """)
        .param("version", key.dataVersion())
        .param("day", key.day())
        .param("layers", key.layers())
        .param("step", step.words())
        .param("percent", step.percent())
        .param("now", Timestamp.from(clock.instant()))
        .param("content", content, Types.BINARY)
        .update();
  }

  /**
   * Runs the measuring unless another node is at it. PostgreSQL lets go of the lock when a node
   * dies, and the next one measures.
   *
   * @return whether it was run
   */
  boolean runAlone(PanelKey key, Runnable measuring) {
    try (Connection connection = database.getConnection()) {
      if (!ask(connection, "SELECT pg_try_advisory_lock(?)", key.lock())) {
        return false;
      }
      try {
        measuring.run();
        return true;
      } finally {
        ask(connection, "SELECT pg_advisory_unlock(?)", key.lock());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The lock of a panel could not be asked for.", e);
    }
  }

  private static boolean ask(Connection connection, String sql, long lock) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setLong(1, lock);
      try (var row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }
}
