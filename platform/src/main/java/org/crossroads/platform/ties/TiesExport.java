package org.crossroads.platform.ties;

import static org.crossroads.platform.files.Sheet.column;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.files.OutgoingTable;
import org.crossroads.platform.files.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What organisations stated of each other, in the layout in which {@link TieImporter} reads it. */
@Component
public class TiesExport {
  private final JdbcClient jdbc;
  private final Organisations organisations;

  public TiesExport(DataSource database, Organisations organisations) {
    this.jdbc = JdbcClient.create(database);
    this.organisations = organisations;
  }

  /** Past ties too; organisations by our id, which no two share, and by name. */
  public OutgoingTable<?> table() {
    List<TieEntry> entries =
        jdbc.sql(TieRows.SELECT).query((row, number) -> TieRows.entry(row)).list();
    Map<OrganisationId, String> names =
        organisations.names(
            entries.stream()
                .flatMap(entry -> Stream.of(entry.from(), entry.to()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return new OutgoingTable<TieEntry>(
        Sheet.of(
            "Ties",
            column("from", entry -> entry.from().value()),
            column("from name", entry -> names.get(entry.from())),
            column("to", entry -> entry.to() == null ? null : entry.to().value()),
            column("to name", entry -> entry.to() == null ? null : names.get(entry.to())),
            column("kind", TieEntry::kind),
            column("strength", TieEntry::strength),
            column("from-date", TieEntry::fromOn),
            column("to-date", TieEntry::toOn),
            column("source", TieEntry::source),
            column("answer", entry -> entry.answer().code())),
        entries::forEach);
  }
}
