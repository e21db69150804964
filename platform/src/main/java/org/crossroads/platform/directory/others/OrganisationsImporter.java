package org.crossroads.platform.directory.others;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.crossroads.platform.directory.OrganisationsLayout;
import org.crossroads.platform.directory.incoming.FileScope;
import org.crossroads.platform.directory.incoming.IncomingOrganisations;
import org.crossroads.platform.directory.incoming.Transaction;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.imports.ImportRun;
import org.crossroads.platform.imports.ImportedTable;
import org.crossroads.platform.imports.ImportedTable.Change;
import org.crossroads.platform.imports.Importer;
import org.springframework.stereotype.Component;

/**
 * Takes in organisations that no register lists.
 *
 * <p>A row with an id is that organisation; one without is the organisation of that name and
 * postcode. Such a file is a part unless somebody says that it is whole.
 */
@Component
final class OrganisationsImporter implements Importer {
  static final String KIND = "organisations";

  private final Clock clock;

  OrganisationsImporter(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public List<ImportedTable> tables() {
    return List.of(new ImportedTable("organisation", Change.JOURNALLED));
  }

  @Override
  public void read(InputFile file, ImportRun run) throws IOException, SQLException {
    IncomingOrganisations organisations =
        new IncomingOrganisations(run, KIND, OrganisationsRow.FILLS);
    OrganisationsRow reader = new OrganisationsRow(KnownOrganisations.in(run.connection()));
    try (TableFile table = TableFile.open(file, OrganisationsLayout.incoming());
        organisations) {
      run.eachRow(
          table,
          row -> {
            if (reader.isOfTheRegister(row)) {
              run.note(
                  "Rows about institutions and groups were passed over: they come from the"
                      + " register's own files.");
            } else {
              organisations.add(row.number(), reader.values(row));
            }
          },
          row -> reader.ids(row).forEach(organisations::addRefused));
    }
    placeByPostcode(run);
    organisations.apply(FileScope.ofPart(run, KIND, clock));
  }

  /** Where a row has no position but a postcode that is known, that is where it is. */
  private static void placeByPostcode(ImportRun run) {
    Transaction.of(run.connection())
        .sql(
            """
            UPDATE incoming_organisation AS n
            SET easting = p.easting, northing = p.northing
            FROM place AS p
            WHERE n.easting IS NULL AND p.ended_import IS NULL
              AND p.postcode = replace(n.postcode, ' ', '') COLLATE "C"
            """)
        .update();
  }
}
