package org.crossroads.platform.directory.incoming;

import java.time.LocalDate;
import java.util.UUID;
import org.crossroads.platform.imports.ImportRun;
import org.crossroads.platform.imports.RefusedPairs;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The memberships that one source states, set against those it stated before.
 *
 * <p>The importer fills {@value #TABLE} with the columns {@code kind, group_id, member_id,
 * joined_on}; a membership that stands there twice counts once.
 */
public final class IncomingMemberships {
  public static final String TABLE = "incoming_membership";

  private final ImportRun run;
  private final String source;
  private final JdbcClient jdbc;

  /** Creates the empty table; it is gone at the end of the transaction. */
  public IncomingMemberships(ImportRun run, String source) {
    this.run = run;
    this.source = source;
    this.jdbc = Transaction.of(run.connection());
    jdbc.sql(
            """
            CREATE TEMPORARY TABLE incoming_membership (
                kind text NOT NULL, group_id uuid NOT NULL, member_id uuid NOT NULL, joined_on date
            ) ON COMMIT DROP
            """)
        .update();
  }

  /**
   * Writes what is new, ends what changed or, in a whole file, is no longer there, and counts.
   *
   * @param scope what the file is
   * @param refused groups and members that refused rows name, which do not count as missing
   */
  public void apply(FileScope scope, RefusedPairs<UUID, UUID> refused) {
    // Without statistics the planner compares each staged row with every other.
    jdbc.sql("ANALYZE incoming_membership").update();
    dropRepeated();
    int unchanged = countUnchanged();
    int changed = endChanged();
    int ended = scope.whole() ? endMissing(refused) : 0;
    int written = write(scope.asOf());
    run.unchanged(unchanged);
    run.changed(changed);
    run.ended(ended);
    run.added(written - changed);
  }

  private void dropRepeated() {
    jdbc.sql(
            """
            DELETE FROM incoming_membership AS n
            USING incoming_membership AS earlier
            WHERE n.kind = earlier.kind AND n.group_id = earlier.group_id
              AND n.member_id = earlier.member_id AND n.ctid > earlier.ctid
            """)
        .update();
  }

  private int countUnchanged() {
    return jdbc.sql(
            """
            SELECT count(*)
            FROM incoming_membership AS n
            JOIN membership AS m ON m.kind = n.kind AND m.group_id = n.group_id
                AND m.member_id = n.member_id AND m.source = :source AND m.ended_import IS NULL
            WHERE m.joined_on IS NOT DISTINCT FROM n.joined_on
            """)
        .param("source", source)
        .query(Integer.class)
        .single();
  }

  private int endChanged() {
    return jdbc.sql(
            """
            UPDATE membership AS m
            SET ended_import = :import
            FROM incoming_membership AS n
            WHERE m.kind = n.kind AND m.group_id = n.group_id AND m.member_id = n.member_id
              AND m.source = :source AND m.ended_import IS NULL
              AND m.joined_on IS DISTINCT FROM n.joined_on
            """)
        .param("import", run.id())
        .param("source", source)
        .update();
  }

  private int endMissing(RefusedPairs<UUID, UUID> refused) {
    return jdbc.sql(
            """
            UPDATE membership AS m
            SET ended_import = :import
            WHERE m.source = :source AND m.ended_import IS NULL
              AND NOT EXISTS (
                  SELECT
                  FROM incoming_membership AS n
                  WHERE n.kind = m.kind AND n.group_id = m.group_id
                    AND n.member_id = m.member_id)
              AND NOT EXISTS (
                  SELECT
                  FROM unnest(:ones, :others) AS r (one, other)
                  WHERE r.one = m.group_id
                    AND r.other = m.member_id)
              AND m.group_id <> ALL(:anyOfOne)
              AND m.member_id <> ALL(:anyOfOther)
            """)
        .param("ones", refused.ones(UUID[]::new))
        .param("others", refused.others(UUID[]::new))
        .param("anyOfOne", refused.onesAlone(UUID[]::new))
        .param("anyOfOther", refused.othersAlone(UUID[]::new))
        .param("import", run.id())
        .param("source", source)
        .update();
  }

  private int write(LocalDate asOf) {
    return jdbc.sql(
            """
            INSERT INTO membership (kind, group_id, member_id, joined_on, source, as_of,
                created_import)
            SELECT n.kind, n.group_id, n.member_id, n.joined_on, :source, :asOf, :import
            FROM incoming_membership AS n
            WHERE NOT EXISTS (
                SELECT
                FROM membership AS m
                WHERE m.kind = n.kind AND m.group_id = n.group_id AND m.member_id = n.member_id
                  AND m.source = :source AND m.ended_import IS NULL)
            """)
        .param("source", source)
        .param("asOf", asOf)
        .param("import", run.id())
        .update();
  }
}
