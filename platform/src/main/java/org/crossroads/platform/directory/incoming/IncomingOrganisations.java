package org.crossroads.platform.directory.incoming;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.imports.ImportRun;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The organisations that one file describes, set against those that are there.
 *
 * <p>Only the columns of the file are compared and written. What changes is journalled in {@code
 * import_change}, which is the history of the organisation and the way back.
 */
public final class IncomingOrganisations implements AutoCloseable {
  private final ImportRun run;
  private final String source;
  private final List<String> columns;
  private final JdbcClient jdbc;
  private final Batch batch;
  private final Set<UUID> refused = new HashSet<>();

  /**
   * Creates the empty staging table {@code incoming_organisation}.
   *
   * @param columns columns of {@code organisation} that the file fills, {@code id} first, {@code
   *     kind} second
   */
  public IncomingOrganisations(ImportRun run, String source, List<String> columns)
      throws SQLException {
    this.run = run;
    this.source = source;
    this.columns = List.copyOf(columns);
    this.jdbc = Transaction.of(run.connection());
    jdbc.sql(
            """
            CREATE TEMPORARY TABLE incoming_organisation ON COMMIT DROP AS
            SELECT CAST(0 AS bigint) AS row_number, %s
            FROM organisation
            LIMIT 0
            """
                .formatted(String.join(", ", columns)))
        .update();
    String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    this.batch =
        new Batch(
            run.connection(), "INSERT INTO incoming_organisation VALUES (?, %s)".formatted(marks));
  }

  /** Stages one row; the values are in the order of the columns. */
  public void add(long row, List<? extends @Nullable Object> values) throws SQLException {
    List<@Nullable Object> all = new ArrayList<>(values.size() + 1);
    all.add(row);
    all.addAll(values);
    batch.add(all.toArray());
  }

  /** Notes that a row of this organisation was refused; so it is not missing. */
  public void addRefused(UUID id) {
    refused.add(id);
  }

  /** To be called when all rows are staged and before they are applied. */
  @Override
  public void close() throws SQLException {
    batch.close();
  }

  /**
   * Writes what is new and what changed, marks in a whole file what is missing, and counts.
   *
   * @param scope what the file is
   */
  public void apply(FileScope scope) {
    // Without statistics the planner compares each staged row with every other.
    jdbc.sql("ANALYZE incoming_organisation").update();
    refuseRepeated();
    int staged = count();
    int changed = change(scope.asOf());
    int added = insert(scope.asOf());
    run.changed(changed);
    ClosedOrganisations.count(run);
    run.added(added);
    run.unchanged(staged - changed - added);
    run.ended(scope.whole() ? markMissing(scope.asOf()) : 0);
  }

  private void refuseRepeated() {
    jdbc.sql(
            """
            DELETE FROM incoming_organisation AS n
            USING incoming_organisation AS earlier
            WHERE n.id = earlier.id AND n.row_number > earlier.row_number
            RETURNING n.row_number, n.name, earlier.row_number AS earlier_row
            """)
        .query((row, number) ->
            new RefusedRow(
                row.getLong("row_number"),
                "",
                row.getString("name"),
                "The same organisation stands in row %d already."
                    .formatted(row.getLong("earlier_row")),
                "Keep the row that is right and delete the other."))
        .list()
        .forEach(run::refuse);
  }

  private int count() {
    return jdbc.sql("SELECT count(*) FROM incoming_organisation").query(Integer.class).single();
  }

  private int change(LocalDate asOf) {
    journal(
        """
        (to_jsonb(n) - 'row_number')
            || jsonb_build_object('source', CAST(:source AS text), 'absent_since', NULL)
        """,
        """
        JOIN incoming_organisation AS n ON n.id = o.id
        WHERE (%s, o.source, o.absent_since) IS DISTINCT FROM (%s, CAST(:source AS text), NULL)
        """
            .formatted(named("o."), named("n.")),
        asOf);
    return jdbc.sql(
            """
            UPDATE organisation AS o
            SET (%s, source, as_of, absent_since) = (%s, :source, :asOf, NULL)
            FROM incoming_organisation AS n
            JOIN import_change AS c
                ON c.import_id = :import AND c.relation = 'organisation' AND c.row_id = n.id
            WHERE o.id = n.id
            """
                .formatted(named(""), named("n.")))
        .param("source", source)
        .param("asOf", asOf)
        .param("import", run.id())
        .update();
  }

  private int insert(LocalDate asOf) {
    return jdbc.sql(
            """
            INSERT INTO organisation (%s, source, as_of, fingerprint, created_import)
            SELECT %s, :source, :asOf, 0, :import
            FROM incoming_organisation AS n
            WHERE NOT EXISTS (SELECT FROM organisation AS o WHERE o.id = n.id)
            """
                .formatted(named(""), named("n.")))
        .param("source", source)
        .param("asOf", asOf)
        .param("import", run.id())
        .update();
  }

  private int markMissing(LocalDate asOf) {
    String missing =
        """
        WHERE o.source = :source AND o.absent_since IS NULL
          AND NOT EXISTS (SELECT FROM incoming_organisation AS n WHERE n.id = o.id)
          AND o.id <> ALL(:refused)
        """;
    journal("jsonb_build_object('absent_since', CAST(:asOf AS date))", missing, asOf);
    return jdbc.sql("UPDATE organisation AS o SET absent_since = :asOf " + missing)
        .param("source", source)
        .param("refused", refused.toArray(UUID[]::new))
        .param("asOf", asOf)
        .update();
  }

  /**
   * Notes, for the organisations chosen, the columns that are about to change.
   *
   * @param after the new values as a jsonb object
   */
  private void journal(String after, String chosen, LocalDate asOf) {
    jdbc.sql(
            """
            INSERT INTO import_change (import_id, relation, row_id, before, after)
            SELECT :import, 'organisation', t.id, d.before || jsonb_build_object('as_of', t.was -> 'as_of'),
                   d.after || jsonb_build_object('as_of', CAST(:asOf AS date))
            FROM (
                SELECT o.id, to_jsonb(o) AS was, %s AS is_now
                FROM organisation AS o
                %s
                OFFSET 0
            ) AS t
            CROSS JOIN LATERAL (
                SELECT jsonb_object_agg(w.key, t.was -> w.key) AS before,
                       jsonb_object_agg(w.key, w.value) AS after
                FROM jsonb_each(t.is_now) AS w
                WHERE w.value IS DISTINCT FROM t.was -> w.key
            ) AS d
            """
                .formatted(after, chosen))
        .param("import", run.id())
        .param("source", source)
        .param("refused", refused.toArray(UUID[]::new))
        .param("asOf", asOf)
        .update();
  }

  private String named(String prefix) {
    return columns.stream().map(column -> prefix + column).collect(Collectors.joining(", "));
  }
}
