package org.crossroads.platform.directory.links;

import java.util.UUID;
import org.crossroads.platform.directory.incoming.Transaction;
import org.crossroads.platform.imports.ImportRun;
import org.crossroads.platform.imports.RefusedPairs;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes of the rows in {@code stated_link} one succession a pair, and sets it against those that
 * are there.
 *
 * <p>Most pairs are stated from both sides, sometimes in different words and with days that differ
 * by one. The most telling words count (split, amalgamation, merger, plain succession, other) and
 * the day that the successor's own row gives. Where the sides contradict each other or do not say
 * which came first, the one that closed first did; if neither closed, nobody took over, and the two
 * are merely linked.
 */
final class IncomingSuccessions {
  private final ImportRun run;
  private final JdbcClient jdbc;

  IncomingSuccessions(ImportRun run) {
    this.run = run;
    this.jdbc = Transaction.of(run.connection());
  }

  /**
   * Writes, ends and counts.
   *
   * @param refused pairs that refused rows name, either way round, which do not count as missing
   */
  void apply(boolean whole, RefusedPairs<UUID, UUID> refused) {
    // Without statistics the planner compares each staged row with every other.
    jdbc.sql("ANALYZE stated_link").update();
    pairUp();
    jdbc.sql("ANALYZE incoming_succession").update();
    int unchanged = countUnchanged();
    int changed = endChanged();
    int ended = whole ? endMissing(refused) : 0;
    int written = write();
    run.unchanged(unchanged);
    run.changed(changed);
    run.ended(ended);
    run.added(written - changed);
  }

  private void pairUp() {
    jdbc.sql(
            """
            CREATE TEMPORARY TABLE incoming_succession ON COMMIT DROP AS
            WITH pair AS (
                SELECT least(l.urn, l.link_urn) AS low, greatest(l.urn, l.link_urn) AS high,
                       min(array_position(
                           ARRAY['split', 'amalgamation', 'merger', 'succession', 'other'],
                           l.kind)) AS kind_rank,
                       min(l.earlier) AS first_said, max(l.earlier) AS last_said
                FROM stated_link AS l
                WHERE l.kind IS NOT NULL
                GROUP BY 1, 2
            ), told AS (
                SELECT p.low, p.high, p.kind_rank, a.id AS low_id, b.id AS high_id,
                       p.first_said IS DISTINCT FROM p.last_said OR p.first_said IS NULL AS guessed,
                       a.status <> 'closed' AND b.status <> 'closed' AS both_live,
                       CASE
                           WHEN p.first_said = p.last_said THEN p.first_said
                           WHEN (a.status = 'closed') <> (b.status = 'closed')
                               THEN CASE a.status WHEN 'closed' THEN p.low ELSE p.high END
                           WHEN a.closed_on <> b.closed_on
                               THEN CASE WHEN a.closed_on < b.closed_on THEN p.low ELSE p.high END
                           WHEN a.opened_on <> b.opened_on
                               THEN CASE WHEN a.opened_on < b.opened_on THEN p.low ELSE p.high END
                           ELSE p.low
                       END AS earlier
                FROM pair AS p
                JOIN organisation AS a ON a.urn = p.low
                JOIN organisation AS b ON b.urn = p.high
            )
            SELECT CASE t.earlier WHEN t.low THEN t.low_id ELSE t.high_id END AS predecessor_id,
                   CASE t.earlier WHEN t.low THEN t.high_id ELSE t.low_id END AS successor_id,
                   CASE
                       WHEN t.guessed AND t.both_live THEN 'other'
                       ELSE (ARRAY['split', 'amalgamation', 'merger', 'succession', 'other'])
                           [t.kind_rank]
                   END AS kind,
                   coalesce(
                       min(l.established_on) FILTER (WHERE l.urn <> t.earlier),
                       min(l.established_on)) AS established_on
            FROM told AS t
            JOIN stated_link AS l ON l.kind IS NOT NULL
                AND least(l.urn, l.link_urn) = t.low AND greatest(l.urn, l.link_urn) = t.high
            GROUP BY t.low, t.high, t.low_id, t.high_id, t.earlier, t.kind_rank, t.guessed,
                     t.both_live
            """)
        .update();
  }

  private int countUnchanged() {
    return jdbc.sql(
            """
            SELECT count(*)
            FROM incoming_succession AS n
            JOIN succession AS s ON s.predecessor_id = n.predecessor_id
                AND s.successor_id = n.successor_id AND s.kind = n.kind
                AND s.established_on IS NOT DISTINCT FROM n.established_on
            WHERE s.ended_import IS NULL
            """)
        .query(Integer.class)
        .single();
  }

  /** The pair is known, whichever way round, and something about it is not. */
  private int endChanged() {
    return jdbc.sql(
            """
            UPDATE succession AS s
            SET ended_import = :import
            FROM incoming_succession AS n
            WHERE s.ended_import IS NULL
              AND least(s.predecessor_id, s.successor_id)
                  = least(n.predecessor_id, n.successor_id)
              AND greatest(s.predecessor_id, s.successor_id)
                  = greatest(n.predecessor_id, n.successor_id)
              AND (s.predecessor_id, s.kind, s.established_on)
                  IS DISTINCT FROM (n.predecessor_id, n.kind, n.established_on)
            """)
        .param("import", run.id())
        .update();
  }

  private int endMissing(RefusedPairs<UUID, UUID> refused) {
    return jdbc.sql(
            """
            UPDATE succession AS s
            SET ended_import = :import
            WHERE s.ended_import IS NULL
              AND NOT EXISTS (
                  SELECT
                  FROM incoming_succession AS n
                  WHERE least(n.predecessor_id, n.successor_id)
                          = least(s.predecessor_id, s.successor_id)
                    AND greatest(n.predecessor_id, n.successor_id)
                          = greatest(s.predecessor_id, s.successor_id))
              AND NOT EXISTS (
                  SELECT
                  FROM unnest(:ones, :others) AS r (one, other)
                  WHERE r.one = s.predecessor_id
                    AND r.other = s.successor_id)
              AND s.predecessor_id <> ALL(:anyOfOne)
              AND s.successor_id <> ALL(:anyOfOther)
            """)
        .param("ones", refused.ones(UUID[]::new))
        .param("others", refused.others(UUID[]::new))
        .param("anyOfOne", refused.onesAlone(UUID[]::new))
        .param("anyOfOther", refused.othersAlone(UUID[]::new))
        .param("import", run.id())
        .update();
  }

  private int write() {
    return jdbc.sql(
            """
            INSERT INTO succession (predecessor_id, successor_id, kind, established_on,
                created_import)
            SELECT n.predecessor_id, n.successor_id, n.kind, n.established_on, :import
            FROM incoming_succession AS n
            WHERE NOT EXISTS (
                SELECT
                FROM succession AS s
                WHERE s.predecessor_id = n.predecessor_id AND s.successor_id = n.successor_id
                  AND s.ended_import IS NULL)
            """)
        .param("import", run.id())
        .update();
  }
}
