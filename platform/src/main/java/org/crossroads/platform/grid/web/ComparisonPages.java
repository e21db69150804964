package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.RatedStudies;
import org.crossroads.platform.grid.findings.RaterAgreement;
import org.crossroads.platform.grid.findings.Referrals;
import org.crossroads.platform.grid.findings.Spread;
import org.crossroads.platform.grid.studies.Studies;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far raters agree, and a study beside all other published ones. */
@Controller
class ComparisonPages {
  private final StudyAccess may;
  private final Studies studies;
  private final RatedStudies rated;

  ComparisonPages(StudyAccess may, Studies studies, RatedStudies rated) {
    this.may = may;
    this.studies = studies;
    this.rated = rated;
  }

  @GetMapping(StudyPages.STUDY + "/agreement")
  TablesPage agreement(Who.SignedIn who, @PathVariable UUID id) {
    Study study = may.withRatings(who, new StudyId(id));
    Findings own = Findings.of(rated.of(study));
    List<Findings> all = Stream.concat(Stream.of(own), others(study).stream()).toList();
    return new TablesPage(
        head(who, own, StudyTab.Kind.AGREEMENT),
        "How far raters agree",
        List.of(
            "Krippendorff’s α for ordered ratings: 1 is full agreement, 0 what chance would make."
                + " No evidence and not applicable are gaps. The interval is 95%, by 2,000 drawings"
                + " of ratings anew; with few ratings it is itself too narrow.",
            "Agreement is not rightness: what raters differ on is worth more talk than the number."),
        List.of(
            table("This study", RaterAgreement.listOf(own)),
            table(
                "Dimension by dimension, across %s with this grid"
                    .formatted(Words.count(all.size(), "study", "studies")),
                RaterAgreement.listByDimension(all))));
  }

  private static Table table(String caption, List<RaterAgreement> lines) {
    return Table.of(
        caption,
        List.of(
            Column.of("Of"),
            Column.numeric("α"),
            Column.numeric("Interval"),
            Column.numeric("All alike"),
            Column.of("In words")),
        lines.stream()
            .map(line ->
                List.of(
                    Cell.text(line.about()),
                    Cell.figure(line.value()),
                    Cell.figure(line.interval()),
                    Cell.figure(line.alikeShare()),
                    Cell.text(line.words())))
            .toList());
  }

  @GetMapping(StudyPages.STUDY + "/others")
  TablesPage beside(Who who, @PathVariable UUID id) {
    Study study = may.readable(who, new StudyId(id));
    Findings own = Findings.of(rated.of(study));
    List<Findings> others = others(study);
    List<Table> tables = new ArrayList<>();
    List<Referrals.Referral> referrals = Referrals.of(own, others);
    if (!referrals.isEmpty()) {
      tables.add(referrals(referrals));
    }
    Spread spread = Spread.of(own, others);
    for (Family family : Family.values()) {
      tables.add(spread(family, spread));
    }
    return new TablesPage(
        head(who, own, StudyTab.Kind.OTHERS),
        "Beside other studies",
        List.of(
            others.isEmpty()
                ? "No other study with this grid is published yet."
                : "%s with this grid. How each dimension was rated, and how this study reads beside: a distribution, not a rank. Who chose to publish is no sample of all."
                    .formatted(
                        Words.capital(
                            Words.count(
                                others.size(),
                                "other study is published",
                                "other studies are published")))),
        tables);
  }

  private static Table referrals(List<Referrals.Referral> referrals) {
    return Table.of(
        "Low or not present here, and who was rated high in breadth and depth and agreed to be"
            + " asked",
        List.of(Column.of("Dimension"), Column.of("Who may be asked")),
        referrals.stream()
            .flatMap(referral ->
                referral.whom().stream()
                    .map(whom ->
                        List.of(
                            Cell.text(referral.dimension().title()),
                            Cell.link(whom.title(), "/studies/" + whom.id()))))
            .toList());
  }

  private static Table spread(Family family, Spread spread) {
    return Table.of(
        "%s: how many of the others; “other” is not settled, not applicable or without evidence"
            .formatted(family.label()),
        List.of(
            Column.of("Dimension"),
            Column.of("This study"),
            Column.numeric("Not present"),
            Column.numeric("Low"),
            Column.numeric("Medium"),
            Column.numeric("High"),
            Column.numeric("Other")),
        spread.lines().stream()
            .filter(line -> line.dimension().family() == family)
            .map(ComparisonPages::row)
            .toList());
  }

  private static List<Cell> row(Spread.Line line) {
    return List.of(
        Cell.text(line.dimension().title() + ", " + line.aspect().label().toLowerCase(Locale.UK)),
        Cell.text(line.own().words()),
        Cell.number(line.notPresent()),
        Cell.number(line.low()),
        Cell.number(line.medium()),
        Cell.number(line.high()),
        Cell.number(line.other()));
  }

  private List<Findings> others(Study study) {
    return rated.of(studies.listOthers(study)).stream().map(Findings::of).toList();
  }

  private StudyHead head(Who who, Findings findings, StudyTab.Kind here) {
    return StudyHead.of(who, findings.study().study(), findings.study().grid(), may, here);
  }
}
