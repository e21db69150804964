package org.crossroads.platform.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who belongs to which trust, federation, sponsor, consortium or centre group today.
 *
 * <p>Where two sources differ for one member and kind, only the one that describes the later day is
 * heard.
 */
@Component
public class Memberships {
  private static final String SELECT =
      """
      SELECT m.kind, m.group_id, g.name AS group_name, g.uid AS group_uid, m.member_id,
             o.name AS member_name, m.joined_on, m.source, m.as_of
      FROM current_membership AS m
      JOIN organisation AS g ON g.id = m.group_id
      JOIN organisation AS o ON o.id = m.member_id
      """;

  private final JdbcClient jdbc;

  public Memberships(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** The groups that an organisation belongs to, by kind and name. */
  public List<Membership> listGroupsOf(OrganisationId member) {
    return jdbc.sql(
            SELECT
                + """
                WHERE m.member_id = :member
                ORDER BY array_position(
                    ARRAY['trust', 'federation', 'childrens_centre_group', 'sponsor'], m.kind),
                    g.name, g.id
                """)
        .param("member", member.value())
        .query((row, number) -> membership(row))
        .list();
  }

  /** The members of a group, by name. */
  public List<Membership> listMembersOf(OrganisationId group) {
    return jdbc.sql(
            SELECT
                + """
                WHERE m.group_id = :group
                ORDER BY o.name, o.id, m.kind
                """)
        .param("group", group.value())
        .query((row, number) -> membership(row))
        .list();
  }

  /** Every membership that counts today, by group; tens of thousands. */
  public List<Membership> listAll() {
    return jdbc.sql(
            SELECT
                + """
                ORDER BY m.kind, m.group_id, m.member_id, m.source
                """)
        .query((row, number) -> membership(row))
        .list();
  }

  private static Membership membership(ResultSet row) throws SQLException {
    return new Membership(
        MembershipKind.of(row.getString("kind")),
        new OrganisationId(row.getObject("group_id", UUID.class)),
        row.getString("group_name"),
        row.getString("group_uid"),
        new OrganisationId(row.getObject("member_id", UUID.class)),
        row.getString("member_name"),
        OrganisationRow.day(row, "joined_on"),
        row.getString("source"),
        row.getObject("as_of", LocalDate.class));
  }
}
