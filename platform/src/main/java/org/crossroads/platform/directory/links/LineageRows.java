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
      statement.execute("DELETE FROM lineage");
      // Rows that this very import wrote are not in the planner's figures yet; without them it
      // compares every link with every other.
      statement.execute("ANALYZE succession, organisation (id, status)");
      statement.execute(
          """
          WITH RECURSIVE plain AS (
              SELECT s.predecessor_id AS id, s.successor_id AS next_id
              FROM succession AS s
              JOIN organisation AS o ON o.id = s.predecessor_id AND o.status = 'closed'
              WHERE s.ended_import IS NULL AND s.kind = 'succession'
          ), only_successor AS (
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
          ), step AS MATERIALIZED (
              SELECT p.id, p.next_id
              FROM plain AS p
              JOIN only_successor AS a ON a.id = p.id
              JOIN only_predecessor AS b ON b.id = p.next_id
          ), walk AS (
              SELECT id, next_id FROM step
              UNION
              SELECT w.id, s.next_id
              FROM walk AS w
              JOIN step AS s ON s.id = w.next_id
          )
          INSERT INTO lineage (organisation_id, current_id)
          SELECT w.id, w.next_id
          FROM walk AS w
          WHERE NOT EXISTS (SELECT FROM step AS s WHERE s.id = w.next_id)
          """);
    }
  }
}
