package org.crossroads.platform.grid.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.findings.DimensionFinding;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.RatedStudies;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.Moderation;
import org.crossroads.platform.grid.studies.Moderations;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.grid.studies.VisitNote;
import org.crossroads.platform.grid.studies.VisitNotes;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What raters said, what to talk about, and what was agreed. */
@Controller
class FindingsPages {
  private static final String MODERATION = StudyPages.STUDY + "/moderation/{dimension}";

  private final StudyAccess may;
  private final RatedStudies rated;
  private final Moderations moderations;
  private final VisitNotes notes;
  private final Clock clock;

  FindingsPages(
      StudyAccess may, RatedStudies rated, Moderations moderations, VisitNotes notes, Clock clock) {
    this.may = may;
    this.rated = rated;
    this.moderations = moderations;
    this.notes = notes;
    this.clock = clock;
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

  @GetMapping(MODERATION)
  ModerationPage form(Who.SignedIn who, @PathVariable UUID id, @PathVariable String dimension) {
    Findings findings = Findings.of(rated.of(may.run(who, new StudyId(id))));
    DimensionFinding finding = find(findings, dimension);
    Optional<Moderation> agreed = finding.moderation();
    return page(
        who,
        findings,
        finding,
        new ModerationForm(
            code(agreed, Aspect.BREADTH),
            code(agreed, Aspect.DEPTH),
            agreed.map(Moderation::reason).orElse("")),
        ErrorSummary.none());
  }

  private static String code(Optional<Moderation> agreed, Aspect aspect) {
    return agreed.flatMap(each -> each.of(aspect)).map(Judgement::code).orElse("");
  }

  @PostMapping(MODERATION)
  Object moderate(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable String dimension,
      @ModelAttribute ModerationForm form) {
    Findings findings = Findings.of(rated.of(may.run(who, new StudyId(id))));
    DimensionFinding finding = find(findings, dimension);
    Dimension of = finding.dimension();
    Moderation agreed = form.moderation(of.code(), LocalDate.now(clock));
    boolean says = agreed.breadth() != null || agreed.depth() != null;
    int letters = agreed.reason().length();
    if (says && (letters == 0 || letters > Moderation.LONGEST_REASON)) {
      return page(
          who,
          findings,
          finding,
          form,
          ErrorSummary.of(
              "reason",
              "A moderated value needs its reason, in 1 to %,d letters; these are %,d."
                  .formatted(Moderation.LONGEST_REASON, letters)));
    }
    moderations.write(who, new StudyId(id), agreed);
    return SeeOther.to("/studies/" + id + "/findings");
  }

  private ModerationPage page(
      Who.SignedIn who,
      Findings findings,
      DimensionFinding finding,
      ModerationForm form,
      ErrorSummary errors) {
    return new ModerationPage(
        head(who, findings),
        FindingsParts.item(findings, finding),
        choices(form.breadth()),
        choices(form.depth()),
        form.reason(),
        errors);
  }

  private static List<Choice> choices(String chosen) {
    List<Choice> choices = new ArrayList<>();
    choices.add(Choice.of("", "As raters said", chosen.isEmpty()));
    for (Judgement judgement : Judgement.values()) {
      choices.add(Choice.of(judgement.code(), judgement.label(), judgement.code().equals(chosen)));
    }
    return choices;
  }

  private static DimensionFinding find(Findings findings, String dimension) {
    return findings
        .find(dimension)
        .orElseThrow(() -> new Absent("There is no dimension “" + dimension + "” in this study."));
  }

  private StudyHead head(Who who, Findings findings) {
    return StudyHead.of(
        who, findings.study().study(), findings.study().grid(), may, StudyTab.Kind.FINDINGS);
  }
}
