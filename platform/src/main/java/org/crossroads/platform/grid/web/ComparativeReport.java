package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.web.parts.SummaryRow;
import org.crossroads.platform.web.parts.Table;

/**
 * A drafted report of a round of many areas, as one file that stands alone: what was found, side by
 * side, over all areas, what changed, and a paragraph of each area.
 */
public record ComparativeReport(RoundSummary summary) {

  /** What is compared, and when. */
  public String title() {
    return summary.round().title();
  }

  /** The style sheet as an element of the page, so that the page stands alone. */
  public String styleElement() {
    return StudyReport.STYLE_ELEMENT;
  }

  /** The figures without links, which would lead nowhere from a file. */
  private RoundTables tables() {
    return new RoundTables(summary, false);
  }

  /** The areas side by side. */
  public Table sideBySide() {
    return tables().sideBySide();
  }

  /** What is low in most areas, and where areas differ. */
  public List<Table> notable() {
    List<Table> tables = new ArrayList<>();
    tables().weak().ifPresent(tables::add);
    tables().divided().ifPresent(tables::add);
    tables().agreement().ifPresent(tables::add);
    return tables;
  }

  /** What became of areas and dimensions since the round before; none if there was none. */
  public List<Table> changes() {
    return tables().changes();
  }

  /** How the areas read, dimension by dimension. */
  public List<Table> dimensions() {
    List<Table> tables = new ArrayList<>();
    for (Family family : Family.values()) {
      tables.add(tables().spread(family));
    }
    return tables;
  }

  /** Every reading of every area in letters. */
  public List<Table> letters() {
    return List.of(tables().letters(Family.ORGANISATION), tables().letters(Family.ACTIVITY));
  }

  /** A paragraph of each area, by name. */
  public List<SummaryRow> areas() {
    return summary.round().areas().stream()
        .map(area -> SummaryRow.of(area.study().study().subject(), paragraph(area)))
        .toList();
  }

  private static String paragraph(Findings area) {
    String talk =
        area.toTalkAbout().stream()
            .map(each -> each.dimension().title())
            .collect(Collectors.joining("; "));
    return area.profile().sentence()
        + (talk.isEmpty()
            ? " Nothing is left to settle."
            : " Raters still differ on: " + talk + ".");
  }
}
