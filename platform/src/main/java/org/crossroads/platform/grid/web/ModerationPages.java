package org.crossroads.platform.grid.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.findings.DimensionFinding;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.RatedStudies;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.Moderation;
import org.crossroads.platform.grid.studies.ModerationOutcome;
import org.crossroads.platform.grid.studies.Moderations;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was agreed of a dimension. Who comes second is shown what the first wrote. */
@Controller
class ModerationPages {
  private static final String MODERATION = StudyPages.STUDY + "/moderation/{dimension}";

  private final StudyAccess may;
  private final RatedStudies rated;
  private final Moderations moderations;
  private final Clock clock;

  ModerationPages(StudyAccess may, RatedStudies rated, Moderations moderations, Clock clock) {
    this.may = may;
    this.rated = rated;
    this.moderations = moderations;
    this.clock = clock;
  }

  @GetMapping(MODERATION)
  ModerationPage form(Who.SignedIn who, @PathVariable UUID id, @PathVariable String dimension) {
    Findings findings = Findings.of(rated.of(may.run(who, new StudyId(id))));
    DimensionFinding finding = find(findings, dimension);
    return page(
        who,
        findings,
        finding,
        ModerationForm.of(finding.moderation()),
        List.of(),
        ErrorSummary.none());
  }

  @PostMapping(MODERATION)
  Object moderate(
      Who.SignedIn who,
      @PathVariable UUID id,
      @PathVariable String dimension,
      @ModelAttribute ModerationForm form) {
    Findings findings = Findings.of(rated.of(may.run(who, new StudyId(id))));
    DimensionFinding finding = find(findings, dimension);
    String code = finding.dimension().code();
    LocalDate today = LocalDate.now(clock);
    Moderation agreed = form.moderation(code, today);
    int letters = agreed.reason().length();
    if (!agreed.isNone() && (letters == 0 || letters > Moderation.LONGEST_REASON)) {
      return page(
          who,
          findings,
          finding,
          form,
          List.of(),
          ErrorSummary.of(
              "reason",
              "A moderated value needs its reason, in 1 to %,d letters; these are %,d."
                  .formatted(Moderation.LONGEST_REASON, letters)));
    }
    return switch (moderations.write(who, new StudyId(id), agreed, form.seen(code, today))) {
      case ModerationOutcome.Saved saved -> SeeOther.to("/studies/" + id + "/findings");
      case ModerationOutcome.Collided(Optional<Moderation> there) ->
          page(
              who,
              findings,
              finding,
              form.having(there),
              elsewhere(there),
              ErrorSummary.of(
                  "breadth",
                  "Somebody else has moderated this dimension meanwhile. Nothing was saved now:"
                      + " look at both, make one of them, and save again."));
    };
  }

  private static List<SummaryRow> elsewhere(Optional<Moderation> there) {
    return List.of(
        SummaryRow.of("Breadth", label(there, Aspect.BREADTH)),
        SummaryRow.of("Depth", label(there, Aspect.DEPTH)),
        SummaryRow.of("Why", there.map(Moderation::reason).orElse("It was taken back")));
  }

  private static String label(Optional<Moderation> there, Aspect aspect) {
    return there.flatMap(each -> each.of(aspect)).map(Judgement::label).orElse("As raters said");
  }

  private ModerationPage page(
      Who.SignedIn who,
      Findings findings,
      DimensionFinding finding,
      ModerationForm form,
      List<SummaryRow> elsewhere,
      ErrorSummary errors) {
    return new ModerationPage(
        StudyHead.of(
            who, findings.study().study(), findings.study().grid(), may, StudyTab.Kind.FINDINGS),
        FindingsParts.item(findings, finding),
        choices(form.breadth()),
        choices(form.depth()),
        form,
        elsewhere,
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
}
