package org.crossroads.platform.grid.studies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * @param publishedAt when it was published; null while it is not
 * @param comparativeStudy the comparative study to which it belongs; null if it stands alone
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
    boolean mayBeAsked,
    @Nullable Instant publishedAt,
    @Nullable UUID comparativeStudy) {

  /** Where the rights of those who run it hold. */
  public Scope scope() {
    return partnership == null ? new Scope.Site() : new Scope.Partnership(partnership);
  }

  /** What is rated, and when. */
  public String title() {
    return subject + ", " + Words.date(on);
  }

  /** The latest of these that is not later than this one; if all are later, the first. */
  public Optional<Study> findBefore(List<Study> others) {
    return others.stream()
        .filter(each -> !each.on().isAfter(on))
        .max(Comparator.comparing(Study::on))
        .or(() -> others.stream().findFirst());
  }

  /** Whether another study is of the same subject with the same grid. */
  public boolean isComparableWith(Study other) {
    return grid.equals(other.grid)
        && (area == null
            ? other.area == null && partnership != null && partnership.equals(other.partnership)
            : area.equals(other.area));
  }
}
