package org.crossroads.platform.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of an organisation, and what it was before. */
@Component
public class Lineage {
  private static final String RELATIVES =
      """
      WITH RECURSIVE before AS (
          SELECT CAST(:id AS uuid) AS id
          UNION
          SELECT s.predecessor_id
          FROM before AS b
          JOIN succession AS s ON s.successor_id = b.id AND s.ended_import IS NULL
      ), after AS (
          SELECT CAST(:id AS uuid) AS id
          UNION
          SELECT s.successor_id
          FROM after AS a
          JOIN succession AS s ON s.predecessor_id = a.id AND s.ended_import IS NULL
      ), relative AS (
          SELECT id FROM before
          UNION
          SELECT id FROM after
      )
      """;

  private final JdbcClient jdbc;

  public Lineage(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /**
   * The organisation that carries on today where one and only one does; otherwise the organisation
   * itself.
   */
  public OrganisationId currentOf(OrganisationId id) {
    return jdbc.sql("SELECT current_id FROM lineage WHERE organisation_id = :id")
        .param("id", id.value())
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new)
        .orElse(id);
  }

  /** {@link #currentOf} for all at once: from each organisation that somebody carries on. */
  public Map<OrganisationId, OrganisationId> carriers() {
    Map<OrganisationId, OrganisationId> carriers = new HashMap<>();
    jdbc.sql("SELECT organisation_id, current_id FROM lineage ORDER BY organisation_id")
        .query(row -> {
          carriers.put(
              new OrganisationId(row.getObject("organisation_id", UUID.class)),
              new OrganisationId(row.getObject("current_id", UUID.class)));
        });
    return carriers;
  }

  /**
   * The whole history of an organisation: its predecessors and theirs, its successors and theirs.
   *
   * <p>Not its cousins: who else went into its successor is told on the successor's page.
   */
  public LineageTimeline timelineOf(OrganisationId id) {
    return new LineageTimeline(listMembers(id), listSuccessions(id));
  }

  private List<LineageTimeline.Member> listMembers(OrganisationId id) {
    return jdbc.sql(
            RELATIVES
                + """
                SELECT o.id, o.name, o.urn, o.type_name, o.status, o.opened_on, o.closed_on
                FROM relative AS r
                JOIN organisation AS o ON o.id = r.id
                ORDER BY coalesce(o.closed_on, 'infinity'), o.opened_on NULLS FIRST, o.id
                """)
        .param("id", id.value())
        .query((row, number) -> member(row))
        .list();
  }

  private List<Succession> listSuccessions(OrganisationId id) {
    return jdbc.sql(
            RELATIVES
                + """
                SELECT s.predecessor_id, s.successor_id, s.kind, s.established_on
                FROM succession AS s
                WHERE s.ended_import IS NULL
                  AND s.predecessor_id IN (SELECT id FROM relative)
                  AND s.successor_id IN (SELECT id FROM relative)
                ORDER BY s.established_on NULLS FIRST, s.predecessor_id, s.successor_id, s.kind
                """)
        .param("id", id.value())
        .query((row, number) ->
            new Succession(
                new OrganisationId(row.getObject("predecessor_id", UUID.class)),
                new OrganisationId(row.getObject("successor_id", UUID.class)),
                SuccessionKind.of(row.getString("kind")),
                OrganisationRow.day(row, "established_on")))
        .list();
  }

  private static LineageTimeline.Member member(ResultSet row) throws SQLException {
    return new LineageTimeline.Member(
        new OrganisationId(row.getObject("id", UUID.class)),
        row.getString("name"),
        OrganisationRow.number(row, "urn"),
        row.getString("type_name"),
        OrganisationStatus.of(row.getString("status")),
        OrganisationRow.day(row, "opened_on"),
        OrganisationRow.day(row, "closed_on"));
  }
}
