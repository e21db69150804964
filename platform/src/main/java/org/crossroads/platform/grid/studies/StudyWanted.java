package org.crossroads.platform.grid.studies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A study that somebody wants to open.
 *
 * @param partnership whose coordinators will keep it; null if only administrators will
 * @param area the code of the area to rate; null to rate the partnership itself
 */
public record StudyWanted(
    String grid, @Nullable UUID partnership, @Nullable String area, String subject, LocalDate on) {

  public StudyWanted {
    if (partnership == null && area == null) {
      throw new IllegalArgumentException("A study is of a partnership or of an area.");
    }
  }
}
