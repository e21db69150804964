package org.crossroads.platform.questionnaires.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossroads.platform.questionnaires.results.PartedResults;
import org.crossroads.platform.questionnaires.results.WaveComparison;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.statistics.ItemCount;
import org.crossroads.platform.statistics.ShareRange;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.BarChart;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/** Waves or groups side by side, as a table and the same in bars. */
final class Comparisons {
  private static final double WHOLE = 100;
  private static final String LINE = "; the line is the 95% interval";

  /** More bars than these say nothing to anybody; the table has them all. */
  private static final int MOST_GROUPS = 40;

  private Comparisons() {}

  static ResultsPage.Comparison waves(Wave now, Wave then, List<WaveComparison.Line> lines) {
    Map<String, List<WaveComparison.Line>> questions = new LinkedHashMap<>();
    lines.forEach(
        line -> questions.computeIfAbsent(line.question(), key -> new ArrayList<>()).add(line));
    List<BarChart> charts = new ArrayList<>();
    questions.forEach((question, its) -> {
      List<BarChart.Bar> bars = new ArrayList<>();
      its.forEach(line -> {
        add(bars, line.option() + ", " + then.title(), line.before(), true);
        add(bars, line.option() + ", " + now.title(), line.after(), false);
      });
      if (!bars.isEmpty()) {
        charts.add(new BarChart(question + " – % of valid answers" + LINE, WHOLE, bars));
      }
    });
    return new ResultsPage.Comparison(table(now, then, lines), charts);
  }

  private static void add(
      List<BarChart.Bar> bars, String label, WaveComparison.Side side, boolean paler) {
    ItemCount count = side.count();
    if (count != null && count.percent().isPresent()) {
      bars.add(
          new BarChart.Bar(
              label,
              count.percent().orElseThrow().doubleValue(),
              ResultLine.percent(count),
              ResultLine.reach(count),
              paler));
    }
  }

  private static Table table(Wave now, Wave then, List<WaveComparison.Line> lines) {
    return Table.of(
        "%s and %s, question by question".formatted(then.title(), now.title()),
        List.of(
            Column.of("Question"),
            Column.of("Answer"),
            Column.numeric(then.title()),
            Column.numeric(now.title())),
        lines.stream()
            .map(line ->
                List.of(
                    new Cell.Text(
                        line.question() + (line.reworded() ? " (worded otherwise then)" : "")),
                    new Cell.Text(line.option()),
                    Cell.figure(line.before().text()),
                    Cell.figure(line.after().text())))
            .toList());
  }

  static ResultsPage.Comparison groups(
      String question, PartedResults.By by, PartedResults.CrossTable cross) {
    List<BarChart> charts = new ArrayList<>();
    if (cross.rows().size() <= MOST_GROUPS) {
      for (int option = 0; option < cross.options().size(); option++) {
        List<BarChart.Bar> bars = bars(cross, option);
        if (!bars.isEmpty()) {
          charts.add(
              new BarChart(
                  "%s – “%s”, %% of valid answers%s"
                      .formatted(question, cross.options().get(option), LINE),
                  WHOLE,
                  bars));
        }
      }
    }
    return new ResultsPage.Comparison(table(question, by, cross), charts);
  }

  /** A bar for each group of which both the count and the total are shown; all together paler. */
  private static List<BarChart.Bar> bars(PartedResults.CrossTable cross, int option) {
    List<BarChart.Bar> bars = new ArrayList<>();
    String last = List.copyOf(cross.rows().keySet()).getLast();
    cross
        .rows()
        .forEach((group, cells) ->
            bar(group, cells.get(option), cells.getLast(), group.equals(last))
                .ifPresent(bars::add));
    return bars;
  }

  private static Optional<BarChart.Bar> bar(String group, String k, String n, boolean paler) {
    Integer part = number(k);
    Integer whole = number(n);
    if (part == null || whole == null || whole == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new BarChart.Bar(
            group,
            WHOLE * part / whole,
            Words.percent(part, whole) + " of " + whole,
            ShareRange.of(part, whole)
                .map(range -> new BarChart.Reach(range.low() * WHOLE, range.high() * WHOLE))
                .orElse(null),
            paler));
  }

  private static @Nullable Integer number(String text) {
    return text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
  }

  private static Table table(String question, PartedResults.By by, PartedResults.CrossTable cross) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.of(by == PartedResults.By.AREA ? "Area" : "Sector"));
    cross.options().forEach(option -> columns.add(Column.numeric(option)));
    columns.add(Column.numeric("All"));
    List<List<Cell>> rows = new ArrayList<>();
    cross
        .rows()
        .forEach((group, texts) -> {
          List<Cell> row = new ArrayList<>();
          row.add(new Cell.Text(group));
          texts.forEach(text -> row.add(Cell.figure(text)));
          rows.add(row);
        });
    return Table.of(question + " (c: hidden, 1 to 4 or to protect those)", columns, rows);
  }
}
