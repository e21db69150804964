package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.RatedStudy;
import org.crossroads.platform.grid.findings.Round;
import org.crossroads.platform.grid.studies.ComparativeStudies;
import org.crossroads.platform.grid.studies.RaterKind;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.grid.studies.StudyState;
import org.crossroads.platform.grid.studies.VisitNotes;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Download;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;
import org.springframework.stereotype.Component;

/** Puts the page of a comparative study together, as far as the reader may see it. */
@Component
class ComparativeViews {
  private final ComparativeStudies comparative;
  private final RoundSummaries summaries;
  private final StudyChoices choices;
  private final VisitNotes notes;

  ComparativeViews(
      ComparativeStudies comparative,
      RoundSummaries summaries,
      StudyChoices choices,
      VisitNotes notes) {
    this.comparative = comparative;
    this.summaries = summaries;
    this.choices = choices;
    this.notes = notes;
  }

  ComparativePage page(Who who, UUID id, RoundForm form, ErrorSummary errors) {
    RoundSummary summary = summaries.read(who, id, form.on());
    Round round = summary.round();
    boolean knows = comparative.mayKnowRaters(who, round.of());
    return new ComparativePage(
        StudyHead.of(round, ""),
        summary,
        ComparativePages.address(round.of()),
        round.days().stream()
            .map(day -> Choice.of(day.toString(), Words.date(day), day.equals(round.on())))
            .toList(),
        knows ? Optional.of(progress(round)) : Optional.empty(),
        comparative.mayRun(who, round.of()) ? Optional.of(running(round, form)) : Optional.empty(),
        downloads(round, knows),
        errors);
  }

  /** The authorities that studies are of. */
  List<Area> areas(List<Study> studies) {
    List<String> codes = studies.stream().map(study -> String.valueOf(study.area())).toList();
    return choices.listAuthorities().stream().filter(area -> codes.contains(area.code())).toList();
  }

  private Table progress(Round round) {
    Map<StudyId, Integer> visits =
        notes.countDays(round.areas().stream().map(area -> area.study().study()).toList());
    return Table.of(
        "How far the work is, by name of the area",
        List.of(
            Column.of("Area"),
            Column.numeric("Raters"),
            Column.numeric("Dimensions rated by all of them"),
            Column.numeric("Days of visits with notes"),
            Column.numeric("Dimensions moderated"),
            Column.of("State")),
        round.areas().stream()
            .map(area -> progress(area, visits.getOrDefault(area.study().study().id(), 0)))
            .toList());
  }

  private static List<Cell> progress(Findings area, int visits) {
    RatedStudy rated = area.study();
    int dimensions = rated.grid().dimensions().size();
    int done = rated.raters().stream().mapToInt(rated::countWhole).sum();
    return List.of(
        Cell.link(rated.study().subject(), "/studies/" + rated.study().id() + "/raters"),
        Cell.number(rated.raters().size()),
        Cell.figure(Words.share(done, (long) dimensions * rated.raters().size())),
        Cell.number(visits),
        Cell.number(area.moderated().size()),
        Cell.text(rated.study().state().shortLabel()));
  }

  private static ComparativePage.Running running(Round round, RoundForm form) {
    return new ComparativePage.Running(
        round.on().toString(),
        Arrays.stream(StudyState.Step.values())
            .flatMap(step -> choice(step, round).stream())
            .toList(),
        Arrays.stream(RaterKind.values())
            .map(kind ->
                Choice.of(
                    kind.code(),
                    kind.label() + ": " + kind.meaning(),
                    kind.code().equals(form.kind())))
            .toList(),
        form.email(),
        form.next());
  }

  private static Optional<Choice> choice(StudyState.Step step, Round round) {
    long allowed =
        round.areas().stream().filter(area -> area.study().study().state().allows(step)).count();
    return allowed == 0
        ? Optional.empty()
        : Optional.of(
            Choice.of(
                step.code(),
                "%s: %s".formatted(step.label(), Words.count(allowed, "area", "areas")),
                false));
  }

  private static List<Download> downloads(Round round, boolean knows) {
    String address = ComparativePages.address(round.of());
    String day = "?on=" + round.on();
    List<Download> downloads = new ArrayList<>();
    downloads.add(
        new Download(
            "Report", address + "/report.html" + day, "drafted, one page that stands alone"));
    if (knows) {
      downloads.add(
          new Download("Workbook", address + "/study.xlsx" + day, "all areas, in eleven sheets"));
    }
    return downloads;
  }
}
