package org.crossroads.platform.grid.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.RatedStudies;
import org.crossroads.platform.grid.findings.StudyChange;
import org.crossroads.platform.grid.studies.Studies;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.web.parts.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A study beside another one of the same subject: what went up, what went down. */
@Controller
class ChangePages {
  private final StudyAccess may;
  private final Studies studies;
  private final RatedStudies rated;

  ChangePages(StudyAccess may, Studies studies, RatedStudies rated) {
    this.may = may;
    this.studies = studies;
    this.rated = rated;
  }

  @GetMapping(StudyPages.STUDY + "/change")
  ChangePage change(
      Who who,
      @PathVariable UUID id,
      @RequestParam(name = "since", defaultValue = "") String since) {
    Study study = may.readable(who, new StudyId(id));
    List<Study> comparable = studies.listComparable(who, study);
    Optional<Study> other =
        comparable.stream()
            .filter(each -> each.id().toString().equals(since))
            .findFirst()
            .or(() -> study.findBefore(comparable));
    return new ChangePage(
        StudyHead.of(who, study, rated.gridOf(study), may, StudyTab.Kind.CHANGE),
        comparable.stream()
            .map(each ->
                Choice.of(
                    each.id().toString(), each.title(), other.filter(each::equals).isPresent()))
            .toList(),
        other.map(each ->
            StudyChange.inOrder(Findings.of(rated.of(each)), Findings.of(rated.of(study)))));
  }
}
