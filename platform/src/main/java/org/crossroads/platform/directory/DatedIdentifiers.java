package org.crossroads.platform.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The numbers that an organisation has and had, each with its time.
 *
 * <p>A school that became an academy got a new URN: both are numbers of one history, so those of
 * the others in a one-to-one succession are told too, under the name of their holder.
 */
@Component
public class DatedIdentifiers {
  /** The organisation and the others of its one-to-one succession. */
  private static final String CHAIN =
      """
      WITH current AS (
          SELECT coalesce(
              (SELECT l.current_id FROM lineage AS l WHERE l.organisation_id = :id),
              CAST(:id AS uuid)) AS id
      ), chain AS (
          SELECT o.id, o.name, o.urn, o.ukprn, o.laestab, o.opened_on, o.closed_on
          FROM organisation AS o
          -- An array keeps to the primary key, where OR would read every organisation.
          WHERE o.id = ANY(ARRAY(
              SELECT c.id
              FROM current AS c
              UNION
              SELECT l.organisation_id
              FROM lineage AS l
              JOIN current AS c ON c.id = l.current_id))
      )
      """;

  private final JdbcClient jdbc;

  public DatedIdentifiers(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** All numbers, by kind, the oldest first. */
  public List<DatedIdentifier> listOf(OrganisationId id) {
    return Stream.of(urns(id), changing(id, "UKPRN", "ukprn"), changing(id, "LAESTAB", "laestab"))
        .flatMap(List::stream)
        .toList();
  }

  /** The UIDs of the trusts that it belongs and belonged to, the oldest first. */
  public List<DatedIdentifier> listTrustsOf(OrganisationId id) {
    return jdbc.sql(
            """
            SELECT 'Trust UID' AS kind, g.uid AS value, m.joined_on AS valid_from,
                   CAST(NULL AS date) AS valid_to, g.id AS holder, g.name AS holder_name
            FROM current_membership AS m
            JOIN organisation AS g ON g.id = m.group_id
            WHERE m.member_id = :id AND m.kind = 'trust' AND g.uid IS NOT NULL
            UNION
            SELECT 'Trust UID', g.uid, m.joined_on, coalesce(m.left_on, r.as_of), g.id, g.name
            FROM membership AS m
            JOIN import_run AS r ON r.id = m.ended_import
            JOIN organisation AS g ON g.id = m.group_id
            WHERE m.member_id = :id AND m.kind = 'trust' AND g.uid IS NOT NULL
              AND NOT EXISTS (
                  SELECT
                  FROM current_membership AS c
                  WHERE c.member_id = m.member_id AND c.kind = m.kind AND c.group_id = m.group_id)
            ORDER BY valid_to NULLS LAST, valid_from NULLS FIRST, value
            """)
        .param("id", id.value())
        .query((row, number) -> identifier(row))
        .list();
  }

  private List<DatedIdentifier> urns(OrganisationId id) {
    return jdbc.sql(
            CHAIN
                + """
                SELECT 'URN' AS kind, CAST(c.urn AS text) AS value, c.opened_on AS valid_from,
                       c.closed_on AS valid_to, c.id AS holder, c.name AS holder_name
                FROM chain AS c
                WHERE c.urn IS NOT NULL
                ORDER BY c.closed_on NULLS LAST, c.opened_on NULLS FIRST, c.urn
                """)
        .param("id", id.value())
        .query((row, number) -> identifier(row))
        .list();
  }

  /**
   * A number that may change while the organisation stays: today's value, and each one before as
   * the files brought the change.
   */
  private List<DatedIdentifier> changing(OrganisationId id, String kind, String column) {
    return jdbc.sql(
            CHAIN
                + """
                , change AS (
                    SELECT c.id AS holder, j.before ->> :column AS before,
                           j.after ->> :column AS after, r.as_of, r.id AS import_id
                    FROM chain AS c
                    JOIN import_change AS j ON j.relation = 'organisation' AND j.row_id = c.id
                    JOIN import_run AS r ON r.id = j.import_id
                    WHERE j.before ->> :column IS DISTINCT FROM j.after ->> :column
                ), value AS (
                    SELECT c.id AS holder, CASE :column WHEN 'ukprn' THEN c.ukprn ELSE c.laestab END AS value,
                           (SELECT max(x.as_of) FROM change AS x WHERE x.holder = c.id) AS told_from,
                           c.closed_on AS valid_to, CAST(NULL AS integer) AS import_id
                    FROM chain AS c
                    UNION ALL
                    SELECT x.holder, x.before,
                           lag(x.as_of) OVER (PARTITION BY x.holder ORDER BY x.as_of, x.import_id),
                           x.as_of, x.import_id
                    FROM change AS x
                )
                SELECT :kind AS kind, v.value, coalesce(v.told_from, c.opened_on) AS valid_from,
                       v.valid_to, c.id AS holder, c.name AS holder_name
                FROM value AS v
                JOIN chain AS c ON c.id = v.holder
                WHERE v.value IS NOT NULL
                ORDER BY c.closed_on NULLS LAST, c.opened_on NULLS FIRST, c.id, v.import_id NULLS LAST
                """)
        .param("id", id.value())
        .param("kind", kind)
        .param("column", column)
        .query((row, number) -> identifier(row))
        .list();
  }

  private static DatedIdentifier identifier(ResultSet row) throws SQLException {
    return new DatedIdentifier(
        row.getString("kind"),
        row.getString("value"),
        OrganisationRow.day(row, "valid_from"),
        OrganisationRow.day(row, "valid_to"),
        new OrganisationId(row.getObject("holder", UUID.class)),
        row.getString("holder_name"));
  }
}
