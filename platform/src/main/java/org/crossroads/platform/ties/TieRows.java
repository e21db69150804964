package org.crossroads.platform.ties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.crossroads.platform.directory.OrganisationId;

/** Reads rows of the table {@code tie}. */
final class TieRows {
  static final String SELECT =
      """
      SELECT t.id, t.from_id, t.to_id, t.kind, t.strength, t.from_on, t.to_on, t.source, t.answer
      FROM tie AS t
      WHERE t.ended_import IS NULL
      ORDER BY t.id
      """;

  private TieRows() {}

  static TieEntry entry(ResultSet row) throws SQLException {
    UUID to = row.getObject("to_id", UUID.class);
    return new TieEntry(
        new OrganisationId(row.getObject("from_id", UUID.class)),
        to == null ? null : new OrganisationId(to),
        row.getString("kind"),
        row.getObject("strength", Integer.class),
        row.getObject("from_on", LocalDate.class),
        row.getObject("to_on", LocalDate.class),
        row.getString("source"),
        TieAnswer.find(row.getString("answer")).orElseThrow());
  }
}
