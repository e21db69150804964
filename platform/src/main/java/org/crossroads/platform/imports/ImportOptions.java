package org.crossroads.platform.imports;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.crossroads.platform.files.RefusedRow;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants a file imported.
 *
 * @param asOf the day the file describes, or null to read it from the file or its name
 * @param whole whether the file holds all there is of its kind, or null to let it be judged
 * @param dryRun whether to roll everything back at the end
 * @param refused takes every row and cell that was not taken, as it comes
 */
public record ImportOptions(
    @Nullable LocalDate asOf,
    @Nullable Boolean whole,
    boolean dryRun,
    Consumer<RefusedRow> refused) {

  /** Nothing stated, nothing listened to. */
  public static ImportOptions none() {
    return new ImportOptions(null, null, false, row -> {});
  }

  /** The same with the day the file describes. */
  public ImportOptions asOf(@Nullable LocalDate day) {
    return new ImportOptions(day, whole, dryRun, refused);
  }

  /** The same with what the person says about the file being whole. */
  public ImportOptions whole(@Nullable Boolean stated) {
    return new ImportOptions(asOf, stated, dryRun, refused);
  }

  /** The same, to be rolled back at the end. */
  public ImportOptions dryRun(boolean rollBack) {
    return new ImportOptions(asOf, whole, rollBack, refused);
  }

  /** The same with a taker for rows and cells that were not taken. */
  public ImportOptions refused(Consumer<RefusedRow> taker) {
    return new ImportOptions(asOf, whole, dryRun, taker);
  }
}
