package org.crossroads.platform.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The table {@code import_run} and the one row of {@code data_state}, within a transaction. */
final class ImportRows {
  static final String SELECT =
      """
      SELECT id, kind, file_name, file_sha256, as_of, whole, imported_at,
             rows_read, rows_new, rows_changed, rows_closed, rows_unchanged, rows_ended, rows_refused,
             undone_at
      FROM import_run
      """;

  private ImportRows() {}

  /** Lets one import or undo through at a time; the others wait here. */
  static void lock(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SELECT version FROM data_state FOR UPDATE");
    }
  }

  static int insert(
      Connection connection,
      String kind,
      String name,
      String sha256,
      LocalDate today,
      Clock clock) {
    return jdbc(connection)
        .sql(
            """
            INSERT INTO import_run (kind, file_name, file_sha256, as_of, whole, imported_at)
            VALUES (:kind, :name, :sha256, :today, false, :now)
            RETURNING id
            """)
        .param("kind", kind)
        .param("name", name)
        .param("sha256", sha256)
        .param("today", today)
        .param("now", Timestamp.from(clock.instant()))
        .query(Integer.class)
        .single();
  }

  static void complete(Connection connection, RunningImport run, LocalDate asOf) {
    ImportTally rows = run.tally();
    jdbc(connection)
        .sql(
            """
            UPDATE import_run
            SET as_of = :asOf, whole = :whole, rows_read = :read, rows_new = :added,
                rows_changed = :changed, rows_closed = :closed, rows_unchanged = :unchanged,
                rows_ended = :ended, rows_refused = :refused
            WHERE id = :id
            """)
        .param("asOf", asOf)
        .param("whole", run.isWhole())
        .param("read", rows.read())
        .param("added", rows.added())
        .param("changed", rows.changed())
        .param("closed", rows.closed())
        .param("unchanged", rows.unchanged())
        .param("ended", rows.ended())
        .param("refused", rows.refused())
        .param("id", run.id())
        .update();
  }

  /** Whether no other import of this kind that stands describes this day or a later one. */
  static boolean isLatest(Connection connection, String kind, int id, LocalDate asOf) {
    return jdbc(connection)
        .sql(
            """
            SELECT NOT EXISTS (
              SELECT FROM import_run
              WHERE kind = :kind AND id <> :id AND undone_at IS NULL AND as_of >= :asOf)
            """)
        .param("kind", kind)
        .param("id", id)
        .param("asOf", asOf)
        .query(Boolean.class)
        .single();
  }

  static PastImport requireUndoable(Connection connection, int id) {
    JdbcClient jdbc = jdbc(connection);
    PastImport past =
        jdbc.sql(SELECT + "WHERE id = :id")
            .param("id", id)
            .query(ImportRows::read)
            .optional()
            .orElseThrow(() ->
                new CannotUndo(
                    "There is no import %d. List them to see which there are.".formatted(id)));
    if (past.undoneAt() != null) {
      throw new CannotUndo("Import %d (%s) is undone already.".formatted(id, past.fileName()));
    }
    jdbc.sql(SELECT + "WHERE undone_at IS NULL AND id > :id ORDER BY id DESC LIMIT 1")
        .param("id", id)
        .query(ImportRows::read)
        .optional()
        .ifPresent(later -> {
          throw new CannotUndo(
              "Import %d (%s, %s) came after import %d and may build on it. Undo import %d first."
                  .formatted(later.id(), later.kind(), later.fileName(), id, later.id()));
        });
    return past;
  }

  static PastImport markUndone(Connection connection, PastImport past, Clock clock) {
    return jdbc(connection)
        .sql(
            """
            UPDATE import_run
            SET undone_at = :now
            WHERE id = :id
            RETURNING id, kind, file_name, file_sha256, as_of, whole, imported_at, rows_read,
                      rows_new, rows_changed, rows_closed, rows_unchanged, rows_ended, rows_refused,
                      undone_at
            """)
        .param("now", Timestamp.from(clock.instant()))
        .param("id", past.id())
        .query(ImportRows::read)
        .single();
  }

  /** Moves to the next version and tells all nodes, which hear it at the commit. */
  static long nextVersion(Connection connection, Clock clock) throws SQLException {
    long version =
        jdbc(connection)
            .sql("UPDATE data_state SET version = version + 1, changed_at = :now RETURNING version")
            .param("now", Timestamp.from(clock.instant()))
            .query(Long.class)
            .single();
    try (PreparedStatement notify =
        connection.prepareStatement("SELECT pg_notify('crossroads_data', ?)")) {
      notify.setString(1, Long.toString(version));
      notify.execute();
    }
    return version;
  }

  static PastImport read(ResultSet row, int number) throws SQLException {
    @Nullable Timestamp undone = row.getTimestamp("undone_at");
    return new PastImport(
        row.getInt("id"),
        row.getString("kind"),
        row.getString("file_name"),
        row.getString("file_sha256"),
        row.getObject("as_of", LocalDate.class),
        row.getBoolean("whole"),
        row.getTimestamp("imported_at").toInstant(),
        new ImportTally(
            row.getInt("rows_read"),
            row.getInt("rows_new"),
            row.getInt("rows_changed"),
            row.getInt("rows_closed"),
            row.getInt("rows_unchanged"),
            row.getInt("rows_ended"),
            row.getInt("rows_refused")),
        undone == null ? null : undone.toInstant());
  }

  private static JdbcClient jdbc(Connection connection) {
    return JdbcClient.create(new SingleConnectionDataSource(connection, true));
  }
}
