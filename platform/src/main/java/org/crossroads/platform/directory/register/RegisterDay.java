package org.crossroads.platform.directory.register;

import java.io.IOException;
import java.time.LocalDate;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Finds the day of a register file that nobody dated: the latest day on which a row was changed.
 */
final class RegisterDay {
  private static final TableLayout LAYOUT =
      TableLayout.of("register of schools").optional(RegisterLayout.LAST_CHANGED);

  private RegisterDay() {}

  /** The latest day, not after today; null if the file has none. */
  static @Nullable LocalDate find(InputFile file, LocalDate today) throws IOException {
    LocalDate latest = null;
    try (TableFile table = TableFile.open(file, LAYOUT)) {
      for (TableRow row = table.next(); row != null; row = table.next()) {
        LocalDate day = read(row);
        if (day != null && !day.isAfter(today) && (latest == null || day.isAfter(latest))) {
          latest = day;
        }
      }
    }
    return latest;
  }

  private static @Nullable LocalDate read(TableRow row) {
    try {
      return row.date(RegisterLayout.LAST_CHANGED);
    } catch (RefusedCell e) {
      // It is named when the row is read for good.
      return null;
    }
  }
}
