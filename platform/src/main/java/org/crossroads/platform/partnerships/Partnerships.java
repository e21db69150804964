package org.crossroads.platform.partnerships;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
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

  private static PartnershipMember member(ResultSet row) throws SQLException {
    return new PartnershipMember(
        new Partnership(
            row.getObject("id", UUID.class), row.getString("name"), row.getString("kind")),
        new OrganisationId(row.getObject("member_id", UUID.class)),
        row.getString("role"),
        row.getObject("from_on", LocalDate.class),
        row.getObject("to_on", LocalDate.class),
        row.getString("source"));
  }
}
