package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.Dimension;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.findings.Distribution;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.Round;
import org.crossroads.platform.grid.findings.RoundChange;
import org.crossroads.platform.grid.findings.StudyChange;
import org.crossroads.platform.grid.studies.Study;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;

/**
 * The figures of a round: areas by name, dimensions in the order of the grid. Nobody is ranked.
 *
 * @param linked whether areas are links to their studies; not in a file that stands alone
 */
public record RoundTables(RoundSummary summary, boolean linked) {

  private Round round() {
    return summary.round();
  }

  /** The medians of both families, area by area. */
  public Table sideBySide() {
    return Table.of(
        "Side by side: the medians of both families, by name of the area",
        List.of(
            Column.of("Area"),
            Column.of("Organisation, breadth"),
            Column.of("Organisation, depth"),
            Column.of("Activity, breadth"),
            Column.of("Activity, depth"),
            Column.of("Like"),
            Column.numeric("Readings on which raters differ")),
        round().areas().stream().map(this::sideBySide).toList());
  }

  private List<Cell> sideBySide(Findings area) {
    List<Cell> row = new ArrayList<>(List.of(named(area)));
    for (Family family : Family.values()) {
      for (Aspect aspect : Aspect.values()) {
        row.add(Cell.text(area.summary(family, aspect).medianLetters()));
      }
    }
    row.add(Cell.text(area.profile().label()));
    row.add(Cell.figure(Words.share(area.summary().open(), area.summary().readings())));
    return row;
  }

  private Cell named(Findings area) {
    return named(area.study().study(), "");
  }

  private Cell named(Study study, String page) {
    return linked
        ? Cell.link(study.subject(), "/studies/" + study.id() + page)
        : Cell.text(study.subject());
  }

  /** How every dimension of a family reads in every area, breadth and depth in letters. */
  public Table letters(Family family) {
    List<Dimension> dimensions = round().grid().list(family);
    List<Column> columns = new ArrayList<>(List.of(Column.of("Area")));
    dimensions.forEach(dimension -> columns.add(Column.of(dimension.code())));
    return Table.of(
        family.label() + ", dimension by dimension: breadth, then depth",
        columns,
        round().areas().stream().map(area -> letters(area, dimensions)).toList());
  }

  private List<Cell> letters(Findings area, List<Dimension> dimensions) {
    List<Cell> row = new ArrayList<>(List.of(named(area)));
    for (Dimension dimension : dimensions) {
      row.add(
          Cell.text(
              area.find(dimension.code())
                  .map(each ->
                      each.breadth().reading().letters() + " " + each.depth().reading().letters())
                  .orElse("")));
    }
    return row;
  }

  /** What is low or not present in most areas, the most areas first; empty if nothing is. */
  public Optional<Table> weak() {
    return table(
        "Low or not present in more than half of the areas that have settled it",
        summary.lines(Distribution::isWeakInMost, Distribution::weak));
  }

  /** Where areas differ most, the most evenly split first; empty if they do nowhere. */
  public Optional<Table> divided() {
    return table(
        "Where areas differ most: at least a quarter low or not present, and a quarter high",
        summary.lines(Distribution::isDivided, areas -> Math.min(areas.weak(), areas.high())));
  }

  private static Optional<Table> table(String caption, List<Round.Line> lines) {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                caption,
                List.of(
                    Column.of("Dimension"),
                    Column.numeric("Low or not present"),
                    Column.numeric("High")),
                lines.stream()
                    .map(line ->
                        List.of(
                            Cell.text(RoundSummary.name(line)),
                            Cell.figure(Words.share(line.areas().weak(), line.areas().settled())),
                            Cell.figure(Words.share(line.areas().high(), line.areas().settled()))))
                    .toList(),
                true));
  }

  /** How the areas read in every dimension of a family. */
  public Table spread(Family family) {
    return Table.of(
        "%s: how many areas; “other” is not settled, not rated, not applicable or without evidence"
            .formatted(family.label()),
        List.of(
            Column.of("Dimension"),
            Column.numeric("Not present"),
            Column.numeric("Low"),
            Column.numeric("Medium"),
            Column.numeric("High"),
            Column.numeric("Other")),
        round().lines().stream()
            .filter(line -> line.dimension().family() == family)
            .map(line ->
                List.of(
                    Cell.text(RoundSummary.name(line)),
                    Cell.number(line.areas().notPresent()),
                    Cell.number(line.areas().low()),
                    Cell.number(line.areas().medium()),
                    Cell.number(line.areas().high()),
                    Cell.number(line.areas().other())))
            .toList());
  }

  /** How far raters of all areas agree; empty for readers who may not see ratings. */
  public Optional<Table> agreement() {
    return summary.agreement().isEmpty()
        ? Optional.empty()
        : Optional.of(
            AgreementPages.table("How far raters agree, over all areas", summary.agreement()));
  }

  /** What became of each area since the round before. */
  public Optional<Table> changeByArea() {
    return summary
        .change()
        .map(since ->
            Table.of(
                "Since %s, by name of the area: how many readings"
                    .formatted(Words.date(since.before())),
                List.of(
                    Column.of("Area"),
                    Column.numeric("Up"),
                    Column.numeric("The same"),
                    Column.numeric("Down"),
                    Column.numeric("Cannot be told")),
                since.areas().stream().map(this::row).toList()));
  }

  private List<Cell> row(StudyChange area) {
    return List.of(
        named(area.after().study().study(), "/change?since=" + area.before().study().study().id()),
        count(area, StudyChange.Direction.UP),
        count(area, StudyChange.Direction.SAME),
        count(area, StudyChange.Direction.DOWN),
        count(area, StudyChange.Direction.NOT_TOLD));
  }

  private static Cell count(StudyChange change, StudyChange.Direction direction) {
    return Cell.figure(Words.number(change.count(direction)));
  }

  /** What became of every dimension since the round before. */
  public Optional<Table> changeByDimension() {
    return summary
        .change()
        .map(since ->
            Table.of(
                "Since %s, dimension by dimension: how many areas"
                    .formatted(Words.date(since.before())),
                List.of(
                    Column.of("Dimension"),
                    Column.numeric("Up"),
                    Column.numeric("The same"),
                    Column.numeric("Down"),
                    Column.numeric("Cannot be told")),
                since.lines().stream().map(RoundTables::line).toList()));
  }

  private static List<Cell> line(RoundChange.Line line) {
    return List.of(
        Cell.text(line.dimension().title() + ", " + line.aspect().label().toLowerCase(Locale.UK)),
        Cell.figure(Words.number(line.up())),
        Cell.figure(Words.number(line.same())),
        Cell.figure(Words.number(line.down())),
        Cell.figure(Words.number(line.notTold())));
  }

  /** Everything that the findings page shows, in its order. */
  public List<Table> findings() {
    List<Table> tables = new ArrayList<>();
    weak().ifPresent(tables::add);
    divided().ifPresent(tables::add);
    agreement().ifPresent(tables::add);
    for (Family family : Family.values()) {
      tables.add(spread(family));
    }
    for (Family family : Family.values()) {
      tables.add(letters(family));
    }
    return tables;
  }

  /** Everything that the page of change shows, in its order. */
  public List<Table> changes() {
    List<Table> tables = new ArrayList<>();
    changeByArea().ifPresent(tables::add);
    changeByDimension().ifPresent(tables::add);
    return tables;
  }
}
