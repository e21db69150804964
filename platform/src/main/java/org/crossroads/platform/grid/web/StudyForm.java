package org.crossroads.platform.grid.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody sends to open a study.
 *
 * @param partnership whose coordinators keep it; "" for the administrators
 * @param area the code of the area to rate; "" for the partnership itself
 * @param grid the code of the grid
 * @param on the day as of which is rated, as 2026-05-12
 */
public record StudyForm(String partnership, String area, String grid, String on) {
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
  private static final int YEARS_TO_COME = 1;

  public StudyForm {
    partnership = stripped(partnership);
    area = stripped(area);
    grid = stripped(grid);
    on = stripped(on);
  }

  /** Whose coordinators keep it, if anybody's. */
  Optional<UUID> keeper() {
    try {
      return Optional.of(UUID.fromString(partnership));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The day, if it is one from 1990 to a year from now. */
  Optional<LocalDate> day(LocalDate today) {
    try {
      return Optional.of(LocalDate.parse(on))
          .filter(day -> !day.isBefore(FIRST))
          .filter(day -> !day.isAfter(today.plusYears(YEARS_TO_COME)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** What was not sent arrives as null. */
  private static String stripped(@Nullable String text) {
    return text == null ? "" : text.replace("\0", "").strip();
  }
}
