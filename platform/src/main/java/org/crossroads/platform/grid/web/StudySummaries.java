package org.crossroads.platform.grid.web;

import org.crossroads.platform.grid.findings.BoardMembers;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.PublishedFindings;
import org.crossroads.platform.grid.findings.RatedStudies;
import org.crossroads.platform.grid.studies.Study;
import org.springframework.stereotype.Component;

/** Puts summaries of studies together. Whether the reader may is asked before. */
@Component
class StudySummaries {
  private final RatedStudies rated;
  private final PublishedFindings published;
  private final BoardMembers members;

  StudySummaries(RatedStudies rated, PublishedFindings published, BoardMembers members) {
    this.rated = rated;
    this.published = published;
    this.members = members;
  }

  /** Beside the published ones with the same grid. */
  StudySummary of(Study study) {
    return new StudySummary(
        Findings.of(rated.of(study)), published.listOthers(study), members.integration(study));
  }
}
