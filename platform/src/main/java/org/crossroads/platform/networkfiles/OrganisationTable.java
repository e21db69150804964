package org.crossroads.platform.networkfiles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.SheetCell;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * A list of organisations: {@code id} and optionally {@code name}, {@code responded} and whatever
 * else; or Kumu's elements, which have a {@code Label} for all of the first two.
 */
final class OrganisationTable {
  private static final String THING = "list of organisations";
  private static final Map<String, Boolean> ANSWERS =
      Map.of(
          "yes", true, "true", true, "y", true, "1", true, "no", false, "false", false, "n", false,
          "0", false);

  private final InputFile file;
  private final FileNetworkBuilder into;
  private final String id;
  private final String name;
  private final String responded;
  private final List<String> further;

  private OrganisationTable(InputFile file, FileNetworkBuilder into, List<String> columns) {
    this.file = file;
    this.into = into;
    id = ColumnNames.first(columns, "id", "label").orElse("id");
    name = ColumnNames.first(columns, "name", "label").orElse(id);
    responded = ColumnNames.first(columns, "responded", "answered").orElse("");
    further =
        columns.stream()
            .filter(column -> !column.isBlank())
            .filter(column -> !List.of(id, name, responded).contains(column))
            .toList();
  }

  static void read(InputFile file, FileNetworkBuilder into) throws IOException {
    List<String> columns;
    try (TableFile table = TableFile.open(file, TableLayout.of(THING))) {
      columns = table.columnNames();
    }
    new OrganisationTable(file, into, columns).read();
  }

  private void read() throws IOException {
    into.listOrganisations(file.name(), further.stream().map(String::strip).toList());
    List<String> optional = new ArrayList<>(further);
    if (!name.equals(id)) {
      optional.add(name);
    }
    if (!responded.isEmpty()) {
      optional.add(responded);
    }
    TableLayout layout = TableLayout.of(THING, id).optional(optional.toArray(String[]::new));
    try (TableFile table = TableFile.open(file, layout)) {
      for (TableRow row = table.next(); row != null; row = table.next()) {
        try {
          row.requireReadable();
          into.organisation(file.name(), row.number(), organisation(row));
        } catch (RefusedCell e) {
          into.refuse(file.name(), e);
        }
      }
    }
  }

  private FileOrganisation organisation(TableRow row) {
    return new FileOrganisation(
        SheetCell.unescaped(row.requiredText(id)),
        SheetCell.unescaped(row.text(name)),
        responded.isEmpty() ? null : answer(row),
        further.stream().map(column -> SheetCell.unescaped(row.text(column))).toList());
  }

  /** A cell that says neither yes nor no is named; the organisation is there all the same. */
  private @Nullable Boolean answer(TableRow row) {
    String text = row.text(responded);
    Boolean answer = ANSWERS.get(text.toLowerCase(Locale.ROOT));
    if (answer == null && !text.isEmpty()) {
      into.refuse(
          file.name(),
          row.refused(
              responded,
              "Neither yes nor no; the organisation counts, its answer as not known.",
              "Write yes or no."));
    }
    return answer;
  }
}
