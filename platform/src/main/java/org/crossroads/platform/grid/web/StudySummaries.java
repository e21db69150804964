package org.crossroads.platform.grid.web;

import org.crossroads.platform.grid.findings.BoardMembers;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.RatedStudies;
import org.crossroads.platform.grid.studies.Studies;
import org.crossroads.platform.grid.studies.Study;
import org.springframework.stereotype.Component;

/** Puts summaries of studies together. Whether the reader may is asked before. */
@Component
class StudySummaries {
  private final RatedStudies rated;
  private final Studies studies;
  private final BoardMembers members;

  StudySummaries(RatedStudies rated, Studies studies, BoardMembers members) {
    this.rated = rated;
    this.studies = studies;
    this.members = members;
  }

  /** Beside the published ones with the same grid. */
  StudySummary of(Study study) {
    return new StudySummary(
        Findings.of(rated.of(study)),
        rated.of(studies.listOthers(study)).stream().map(Findings::of).toList(),
        members.integration(study));
  }
}
