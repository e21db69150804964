package org.crossroads.platform.imports;

import java.time.LocalDate;
import java.util.List;
import org.crossroads.platform.files.RefusedRow;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads after an import.
 *
 * @param id the number by which it can be undone; null if it was a dry run or changed nothing
 * @param kind the kind of file
 * @param fileName the file
 * @param asOf the day it describes
 * @param whole whether it was taken as holding all of its kind
 * @param dryRun whether it was rolled back on purpose
 * @param rows what it did, in rows
 * @param cellsRefused cells that were left out of rows that were taken
 * @param notes sentences to read
 * @param firstRefused the first rows and cells that were not taken
 */
public record ImportSummary(
    @Nullable Integer id,
    String kind,
    String fileName,
    LocalDate asOf,
    boolean whole,
    boolean dryRun,
    ImportTally rows,
    int cellsRefused,
    List<String> notes,
    List<RefusedRow> firstRefused) {

  public ImportSummary {
    notes = List.copyOf(notes);
    firstRefused = List.copyOf(firstRefused);
  }

  /** What happened, in a sentence. */
  public String sentence() {
    String counts =
        "%,d new, %,d changed (%,d of them closed), %,d unchanged, %,d no longer there, %,d refused"
            .formatted(
                rows.added(),
                rows.changed(),
                rows.closed(),
                rows.unchanged(),
                rows.ended(),
                rows.refused());
    if (!rows.changesSomething()) {
      return id == null
          ? "Nothing changed: all of it was here already (%s).".formatted(counts)
          : "Nothing differs from what was here; the data is now known to be right as of %s (%s)."
              .formatted(asOf, counts);
    }
    return dryRun
        ? "Dry run, nothing was kept. It would be: %s.".formatted(counts)
        : "Import %d: %s.".formatted(id, counts);
  }
}
