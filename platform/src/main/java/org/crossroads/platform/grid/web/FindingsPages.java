package org.crossroads.platform.grid.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.findings.DimensionFinding;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.RatedStudies;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.grid.studies.VisitNote;
import org.crossroads.platform.grid.studies.VisitNotes;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What raters said, and what to talk about. */
@Controller
class FindingsPages {
  private final StudyAccess may;
  private final RatedStudies rated;
  private final VisitNotes notes;

  FindingsPages(StudyAccess may, RatedStudies rated, VisitNotes notes) {
    this.may = may;
    this.rated = rated;
    this.notes = notes;
  }

  @GetMapping(StudyPages.STUDY + "/findings")
  FindingsPage findings(Who.SignedIn who, @PathVariable UUID id) {
    Study study = may.withRatings(who, new StudyId(id));
    Findings findings = Findings.of(rated.of(study));
    List<DimensionFinding> talk = findings.toTalkAbout();
    return new FindingsPage(
        head(who, findings),
        sentence(findings, talk.size()),
        talk.stream().map(finding -> FindingsParts.item(findings, finding)).toList(),
        FindingsParts.moderated(findings),
        notes(who, findings),
        Arrays.stream(Family.values()).map(family -> FindingsParts.all(findings, family)).toList(),
        may.mayRun(who, study));
  }

  private static String sentence(Findings findings, int talk) {
    int dimensions = findings.dimensions().size();
    if (findings.study().raters().size() < 2) {
      return "With fewer than two raters there is nothing to compare. Ask more people to rate.";
    }
    return talk == 0
        ? "Raters differ on nothing that is not settled."
        : "Raters differ on %s of %d, the widest apart first. Nothing is averaged."
            .formatted(Words.count(talk, "dimension", "dimensions"), dimensions);
  }

  private List<SummaryRow> notes(Who.SignedIn who, Findings findings) {
    List<VisitNote> all = notes.list(who, findings.study().study());
    return findings.dimensions().stream()
        .map(DimensionFinding::dimension)
        .flatMap(dimension ->
            all.stream()
                .filter(note -> note.dimension().equals(dimension.code()))
                .map(note ->
                    SummaryRow.of(dimension.title(), Words.date(note.on()) + ": " + note.note())))
        .toList();
  }

  private StudyHead head(Who who, Findings findings) {
    return StudyHead.of(
        who, findings.study().study(), findings.study().grid(), may, StudyTab.Kind.FINDINGS);
  }
}
