package org.crossroads.platform.commandline;

import java.io.PrintStream;
import java.nio.file.Path;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.imports.ImportSummary;
import org.jspecify.annotations.Nullable;

/** What a person reads at the terminal after an import. */
final class ImportReport {
  /** As many as a terminal shows without hiding the summary above them. */
  private static final int MOST_REFUSED = 10;

  private ImportReport() {}

  static void print(ImportSummary summary, @Nullable Path refusedFile, PrintStream out) {
    out.printf(
        "%s (%s as of %s, %s)%n",
        summary.fileName(),
        summary.kind(),
        summary.asOf(),
        summary.whole() ? "all of its kind" : "a part of its kind");
    out.println("  " + summary.sentence());
    summary.notes().forEach(note -> out.println("  " + note));
    if (summary.cellsRefused() > 0) {
      out.printf("  %,d cells were left out of rows that were taken.%n", summary.cellsRefused());
    }
    if (!summary.firstRefused().isEmpty()) {
      printRefused(summary, refusedFile, out);
    }
    if (summary.id() != null) {
      out.printf("  To take it back: bin/crossroads import undo %d%n", summary.id());
    }
  }

  private static void printRefused(
      ImportSummary summary, @Nullable Path refusedFile, PrintStream out) {
    if (refusedFile != null) {
      out.println("  What was not taken, and why, is in " + refusedFile + ".");
      return;
    }
    out.println("  Not taken, the first of them (--refused FILE.csv writes all):");
    for (RefusedRow row : summary.firstRefused().stream().limit(MOST_REFUSED).toList()) {
      out.printf(
          "    row %d, %s \"%s\": %s %s%n",
          row.row(), row.column(), row.value(), row.reason(), row.advice());
    }
  }
}
