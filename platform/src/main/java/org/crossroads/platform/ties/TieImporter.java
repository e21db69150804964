package org.crossroads.platform.ties;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes in who says that it works with whom: {@code crossroads import ties FILE}.
 *
 * <p>The layout is in docs/data/ties.md. A file that is said to be whole holds everything that its
 * sources say: other statements of the same sources are ended. Without that a missing row means
 * nothing.
 */
@Component
class TieImporter implements Importer {
  static final TableLayout LAYOUT =
      TableLayout.of("list of ties", "from", "to")
          .optional("kind", "strength", "from-date", "to-date", "source", "answer")
          .ignored("from name", "to name", "state");

  private static final int STRONGEST = 5;

  @Override
  public String kind() {
    return "ties";
  }

  @Override
  public List<ImportedTable> tables() {
    return List.of(new ImportedTable("tie", Change.ENDS));
  }

  @Override
  public void read(InputFile file, ImportRun run) throws IOException, SQLException {
    boolean whole = Boolean.TRUE.equals(run.statedWhole());
    run.whole(whole);
    try (TableFile table = TableFile.open(file, LAYOUT)) {
      var organisations = OrganisationReferences.read(run.connection());
      var changes = TieChanges.read(run.connection());
      var refused = new RefusedPairs<OrganisationId, OrganisationId>();
      run.eachRow(
          table,
          row -> changes.take(entry(row, organisations, file.name()), row),
          row ->
              refused.note(
                  () -> organisations.get(row, "from"), () -> organisations.get(row, "to")));
      changes.write(run, whole, refused);
    }
  }

  private static TieEntry entry(
      TableRow row, OrganisationReferences organisations, String fileName) {
    OrganisationId from = organisations.get(row, "from");
    OrganisationId to = row.text("to").isEmpty() ? null : organisations.get(row, "to");
    TieAnswer answer = answer(row, to != null);
    if (from.equals(to)) {
      throw row.refused(
          "to",
          "An organisation has no tie with itself.",
          "Leave \"to\" empty if it was asked and named nobody.");
    }
    String source = SheetCell.unescaped(row.text("source"));
    var entry =
        new TieEntry(
            from,
            to,
            SheetCell.unescaped(row.text("kind")),
            strength(row, answer),
            row.date("from-date"),
            row.date("to-date"),
            source.isEmpty() ? fileName : source,
            answer);
    if (entry.endsBeforeItBegins()) {
      throw row.refused(
          "to-date",
          "It ends before it begins.",
          "Correct \"from-date\" or \"to-date\", or empty one of them.");
    }
    return entry;
  }

  private static TieAnswer answer(TableRow row, boolean ofAnother) {
    String text = row.text("answer");
    if (text.isEmpty()) {
      return TieAnswer.unsaid(ofAnother);
    }
    return TieAnswer.find(text)
        .filter(answer -> answer.isOfAnother() == ofAnother)
        .orElseThrow(() ->
            row.refused(
                "answer",
                ofAnother
                    ? "Of another organisation the answer is \"named\" or \"passed over\"."
                    : "Without \"to\" the answer is \"nobody\", \"answered\" or \"silent\".",
                "Write one of these, or leave the cell empty."));
  }

  private static @Nullable Integer strength(TableRow row, TieAnswer answer) {
    Integer strength = row.wholeNumber("strength");
    if (strength != null && (strength < 0 || strength > STRONGEST)) {
      throw row.refused(
          "strength",
          "Strength goes from 0 (no tie) to 5.",
          "Correct it, or leave the cell empty if nobody was asked how strong it is.");
    }
    boolean named = answer == TieAnswer.NAMED;
    if (!named && strength != null && strength > 0) {
      throw row.refused(
          "to",
          "The row gives a strength and does not say with whom.",
          "Write the other organisation in \"to\", or empty \"strength\".");
    }
    return named ? strength : null;
  }
}
