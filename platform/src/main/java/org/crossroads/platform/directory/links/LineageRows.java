package org.crossroads.platform.directory.links;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import org.crossroads.platform.imports.DerivedRows;
import org.springframework.stereotype.Component;

/**
 * Follows one-to-one successions to their end.
 *
 * <p>An institution is carried on by another if it is closed, has that one as its only successor,
 * by plain succession, and is its only plain predecessor. Mergers, amalgamations and splits end the
 * line: nobody can say which of several carries on. Successions that run in a circle have no end
 * and carry nobody.
 */
@Component
final class LineageRows implements DerivedRows {

  @Override
  public Set<String> from() {
    return Set.of("succession", "organisation");
  }

  @Override
  public void rebuild(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      // The rows are minutes old at most: without fresh statistics the planner compares each with
      // all.
      statement.execute("ANALYZE succession");
      statement.execute("DROP TABLE IF EXISTS lineage_step");
      statement.execute(
          """
          CREATE TEMPORARY TABLE lineage_step ON COMMIT DROP AS
          WITH only_successor AS (
              SELECT s.predecessor_id AS id
              FROM succession AS s
              WHERE s.ended_import IS NULL AND s.kind <> 'other'
              GROUP BY s.predecessor_id
              HAVING count(*) = 1
          ), only_predecessor AS (
              SELECT s.successor_id AS id
              FROM succession AS s
              WHERE s.ended_import IS NULL AND s.kind = 'succession'
              GROUP BY s.successor_id
              HAVING count(*) = 1
          )
          SELECT s.predecessor_id AS id, s.successor_id AS next_id
          FROM succession AS s
          JOIN organisation AS o ON o.id = s.predecessor_id AND o.status = 'closed'
          WHERE s.ended_import IS NULL AND s.kind = 'succession'
            AND s.predecessor_id IN (SELECT id FROM only_successor)
            AND s.successor_id IN (SELECT id FROM only_predecessor)
          """);
      statement.execute("CREATE UNIQUE INDEX ON lineage_step (id)");
      statement.execute("ANALYZE lineage_step");
      statement.execute("DELETE FROM lineage");
      statement.execute(
          """
          WITH RECURSIVE walk AS (
              SELECT id, next_id FROM lineage_step
              UNION
              SELECT w.id, s.next_id
              FROM walk AS w
              JOIN lineage_step AS s ON s.id = w.next_id
          )
          INSERT INTO lineage (organisation_id, current_id)
          SELECT w.id, w.next_id
          FROM walk AS w
          WHERE NOT EXISTS (SELECT FROM lineage_step AS s WHERE s.id = w.next_id)
          """);
    }
  }
}
