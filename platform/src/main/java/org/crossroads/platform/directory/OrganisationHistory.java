package org.crossroads.platform.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What changed in an organisation's entry from one import to the next, field by field. */
@Component
public class OrganisationHistory {
  private final JdbcClient jdbc;

  public OrganisationHistory(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** The changes of one organisation, the latest first. */
  public List<FieldChange> listChangesOf(OrganisationId id) {
    return jdbc
        .sql(
            """
            SELECT r.as_of, r.kind, o.kind AS organisation_kind, f.column_name, c.before ->> f.column_name AS before,
                   c.after ->> f.column_name AS after
            FROM import_change AS c
            JOIN import_run AS r ON r.id = c.import_id
            JOIN organisation AS o ON o.id = c.row_id
            CROSS JOIN LATERAL jsonb_object_keys(c.before || c.after) AS f (column_name)
            WHERE c.relation = 'organisation' AND c.row_id = :id
            ORDER BY r.as_of DESC, r.id DESC, f.column_name
            """)
        .param("id", id.value())
        .query((row, number) -> change(row))
        .list()
        .stream()
        .filter(change -> FieldLabels.isTold(change.field()))
        .toList();
  }

  private static FieldChange change(ResultSet row) throws SQLException {
    String field = row.getString("column_name");
    return new FieldChange(
        row.getObject("as_of", LocalDate.class),
        field,
        FieldLabels.of(field, OrganisationKind.of(row.getString("organisation_kind"))),
        spoken(field, row.getString("before")),
        spoken(field, row.getString("after")),
        row.getString("kind"));
  }

  @SuppressWarnings("NullAway") // a column may be null
  private static String spoken(String field, String value) {
    if (value == null) {
      return null;
    }
    return switch (field) {
      case "status" -> OrganisationStatus.of(value).label();
      case "sector" -> Sector.of(value).label();
      default -> value;
    };
  }
}
