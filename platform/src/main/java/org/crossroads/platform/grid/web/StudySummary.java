package org.crossroads.platform.grid.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.grid.CollaborationTag;
import org.crossroads.platform.grid.Family;
import org.crossroads.platform.grid.findings.Findings;
import org.crossroads.platform.grid.findings.Summary;
import org.crossroads.platform.grid.findings.VerticalIntegration;
import org.crossroads.platform.grid.studies.Collaboration;
import org.crossroads.platform.grid.studies.Orientation;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.SummaryRow;
import org.crossroads.platform.web.parts.Table;

/**
 * What anybody may read of a study once it is published: no rater, no single rating.
 *
 * @param integration of the members of the partnership that keeps it, if they are known
 */
public record StudySummary(
    Findings findings, List<Findings> others, Optional<VerticalIntegration> integration) {

  public StudySummary {
    others = List.copyOf(others);
  }

  /** What is rated by how many, in sentences. */
  public List<String> sentences() {
    Summary all = findings.summary();
    int raters = findings.study().raters().size();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "%s rated breadth and depth of %s. %s of %s readings have a level; raters differ on %s of them."
            .formatted(
                Words.capital(Words.count(raters, "rater", "raters")),
                Words.count(findings.study().grid().dimensions().size(), "dimension", "dimensions"),
                Words.number(all.based()),
                Words.number(all.readings()),
                Words.number(all.open())));
    sentences.add(findings.profile().sentence());
    return sentences;
  }

  /** Median, share of high and index of both families. */
  public Table families() {
    List<List<Cell>> rows = new ArrayList<>();
    for (Family family : Family.values()) {
      rows.add(row(family.label(), findings.summary(family)));
      for (Aspect aspect : Aspect.values()) {
        rows.add(
            row(
                family.label() + ", " + aspect.label().toLowerCase(Locale.UK),
                findings.summary(family, aspect)));
      }
    }
    return Table.of(
        "The two families. Where raters differ a figure has two ends.",
        List.of(
            Column.of("Family"),
            Column.of("Median"),
            Column.numeric("High"),
            Column.numeric("Index"),
            Column.numeric("Based on")),
        rows);
  }

  /** The same by what dimensions bear on, if those of the grid say so. */
  public Optional<Table> tags() {
    List<List<Cell>> rows =
        Arrays.stream(CollaborationTag.values())
            .filter(tag -> tag != CollaborationTag.NONE && !findings.list(tag).isEmpty())
            .map(this::row)
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Table.of(
                "By the dimensions of collaboration of Higham and Yeomans (2005)",
                List.of(
                    Column.of("Dimensions that bear on"),
                    Column.numeric("Number"),
                    Column.of("Median breadth"),
                    Column.of("Median depth")),
                rows));
  }

  private List<Cell> row(CollaborationTag tag) {
    return List.of(
        Cell.text(tag.label().toLowerCase(Locale.UK)),
        Cell.number(findings.list(tag).size()),
        Cell.text(findings.summary(tag, Aspect.BREADTH).medianWords()),
        Cell.text(findings.summary(tag, Aspect.DEPTH).medianWords()));
  }

  private static List<Cell> row(String name, Summary summary) {
    return List.of(
        Cell.text(name),
        Cell.text(summary.medianWords()),
        Cell.figure(summary.highWords()),
        Cell.figure(summary.indexWords()),
        Cell.figure(Words.share(summary.based(), summary.readings())));
  }

  /** All dimensions in small cells. */
  public HeatMap heatMap() {
    return HeatMap.of(findings);
  }

  /** The same in words. */
  public Table readings() {
    return Table.of(
        "The same in words",
        List.of(Column.of("Dimension"), Column.of("Breadth"), Column.of("Depth")),
        findings.dimensions().stream()
            .map(each ->
                List.of(
                    Cell.text(each.dimension().title()),
                    Cell.text(each.breadth().reading().words()),
                    Cell.text(each.depth().reading().words())))
            .toList());
  }

  /** Organisation against activity, if there is anything to draw. */
  public Optional<FieldPlot> plot() {
    return FieldPlot.of(findings, others);
  }

  /** Breadth against depth, by family. */
  public List<Table> counts() {
    return List.of(counts(Family.ORGANISATION), counts(Family.ACTIVITY));
  }

  private Table counts(Family family) {
    int[][] counts = findings.counts(family);
    List<String> levels = List.of("low", "medium", "high");
    List<List<Cell>> rows = new ArrayList<>();
    int counted = 0;
    for (int breadth = 2; breadth >= 0; breadth--) {
      List<Cell> row = new ArrayList<>(List.of(Cell.text("Breadth " + levels.get(breadth))));
      for (int depth = 0; depth < 3; depth++) {
        row.add(Cell.number(counts[breadth][depth]));
        counted += counts[breadth][depth];
      }
      rows.add(row);
    }
    return Table.of(
        "%s: how many dimensions. %s are settled at a level in both."
            .formatted(family.label(), Words.share(counted, findings.list(family).size())),
        List.of(
            Column.of("Breadth"),
            Column.numeric("Depth low"),
            Column.numeric("Depth medium"),
            Column.numeric("Depth high")),
        rows);
  }

  /** Which of the eight sectors are members. */
  public Optional<Table> sectors() {
    return integration.map(found ->
        Table.of(
            "The eight sectors of a 14+ progression and transition board among %s"
                .formatted(Words.count(found.members(), "member", "members")),
            List.of(Column.of("Sector"), Column.of("Members")),
            found.sectors().entrySet().stream()
                .map(sector ->
                    List.of(
                        Cell.text(sector.getKey().label()),
                        Cell.text(
                            sector.getKey().isTold()
                                ? Words.capital(Words.count(sector.getValue(), "member", "members"))
                                : "Not known: the directory does not tell them from others")))
                .toList()));
  }

  /** From 14 to work: which steps have a member. */
  public Optional<Table> phases() {
    return integration.map(found ->
        Table.of(
            "Steps on the way from 14 to work; schools by the ages in the register, colleges and"
                + " training providers stand for two steps",
            List.of(Column.of("Step"), Column.of("Members")),
            found.phases().entrySet().stream()
                .map(phase ->
                    List.of(
                        Cell.text(phase.getKey().label()),
                        Cell.text(
                            Words.capital(Words.count(phase.getValue(), "member", "members")))))
                .toList()));
  }

  /** The form of collaboration as its coordinator described it; empty if nothing is said. */
  public List<SummaryRow> collaboration() {
    Collaboration said = findings.study().study().collaboration();
    List<SummaryRow> rows = new ArrayList<>();
    if (said.orientation() != Orientation.NOT_SAID) {
      rows.add(
          SummaryRow.of(
              "Orientation",
              said.orientation().label() + ": " + said.orientation().meaning() + "."));
    }
    add(rows, "Inclusivity", said.inclusivity());
    add(rows, "Levels", said.levels());
    add(rows, "Focus", said.focus());
    add(rows, "Scope", said.scope());
    return rows;
  }

  private static void add(List<SummaryRow> rows, String name, String text) {
    if (!text.isEmpty()) {
      rows.add(SummaryRow.of(name, text));
    }
  }
}
