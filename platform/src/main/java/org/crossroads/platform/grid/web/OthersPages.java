package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.directory.StatisticalNeighbours;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.Grid;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.PublishedFindings;
import org.crossroads.platform.grid.findings.RatedStudies;
import org.crossroads.platform.grid.findings.Referrals;
import org.crossroads.platform.grid.findings.Spread;
import org.crossroads.platform.grid.signposts.Signpost;
import org.crossroads.platform.grid.signposts.Signposts;
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

/** A study beside other published ones: of its statistical neighbours, and of all. */
@Controller
class OthersPages {
  private final StudyAccess may;
  private final RatedStudies rated;
  private final PublishedFindings published;
  private final StatisticalNeighbours neighbours;
  private final Signposts signposts;

  OthersPages(
      StudyAccess may,
      RatedStudies rated,
      PublishedFindings published,
      StatisticalNeighbours neighbours,
      Signposts signposts) {
    this.may = may;
    this.rated = rated;
    this.published = published;
    this.neighbours = neighbours;
    this.signposts = signposts;
  }

  @GetMapping(StudyPages.STUDY + "/others")
  TablesPage beside(Who who, @PathVariable UUID id) {
    Study study = may.readable(who, new StudyId(id));
    Findings own = Findings.of(rated.of(study));
    List<Findings> others = published.listOthers(study);
    List<String> sentences = new ArrayList<>();
    List<Table> tables = new ArrayList<>();
    List<SpreadPicture> pictures = new ArrayList<>();
    sentences.add(sentence(others.size()));
    List<Referrals.Referral> referrals = Referrals.of(own, others);
    if (!referrals.isEmpty()) {
      tables.add(referrals(referrals));
    }
    addSignposts(own, sentences, tables);
    if (study.area() != null) {
      addNeighbours(own, latestOfEachArea(others), sentences, pictures, tables);
    }
    addSpread(own, others, "of all other studies", pictures, tables);
    return new TablesPage(
        StudyHead.of(who, study, own.study().grid(), may, StudyTab.Kind.OTHERS),
        "Beside other studies",
        sentences,
        pictures,
        tables);
  }

  /** From what is weak here to examples and resources. */
  private void addSignposts(Findings own, List<String> sentences, List<Table> tables) {
    Grid grid = own.study().grid();
    List<Dimension> weak = Referrals.weak(own);
    List<Signpost> all = signposts.list(grid);
    List<List<Cell>> rows =
        weak.stream()
            .flatMap(dimension ->
                all.stream()
                    .filter(each -> each.dimension().equals(dimension.code()))
                    .map(each ->
                        List.of(
                            Cell.text(dimension.title()),
                            (Cell) new Cell.Text(each.kind().label()),
                            Cell.link(each.title(), each.address(), each.note()))))
            .toList();
    if (!rows.isEmpty()) {
      tables.add(
          Table.of(
              "Low or not present here: examples and resources",
              List.of(Column.of("Dimension"), Column.of("What it is"), Column.of("Where to look")),
              rows));
    } else if (!weak.isEmpty()) {
      sentences.add(
          "Nobody has put up examples or resources yet for what is low or not present here.");
    }
  }

  private static String sentence(int others) {
    return others == 0
        ? "No other study with this grid is published yet."
        : "%s with this grid. How each dimension was rated, and how this study reads beside: a distribution, not a rank. Who chose to publish is no sample of all."
            .formatted(
                Words.capital(
                    Words.count(
                        others, "other study is published", "other studies are published")));
  }

  /** The others come with the latest first. */
  private static Map<String, Findings> latestOfEachArea(List<Findings> others) {
    Map<String, Findings> latest = new HashMap<>();
    for (Findings other : others) {
      String area = other.study().study().area();
      if (area != null) {
        latest.putIfAbsent(area, other);
      }
    }
    return latest;
  }

  private void addNeighbours(
      Findings own,
      Map<String, Findings> byArea,
      List<String> sentences,
      List<SpreadPicture> pictures,
      List<Table> tables) {
    Study study = own.study().study();
    StatisticalNeighbours.Neighbours found = neighbours.of(String.valueOf(study.area()));
    List<StatisticalNeighbours.Neighbour> alike = found.list();
    if (alike.isEmpty()) {
      return;
    }
    sentences.add(found.rule());
    tables.add(neighbours(study, alike, byArea));
    List<Findings> studied =
        alike.stream().flatMap(each -> Stream.ofNullable(byArea.get(each.code()))).toList();
    if (!studied.isEmpty()) {
      addSpread(
          own,
          studied,
          "of %s, each by its latest study"
              .formatted(
                  Words.count(
                      studied.size(),
                      "studied statistical neighbour",
                      "studied statistical neighbours")),
          pictures,
          tables);
    }
  }

  private static Table neighbours(
      Study study, List<StatisticalNeighbours.Neighbour> alike, Map<String, Findings> byArea) {
    return Table.of(
        "Statistical neighbours of %s, the most alike first".formatted(study.subject()),
        List.of(
            Column.of("Area"),
            Column.numeric("Open institutions"),
            Column.numeric("Difference"),
            Column.of("Its latest published study")),
        alike.stream()
            .map(each -> {
              Findings found = byArea.get(each.code());
              return List.of(
                  Cell.link(each.name(), "/areas/" + each.code()),
                  Cell.number(each.institutions()),
                  Cell.figure(
                      each.distance().isPresent()
                          ? Words.decimal(each.distance().getAsDouble(), 2)
                          : "–"),
                  found == null
                      ? new Cell.Text("None")
                      : Cell.link(
                          Words.date(found.study().study().on()),
                          "/studies/" + found.study().study().id()));
            })
            .toList());
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

  private static void addSpread(
      Findings own,
      List<Findings> others,
      String whose,
      List<SpreadPicture> pictures,
      List<Table> tables) {
    Spread spread = Spread.of(own, others);
    if (!others.isEmpty()) {
      pictures.add(SpreadPicture.of(spread, whose));
    }
    for (Family family : Family.values()) {
      tables.add(spread(family, spread, whose));
    }
  }

  private static Table spread(Family family, Spread spread, String whose) {
    return Table.of(
        "%s: how many %s; “other” is not settled, not applicable or without evidence"
            .formatted(family.label(), whose),
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
            .map(OthersPages::row)
            .toList());
  }

  private static List<Cell> row(Spread.Line line) {
    return List.of(
        Cell.text(line.dimension().title() + ", " + line.aspect().label().toLowerCase(Locale.UK)),
        Cell.text(line.own().words()),
        Cell.number(line.others().notPresent()),
        Cell.number(line.others().low()),
        Cell.number(line.others().medium()),
        Cell.number(line.others().high()),
        Cell.number(line.others().other()));
  }
}
