package org.crossroads.platform.grid.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.findings.Agreements;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.MeasurementLevel;
import org.crossroads.platform.grid.findings.PublishedFindings;
import org.crossroads.platform.grid.findings.RatedStudies;
import org.crossroads.platform.grid.findings.RaterAgreement;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyAccess;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Filter;
import org.crossroads.platform.web.parts.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** How far raters agree. */
@Controller
class AgreementPages {
  private static final String LEVEL = "level";

  private final StudyAccess may;
  private final PublishedFindings published;
  private final RatedStudies rated;
  private final Agreements agreements;

  AgreementPages(
      StudyAccess may, PublishedFindings published, RatedStudies rated, Agreements agreements) {
    this.may = may;
    this.published = published;
    this.rated = rated;
    this.agreements = agreements;
  }

  @GetMapping(StudyPages.STUDY + "/agreement")
  TablesPage agreement(
      Who.SignedIn who,
      @PathVariable UUID id,
      @RequestParam(name = LEVEL, defaultValue = "") String typed) {
    Study study = may.withRatings(who, new StudyId(id));
    MeasurementLevel level = MeasurementLevel.find(typed).orElse(MeasurementLevel.ORDINAL);
    Findings own = Findings.of(rated.of(study));
    List<Findings> all =
        Stream.concat(Stream.of(own), published.listOthers(study).stream()).toList();
    return new TablesPage(
        head(who, own, StudyTab.Kind.AGREEMENT),
        "How far raters agree",
        List.of(
            "Krippendorff’s α: 1 is full agreement, 0 what chance would make."
                + " No evidence and not applicable are gaps. The interval is 95%, by 2,000 drawings"
                + " of ratings anew; with few ratings it is itself too narrow.",
            "Agreement is not rightness: what raters differ on is worth more talk than the number."),
        List.of(),
        List.of(
            table(
                "This study, ratings taken " + level.words(),
                agreements.listOf(List.of(own), level)),
            table(
                "Dimension by dimension, across %s with this grid"
                    .formatted(Words.count(all.size(), "study", "studies")),
                agreements.listByDimension(all, level))),
        choice(level));
  }

  private static Filter choice(MeasurementLevel chosen) {
    return Filter.select(
        LEVEL,
        "Take ratings",
        Arrays.stream(MeasurementLevel.values())
            .map(each -> Choice.of(each.code(), each.words(), each == chosen))
            .toList());
  }

  /** What raters of some units agree on, in words and figures. */
  static Table table(String caption, List<RaterAgreement> lines) {
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

  private StudyHead head(Who who, Findings findings, StudyTab.Kind here) {
    return StudyHead.of(who, findings.study().study(), findings.study().grid(), may, here);
  }
}
