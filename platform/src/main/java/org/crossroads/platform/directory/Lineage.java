package org.crossroads.platform.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /** The organisations that this one carries on today, itself first. */
  public List<OrganisationId> listCarriedBy(OrganisationId id) {
    List<OrganisationId> carried = new ArrayList<>(List.of(id));
    jdbc.sql(
            """
            SELECT l.organisation_id
            FROM lineage AS l
            WHERE l.current_id = :id AND l.organisation_id <> :id
            ORDER BY l.organisation_id
            """)
        .param("id", id.value())
        .query((row, number) -> new OrganisationId(row.getObject("organisation_id", UUID.class)))
        .list()
        .forEach(carried::add);
    return carried;
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
    Map<OrganisationId, LineageTimeline.Member> members = new LinkedHashMap<>();
    List<Succession> successions = new ArrayList<>();
    jdbc.sql(
            RELATIVES
                + """
                SELECT o.id, o.name, o.urn, o.type_name, o.status, o.opened_on, o.closed_on,
                       s.successor_id, s.kind, s.established_on
                FROM relative AS r
                JOIN organisation AS o ON o.id = r.id
                LEFT JOIN succession AS s
                    ON s.predecessor_id = o.id
                    AND s.ended_import IS NULL
                    AND s.successor_id IN (SELECT id FROM relative)
                ORDER BY coalesce(o.closed_on, 'infinity'), o.opened_on NULLS FIRST, o.id,
                    s.established_on NULLS FIRST, s.successor_id, s.kind
                """)
        .param("id", id.value())
        .query(row -> {
          LineageTimeline.Member member = member(row);
          members.put(member.id(), member);
          UUID successor = row.getObject("successor_id", UUID.class);
          if (successor != null) {
            successions.add(succession(member.id(), new OrganisationId(successor), row));
          }
        });
    return new LineageTimeline(List.copyOf(members.values()), successions);
  }

  private static Succession succession(
      OrganisationId predecessor, OrganisationId successor, ResultSet row) throws SQLException {
    return new Succession(
        predecessor,
        successor,
        SuccessionKind.of(row.getString("kind")),
        OrganisationRow.day(row, "established_on"));
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
