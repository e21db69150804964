package org.crossroads.platform.grid.web;

import java.util.Arrays;
import java.util.List;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;

/**
 * One of the pages of a study, as a link to it.
 *
 * @param here whether this is the page
 */
public record StudyTab(String label, String address, boolean here) {

  /** The pages of a study. */
  enum Kind {
    SUMMARY("Summary", ""),
    RATING("Rate", "/rating"),
    FINDINGS("Findings", "/findings"),
    AGREEMENT("Agreement", "/agreement"),
    CHANGE("Change", "/change"),
    OTHERS("Beside others", "/others"),
    RATERS("Raters", "/raters"),
    DESCRIPTION("Description", "/description");

    private final String label;
    private final String ending;

    Kind(String label, String ending) {
      this.label = label;
      this.ending = ending;
    }

    private boolean isFor(Who who, Study study, StudyAccess may) {
      return switch (this) {
        case SUMMARY, CHANGE, OTHERS -> may.mayRead(who, study);
        case RATING -> may.findRater(who, study).isPresent();
        case FINDINGS, AGREEMENT -> may.maySeeRatings(who, study);
        case RATERS -> may.mayKnowRaters(who, study);
        case DESCRIPTION -> may.mayRun(who, study);
      };
    }
  }

  /** Links to the pages of a study that somebody may see. */
  static List<StudyTab> of(Who who, Study study, StudyAccess may, Kind here) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.isFor(who, study, may))
        .map(kind -> new StudyTab(kind.label, "/studies/" + study.id() + kind.ending, kind == here))
        .toList();
  }
}
