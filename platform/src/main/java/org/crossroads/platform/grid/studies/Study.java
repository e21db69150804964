package org.crossroads.platform.grid.studies;

import java.time.LocalDate;
import java.util.UUID;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One rating of a partnership or an area on one day.
 *
 * @param grid the code of its grid
 * @param partnership whose coordinators keep it; null if only administrators do
 * @param area the code of the area that is rated; null if it is the partnership itself
 * @param subject what is rated, by its name
 * @param mayBeAsked whether others may be pointed here for what was rated high
 */
public record Study(
    StudyId id,
    String grid,
    @Nullable UUID partnership,
    @Nullable String area,
    String subject,
    LocalDate on,
    StudyState state,
    Collaboration collaboration,
    boolean mayBeAsked) {

  /** Where the rights of those who run it hold. */
  public Scope scope() {
    return partnership == null ? new Scope.Site() : new Scope.Partnership(partnership);
  }

  /** What is rated, and when. */
  public String title() {
    return subject + ", " + Words.date(on);
  }

  /** Whether another study is of the same subject with the same grid. */
  public boolean isComparableWith(Study other) {
    return grid.equals(other.grid)
        && (area == null
            ? other.area == null && partnership != null && partnership.equals(other.partnership)
            : area.equals(other.area));
  }
}
