package org.crossroads.platform.networks;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ties of snapshots in the database, equal ones kept once, and the list of snapshots. */
@Component
class SnapshotTies {
  private static final int IN_MEMORY = 6;

  private final JdbcClient jdbc;
  private final LoadingCache<Integer, Optional<KeptTies>> latest =
      Caffeine.newBuilder().maximumSize(IN_MEMORY).build(this::read);

  SnapshotTies(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** Keeps the ties of the snapshot of a network; does nothing if they are kept. */
  void keep(TieNetwork network) {
    boolean missing =
        jdbc.sql(
                """
                SELECT EXISTS (
                    SELECT
                    FROM snapshot AS s
                    WHERE s.data_version = :version AND s.ties_digest IS NULL)
                """)
            .param("version", network.dataVersion())
            .query(Boolean.class)
            .single();
    if (missing) {
      byte[] content = KeptTiesBytes.write(KeptTies.of(network));
      jdbc.sql(
              """
              WITH kept AS (
                  INSERT INTO snapshot_ties (digest, content)
                  VALUES (:digest, :content)
                  ON CONFLICT (digest) DO UPDATE SET digest = excluded.digest
                  RETURNING digest
              )
              UPDATE snapshot AS s
              SET ties_digest = kept.digest
              FROM kept
              WHERE s.data_version = :version
              """)
          .param("digest", sha256(content))
          .param("content", content)
          .param("version", network.dataVersion())
          .update();
    }
  }

  private static byte[] sha256(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  /** The ties of a snapshot, if there is such a snapshot and they are kept. */
  Optional<KeptTies> find(int snapshot) {
    return latest.get(snapshot);
  }

  private Optional<KeptTies> read(int snapshot) {
    return jdbc.sql(
            """
            SELECT t.content
            FROM snapshot AS s
            JOIN snapshot_ties AS t ON t.digest = s.ties_digest
            WHERE s.id = :id
            """)
        .param("id", snapshot)
        .query(byte[].class)
        .optional()
        .map(KeptTiesBytes::read);
  }

  /** All snapshots, the latest first. */
  List<SnapshotLine> list() {
    return jdbc.sql(
            """
            SELECT s.id, s.data_version, s.as_of, s.organisations, s.ties,
                s.ties_digest IS NOT NULL AS comparable
            FROM snapshot AS s
            ORDER BY s.data_version DESC, s.id DESC
            """)
        .query((row, number) ->
            new SnapshotLine(
                row.getInt("id"),
                row.getLong("data_version"),
                row.getObject("as_of", LocalDate.class),
                row.getInt("organisations"),
                row.getInt("ties"),
                row.getBoolean("comparable")))
        .list();
  }
}
