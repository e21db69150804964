package org.crossroads.platform.directory.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crossroads.platform.imports.ImportRun;

/**
 * Rows that may differ from what is here: staged beside the table, compared column by column,
 * journalled and then written over, all in sets.
 */
final class RegisterChanges {
  private final ImportRun run;
  private final List<RegisterField> fields;

  RegisterChanges(ImportRun run, List<RegisterField> fields) {
    this.run = run;
    this.fields = fields;
  }

  /** Where rows are staged, for {@code COPY}: the fields, then id, as_of and fingerprint. */
  String copyTarget() {
    return "register_row (%s, id, as_of, fingerprint)".formatted(columns());
  }

  String columns() {
    return fields.stream().map(RegisterField::column).collect(Collectors.joining(", "));
  }

  void createStage() throws SQLException {
    execute(
        """
        CREATE TEMPORARY TABLE register_row ON COMMIT DROP AS
        SELECT %s, id, as_of, fingerprint
        FROM organisation
        WITH NO DATA
        """
            .formatted(columns()));
  }

  /**
   * Journals and writes what really differs.
   *
   * @return how many institutions differ
   */
  int apply() throws SQLException {
    execute("ANALYZE register_row");
    List<String> compared = new ArrayList<>(fields.stream().map(RegisterField::column).toList());
    String differs =
        compared.stream()
            .map(c -> "o.%1$s IS DISTINCT FROM r.%1$s".formatted(c))
            .collect(Collectors.joining(" OR "));
    int changed =
        execute(
            """
            INSERT INTO import_change (import_id, relation, row_id, before, after)
            SELECT %d, 'organisation', o.id, %s, %s
            FROM register_row AS r
            JOIN organisation AS o ON o.id = r.id
            WHERE o.absent_since IS NOT NULL OR o.source <> 'register' OR %s
            """
                .formatted(run.id(), object("o", compared), object("r", compared), differs));
    execute(
        """
        UPDATE organisation AS o
        SET %s, as_of = r.as_of, fingerprint = r.fingerprint, absent_since = NULL,
            source = 'register'
        FROM register_row AS r
        WHERE o.id = r.id
          AND EXISTS (
            SELECT FROM import_change AS c
            WHERE c.relation = 'organisation' AND c.row_id = o.id AND c.import_id = %d)
        """
            .formatted(
                compared.stream()
                    .map(c -> "%1$s = r.%1$s".formatted(c))
                    .collect(Collectors.joining(", ")),
                run.id()));
    return changed;
  }

  /** The differing columns of one side, and those that always change with them, as one object. */
  private static String object(String side, List<String> compared) {
    boolean before = side.equals("o");
    String differing =
        compared.stream()
            .map(c ->
                "CASE WHEN o.%1$s IS DISTINCT FROM r.%1$s THEN '\"%1$s\":' || coalesce(to_jsonb(%2$s.%1$s)::text, 'null') END"
                    .formatted(c, side))
            .collect(Collectors.joining(",\n  "));
    return """
    ('{' || concat_ws(',',
      '"as_of":' || to_jsonb(%1$s.as_of)::text,
      '"fingerprint":' || %1$s.fingerprint,
      CASE WHEN o.absent_since IS NOT NULL THEN '"absent_since":' || %2$s END,
      CASE WHEN o.source <> 'register' THEN '"source":' || %3$s END,
      %4$s) || '}')::jsonb
    """
        .formatted(
            side,
            before ? "to_jsonb(o.absent_since)::text" : "'null'",
            before ? "to_jsonb(o.source)::text" : "'\"register\"'",
            differing);
  }

  /** How many of these institutions have not been counted as changed in this import. */
  int countOthers(Set<UUID> members) throws SQLException {
    if (members.isEmpty()) {
      return 0;
    }
    Connection connection = run.connection();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            SELECT count(*)
            FROM unnest(?) AS m (id)
            WHERE NOT EXISTS (
              SELECT FROM import_change AS c
              WHERE c.relation = 'organisation' AND c.row_id = m.id AND c.import_id = ?)
            """)) {
      statement.setArray(1, connection.createArrayOf("uuid", members.toArray()));
      statement.setInt(2, run.id());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  /** Marks institutions that the whole file no longer holds. */
  void markAbsent(Collection<UUID> missing, LocalDate since) throws SQLException {
    if (missing.isEmpty()) {
      return;
    }
    Connection connection = run.connection();
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            WITH missing AS (
              UPDATE organisation
              SET absent_since = ?
              WHERE id = ANY (?)
              RETURNING id)
            INSERT INTO import_change (import_id, relation, row_id, before, after)
            SELECT ?, 'organisation', id, '{"absent_since": null}',
                   jsonb_build_object('absent_since', ?::date)
            FROM missing
            """)) {
      statement.setObject(1, since);
      statement.setArray(2, connection.createArrayOf("uuid", missing.toArray()));
      statement.setInt(3, run.id());
      statement.setObject(4, since);
      statement.executeUpdate();
    }
  }

  private int execute(String sql) throws SQLException {
    try (Statement statement = run.connection().createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
