package org.crossroads.platform.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
  /**
   * The organisation and the others of its one-to-one succession, the oldest first, each as often
   * as an import changed one of its numbers, and at least once.
   */
  private static final String HOLDERS =
      """
      WITH current AS (
          SELECT coalesce(
              (SELECT l.current_id FROM lineage AS l WHERE l.organisation_id = :id),
              CAST(:id AS uuid)) AS id
      )
      SELECT o.id, o.name, o.urn, o.ukprn, o.laestab, o.opened_on, o.closed_on, j.as_of,
             j.before -> 'ukprn' IS DISTINCT FROM j.after -> 'ukprn' AS ukprn_changed,
             j.before ->> 'ukprn' AS ukprn_before,
             j.before -> 'laestab' IS DISTINCT FROM j.after -> 'laestab' AS laestab_changed,
             j.before ->> 'laestab' AS laestab_before
      FROM organisation AS o
      LEFT JOIN LATERAL (
          SELECT c.import_id, c.before, c.after, r.as_of
          FROM import_change AS c
          JOIN import_run AS r ON r.id = c.import_id
          WHERE c.relation = 'organisation' AND c.row_id = o.id
            AND (c.before -> 'ukprn' IS DISTINCT FROM c.after -> 'ukprn'
                OR c.before -> 'laestab' IS DISTINCT FROM c.after -> 'laestab')
      ) AS j ON true
      -- An array keeps to the primary key, where OR would read every organisation.
      WHERE o.id = ANY(ARRAY(
          SELECT c.id
          FROM current AS c
          UNION
          SELECT l.organisation_id
          FROM lineage AS l
          JOIN current AS c ON c.id = l.current_id))
      ORDER BY o.closed_on NULLS LAST, o.opened_on NULLS FIRST, o.id, j.as_of, j.import_id
      """;

  private final JdbcClient jdbc;

  public DatedIdentifiers(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** All numbers, by kind, the oldest first. */
  public List<DatedIdentifier> listOf(OrganisationId id) {
    Map<OrganisationId, NumbersOfHolder> holders = new LinkedHashMap<>();
    jdbc.sql(HOLDERS)
        .param("id", id.value())
        .query(row -> {
          holders
              .computeIfAbsent(
                  new OrganisationId(row.getObject("id", UUID.class)),
                  each -> new NumbersOfHolder())
              .add(row);
        });
    return Stream.<Function<NumbersOfHolder, List<DatedIdentifier>>>of(
            NumbersOfHolder::urns, NumbersOfHolder::ukprns, NumbersOfHolder::laestabs)
        .flatMap(kind -> holders.values().stream().map(kind).flatMap(List::stream))
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
