package org.crossroads.platform.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.directory.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The partnerships that are known, and who belongs to them. */
@Component
public class Partnerships {
  private final JdbcClient jdbc;

  public Partnerships(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** All belongings that files have told and none has taken back, past ones too, by partnership. */
  public List<PartnershipMember> listMembers() {
    return jdbc.sql(
            """
            SELECT p.id, p.name, p.kind, m.member_id, m.role, m.from_on, m.to_on, m.source
            FROM partnership_member AS m
            JOIN partnership AS p ON p.id = m.partnership_id
            WHERE m.ended_import IS NULL
            ORDER BY lower(p.name), p.id, m.member_id, m.role, m.from_on
            """)
        .query((row, number) -> member(row))
        .list();
  }

  /** Finds a partnership. */
  public Optional<Partnership> find(UUID id) {
    return list(List.of(id)).stream().findFirst();
  }

  /** Finds the partnership of a name; empty if there is none or more than one. */
  public Optional<Partnership> findByName(String name) {
    List<Partnership> found =
        jdbc.sql(
                """
                SELECT p.id, p.name, p.kind
                FROM partnership AS p
                WHERE lower(p.name) = lower(:name)
                ORDER BY p.id
                """)
            .param("name", name)
            .query((row, number) -> partnership(row))
            .list();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The partnerships of these ids, by name; unknown ids are left out. */
  public List<Partnership> list(Collection<UUID> ids) {
    return jdbc.sql(
            """
            SELECT p.id, p.name, p.kind
            FROM partnership AS p
            WHERE p.id = ANY(:ids)
            ORDER BY lower(p.name), p.id
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, number) -> partnership(row))
        .list();
  }

  /** The partnerships of which one of these organisations is a member on a day, by name. */
  public List<Partnership> listOf(Collection<OrganisationId> members, LocalDate day) {
    return jdbc.sql(
            """
            SELECT DISTINCT lower(p.name) AS lower_name, p.id, p.name, p.kind
            FROM partnership_member AS m
            JOIN partnership AS p ON p.id = m.partnership_id
            WHERE m.member_id = ANY(:members)
              AND m.ended_import IS NULL
              AND coalesce(m.from_on, '-infinity') <= :day
              AND coalesce(m.to_on, 'infinity') >= :day
            ORDER BY lower_name, p.id
            """)
        .param("members", members.stream().map(OrganisationId::value).toArray(UUID[]::new))
        .param("day", day)
        .query((row, number) -> partnership(row))
        .list();
  }

  /** Who is a member of one of these partnerships on a day, as the files named them. */
  public List<OrganisationId> listMembersOf(Collection<UUID> partnerships, LocalDate day) {
    return jdbc.sql(
            """
            SELECT DISTINCT m.member_id
            FROM partnership_member AS m
            WHERE m.partnership_id = ANY(:partnerships)
              AND m.ended_import IS NULL
              AND coalesce(m.from_on, '-infinity') <= :day
              AND coalesce(m.to_on, 'infinity') >= :day
            ORDER BY m.member_id
            """)
        .param("partnerships", partnerships.toArray(UUID[]::new))
        .param("day", day)
        .query((row, number) -> new OrganisationId(row.getObject("member_id", UUID.class)))
        .list();
  }

  private static Partnership partnership(ResultSet row) throws SQLException {
    return new Partnership(
        row.getObject("id", UUID.class), row.getString("name"), row.getString("kind"));
  }

  private static PartnershipMember member(ResultSet row) throws SQLException {
    return new PartnershipMember(
        partnership(row),
        new OrganisationId(row.getObject("member_id", UUID.class)),
        row.getString("role"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("to_on", LocalDate.class),
        row.getString("source"));
  }
}
