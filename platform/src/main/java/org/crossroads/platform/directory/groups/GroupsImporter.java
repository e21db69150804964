package org.crossroads.platform.directory.groups;

import static org.crossroads.platform.directory.groups.GroupRow.orNull;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossroads.platform.directory.incoming.FileScope;
import org.crossroads.platform.directory.incoming.IncomingOrganisations;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.imports.ImportRun;
import org.crossroads.platform.imports.ImportedTable;
import org.crossroads.platform.imports.ImportedTable.Change;
import org.crossroads.platform.imports.Importer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in the register's list of groups. It is the richer source: what it says of a group replaces
 * what the register's own columns say.
 */
@Component
final class GroupsImporter implements Importer {
  static final String KIND = "groups";

  private static final List<String> MORE =
      List.of(
          "Group Street",
          "Group Locality",
          "Group Address 3",
          "Group Town",
          "Group County",
          "Group Postcode",
          "UKPRN");
  private static final List<String> MORE_FILLS =
      List.of("street", "locality", "address3", "town", "county", "postcode", "ukprn");

  private static final TableLayout LAYOUT =
      TableLayout.of("list of groups of the register", GroupRow.REQUIRED.toArray(String[]::new))
          .optional(both(GroupRow.OPTIONAL, MORE).toArray(String[]::new))
          .ignored(
              "Group Status (code)",
              "Group Contact Street",
              "Group Contact Locality",
              "Group Contact Address 3",
              "Group Contact Town",
              "Group Contact County",
              "Group Contact Postcode",
              "Head of Group (Title)",
              "Head of Group (First Name)",
              "Head of Group (Last Name)");

  private final Clock clock;

  GroupsImporter(Clock clock) {
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
    IncomingOrganisations groups =
        new IncomingOrganisations(run, KIND, both(GroupRow.FILLS, MORE_FILLS));
    try (TableFile table = TableFile.open(file, LAYOUT);
        groups) {
      run.eachRow(
          table,
          row -> groups.add(row.number(), values(row)),
          row -> groups.addRefused(GroupRow.id(row).value()));
    }
    groups.apply(
        FileScope.judge(
            run,
            KIND,
            clock,
            // Closures are planned ahead, so only openings tell the day.
            "SELECT opened_on FROM incoming_organisation",
            "SELECT count(*) FROM incoming_organisation",
            "SELECT count(*) FROM organisation WHERE source = 'groups'"));
  }

  private static List<@Nullable Object> values(TableRow row) {
    GroupRow.membership(row);
    List<@Nullable Object> values = new ArrayList<>(GroupRow.values(row));
    for (String column : MORE.subList(0, MORE.size() - 1)) {
      values.add(orNull(row.text(column)));
    }
    values.add(orNull(GroupRow.withoutPoint(row.text("UKPRN"))));
    return values;
  }

  private static List<String> both(List<String> first, List<String> second) {
    return Stream.of(first, second).flatMap(List::stream).toList();
  }
}
