package org.crossroads.platform.questionnaires.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnaires.results.ShownCounts;
import org.crossroads.platform.statistics.ItemCount;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.BarChart;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of results before it is words.
 *
 * @param k its count as it may be shown, "c" if it is hidden
 */
record ResultLine(String label, ItemCount count, String k) {
  private static final double WHOLE = 100;

  boolean hidden() {
    return k.equals(ShownCounts.HIDDEN);
  }

  static Table table(
      String caption, String first, List<ResultLine> lines, boolean safe, boolean withMissing) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.of(first),
                Column.numeric("Answers"),
                Column.numeric("%"),
                Column.numeric("95% interval")));
    if (!safe) {
      columns.add(Column.numeric("Whatever the silent say"));
      if (withMissing) {
        columns.add(Column.of("No valid answer"));
      }
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (ResultLine line : lines) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.Text(line.label()));
      row.add(Cell.figure(line.hidden() ? "c" : line.k() + " of " + line.count().n()));
      row.add(Cell.figure(line.hidden() ? "c" : percent(line.count())));
      row.add(Cell.figure(line.hidden() ? "c" : range(line.count().low(), line.count().high())));
      if (!safe) {
        row.add(
            Cell.figure(
                range(line.count().lowestOfFrame(), line.count().highestOfFrame())
                    + ofAll(line.count())));
        if (withMissing) {
          row.add(new Cell.Text(missing(line.count().missing())));
        }
      }
      rows.add(row);
    }
    return Table.of(caption, columns, rows);
  }

  /** Bars of all that is shown, or null if nothing is. */
  static @Nullable BarChart chart(List<ResultLine> lines) {
    List<BarChart.Bar> bars =
        lines.stream()
            .filter(line -> !line.hidden() && line.count().percent().isPresent())
            .map(line ->
                new BarChart.Bar(
                    line.label(),
                    line.count().percent().orElseThrow().doubleValue(),
                    percent(line.count()),
                    reach(line.count()),
                    false))
            .toList();
    return bars.isEmpty()
        ? null
        : new BarChart("% of valid answers; the line is the 95% interval", WHOLE, bars);
  }

  static BarChart.@Nullable Reach reach(ItemCount count) {
    Double low = count.low();
    Double high = count.high();
    return low == null || high == null ? null : new BarChart.Reach(low * WHOLE, high * WHOLE);
  }

  static String percent(ItemCount count) {
    return count.percent().map(each -> each.toPlainString() + "%").orElse("–");
  }

  private static String range(@Nullable Double low, @Nullable Double high) {
    return low == null || high == null ? "–" : whole(low) + "% to " + whole(high) + "%";
  }

  private static String whole(double share) {
    return Words.decimal(share * WHOLE, 1);
  }

  private static String ofAll(ItemCount count) {
    return count.fewest() == null || count.most() == null
        ? ""
        : "; with 95%% certainty %d to %d of all".formatted(count.fewest(), count.most());
  }

  static String missing(Map<Missing, Integer> missing) {
    List<String> said = new ArrayList<>();
    for (Missing why : Missing.values()) {
      int n = missing.getOrDefault(why, 0);
      if (n > 0) {
        said.add(
            switch (why) {
              case NOT_ASKED -> n + " not asked";
              case NO_ANSWER -> n + " left it out";
              case DONT_KNOW -> n + " don’t know";
              case NOT_APPLICABLE -> n + " not applicable";
            });
      }
    }
    return said.isEmpty()
        ? "Everybody gave a valid answer."
        : "No valid answer: " + String.join(", ", said) + ".";
  }
}
