package org.crossroads.platform.grid.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.grid.Grids;
import org.crossroads.platform.grid.studies.ComparativeStudies;
import org.crossroads.platform.grid.studies.ComparativeStudy;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.web.Absent;
import org.springframework.stereotype.Component;

/** Reads the rounds of comparative studies, as far as the reader may read them. */
@Component
public class Rounds {
  /** How many areas are held at once while a workbook is written. */
  private static final int HELD = 20;

  private final ComparativeStudies comparative;
  private final Grids grids;
  private final RatedStudies rated;
  private final Agreements agreements;

  Rounds(ComparativeStudies comparative, Grids grids, RatedStudies rated, Agreements agreements) {
    this.comparative = comparative;
    this.grids = grids;
    this.rated = rated;
    this.agreements = agreements;
  }

  /**
   * The round of a day, or the latest.
   *
   * @param day as it stands in an address: 2026-05-12; anything else is the latest
   * @throws Absent if the reader may read no study of it at all
   */
  public Round read(Who who, ComparativeStudy of, String day) {
    List<Study> all = comparative.listReadable(who, of);
    List<LocalDate> days = all.stream().map(Study::on).distinct().sorted().toList();
    LocalDate on =
        days.stream()
            .filter(each -> each.toString().equals(day))
            .findFirst()
            .or(() -> days.stream().reduce((earlier, later) -> later))
            .orElseThrow(() -> new Absent("None of its studies is yours to read yet."));
    return new Round(
        of,
        grids.get(of.grid()),
        on,
        days,
        rated.of(on(all, on)).stream().map(RatedStudy::withoutWords).map(Findings::of).toList());
  }

  /** What became of the areas since the round before, if there is one that the reader may read. */
  public Optional<RoundChange> change(Who who, Round round) {
    return round
        .dayBefore()
        .map(day -> RoundChange.between(read(who, round.of(), day.toString()), round))
        .filter(change -> !change.areas().isEmpty());
  }

  /** How far the raters of all areas agree, and no more often worked out than ratings change. */
  public List<RaterAgreement> agreement(Round round) {
    return agreements.listOf(round.areas());
  }

  /** The studies of a round as workbooks, some at a time: those of all never stand in memory. */
  Consumer<Consumer<StudyBook>> books(Who who, Round round) {
    List<Study> all = comparative.listReadable(who, round.of());
    List<Study> studies = on(all, round.on());
    List<Study> before = round.dayBefore().map(day -> on(all, day)).orElse(List.of());
    return to -> {
      for (int from = 0; from < studies.size(); from += HELD) {
        List<Study> some = studies.subList(from, Math.min(from + HELD, studies.size()));
        List<Findings> earlier =
            findings(before.stream().filter(each -> isIn(some, each)).toList());
        findings(some).forEach(each -> to.accept(book(each, earlier)));
      }
    };
  }

  private StudyBook book(Findings findings, List<Findings> earlier) {
    return new StudyBook(
        findings,
        earlier.stream()
            .filter(each -> findings.study().study().isComparableWith(each.study().study()))
            .findFirst()
            .map(each -> StudyChange.between(each, findings)),
        agreements.listOf(List.of(findings)));
  }

  private static boolean isIn(List<Study> some, Study earlier) {
    return some.stream().anyMatch(earlier::isComparableWith);
  }

  private static List<Study> on(List<Study> all, LocalDate day) {
    return all.stream().filter(study -> study.on().equals(day)).toList();
  }

  private List<Findings> findings(List<Study> studies) {
    return rated.of(studies).stream().map(Findings::of).toList();
  }
}
