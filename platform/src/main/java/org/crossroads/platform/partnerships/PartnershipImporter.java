package org.crossroads.platform.partnerships;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationReferences;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.SheetCell;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.imports.ImportRun;
import org.crossroads.platform.imports.ImportedTable;
import org.crossroads.platform.imports.ImportedTable.Change;
import org.crossroads.platform.imports.Importer;
import org.crossroads.platform.imports.RefusedPairs;
import org.springframework.stereotype.Component;

/**
 * Takes in who belongs to which partnership: {@code crossroads import partnerships FILE}.
 *
 * <p>The layout is in docs/data/partnerships.md. A file that is said to be whole holds every member
 * of the partnerships that it names: others in them are ended. Without that a missing row means
 * nothing.
 */
@Component
class PartnershipImporter implements Importer {
  static final TableLayout LAYOUT =
      TableLayout.of("list of partnerships", "partnership", "member")
          .optional("kind", "role", "from", "to", "source")
          .ignored("member name");

  @Override
  public String kind() {
    return "partnerships";
  }

  @Override
  public List<ImportedTable> tables() {
    return List.of(
        new ImportedTable("partnership", Change.NONE),
        new ImportedTable("partnership_member", Change.ENDS));
  }

  @Override
  public void read(InputFile file, ImportRun run) throws IOException, SQLException {
    boolean whole = Boolean.TRUE.equals(run.statedWhole());
    run.whole(whole);
    try (TableFile table = TableFile.open(file, LAYOUT)) {
      var organisations = OrganisationReferences.read(run.connection());
      var changes = PartnershipChanges.read(run.connection());
      var refused = new RefusedPairs<UUID, OrganisationId>();
      run.eachRow(
          table,
          row -> changes.take(row.number(), entry(row, organisations, file.name()), row),
          row -> refused.note(() -> partnership(row), () -> organisations.get(row, "member")));
      changes.write(run, whole, refused);
    }
  }

  private static UUID partnership(TableRow row) {
    return PartnershipEntry.idOf(
        SheetCell.unescaped(row.requiredText("partnership")),
        SheetCell.unescaped(row.text("kind")));
  }

  private static PartnershipEntry entry(
      TableRow row, OrganisationReferences organisations, String fileName) {
    var entry =
        new PartnershipEntry(
            SheetCell.unescaped(row.requiredText("partnership")),
            SheetCell.unescaped(row.text("kind")),
            organisations.get(row, "member"),
            text(row, "role", "member"),
            row.date("from"),
            row.date("to"),
            text(row, "source", fileName));
    if (entry.endsBeforeItBegins()) {
      throw row.refused(
          "to", "It ends before it begins.", "Correct \"from\" or \"to\", or empty one of them.");
    }
    return entry;
  }

  private static String text(TableRow row, String column, String otherwise) {
    String text = SheetCell.unescaped(row.text(column));
    return text.isEmpty() ? otherwise : text;
  }
}
