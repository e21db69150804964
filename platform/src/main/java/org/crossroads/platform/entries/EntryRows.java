package org.crossroads.platform.entries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.directory.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code entry_field}. */
final class EntryRows {
  private final JdbcClient jdbc;

  EntryRows(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** Holds the entry of an organisation until the end of the transaction. */
  void lock(OrganisationId organisation) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 67))")
        .param("key", "entry " + organisation)
        .query(row -> {});
  }

  /** Every field, those that nobody has filled in too. */
  List<EntryLine> list(OrganisationId organisation) {
    Map<EntryField, EntryLine> lines = new EnumMap<>(EntryField.class);
    for (EntryField field : EntryField.values()) {
      lines.put(field, new EntryLine(field, "", 0, null, ""));
    }
    jdbc.sql(
            """
            SELECT field, value, revision, checked_on, checked_as
            FROM entry_field
            WHERE organisation_id = :organisation
            """)
        .param("organisation", organisation.value())
        .query(row -> {
          EntryField field = EntryField.find(row.getString("field")).orElseThrow();
          lines.put(
              field,
              new EntryLine(
                  field,
                  Objects.requireNonNull(row.getString("value")),
                  row.getInt("revision"),
                  row.getObject("checked_on", LocalDate.class),
                  Role.find(row.getString("checked_as")).map(Role::label).orElse("")));
        });
    return new ArrayList<>(lines.values());
  }

  /** Writes a value and that it is right today. */
  void write(OrganisationId organisation, EntryField field, String value, Role as, LocalDate day) {
    jdbc.sql(
            """
            INSERT INTO entry_field AS e
                (organisation_id, field, value, revision, checked_on, checked_as)
            VALUES (:organisation, :field, :value, 1, :day, :as)
            ON CONFLICT (organisation_id, field) DO UPDATE
            SET value = :value, revision = e.revision + 1, checked_on = :day, checked_as = :as
            """)
        .param("organisation", organisation.value())
        .param("field", field.code())
        .param("value", value)
        .param("day", day)
        .param("as", as.code())
        .update();
  }

  /** Writes that all values are right today; says of how many fields. */
  int check(OrganisationId organisation, Role as, LocalDate day) {
    return jdbc.sql(
            """
            UPDATE entry_field
            SET checked_on = :day, checked_as = :as
            WHERE organisation_id = :organisation
            """)
        .param("organisation", organisation.value())
        .param("day", day)
        .param("as", as.code())
        .update();
  }
}
