package org.crossroads.platform.questionnaires.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnaires.results.Results;
import org.crossroads.platform.questionnaires.results.WaveResults;
import org.crossroads.platform.statistics.ItemCount;
import org.crossroads.platform.statistics.ProtectedTable;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.BarChart;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/** Says results in tables, bars and sentences. For one page. */
final class ResultTopics {
  private final Results results;
  private final Map<String, List<ItemCount>> items;
  private final boolean safe;

  /**
   * @param safe whether small counts are hidden, as on pages for everybody
   */
  ResultTopics(Results results, boolean safe) {
    this.results = results;
    this.items = results.items();
    this.safe = safe;
  }

  /** A row of a table of results before it is words. */
  private record Line(String label, ItemCount count, String k) {
    boolean hidden() {
      return k.equals("c");
    }
  }

  /** Everything that is counted, or what is wanted of it. */
  List<ResultsPage.Topic> of(List<FormQuestion> questions) {
    List<ResultsPage.Topic> topics = new ArrayList<>();
    for (FormQuestion question : questions) {
      if (isPairs(question)) {
        grid(question).ifPresent(topics::add);
      } else {
        for (String column : question.columns()) {
          options(question, column).ifPresent(topics::add);
        }
      }
    }
    return topics;
  }

  /** A grid of yes and no reads best as one table. */
  private static boolean isPairs(FormQuestion question) {
    return question.kind() == FormKind.GRID
        && question.choices().stream().filter(choice -> Missing.of(choice.name()).isEmpty()).count()
            == 2;
  }

  private Optional<ResultsPage.Topic> grid(FormQuestion question) {
    List<Line> lines = new ArrayList<>();
    for (FormQuestion.Line row : question.lines()) {
      List<ItemCount> options = items.getOrDefault(row.name(), List.of());
      if (!options.isEmpty()) {
        lines.add(new Line(row.label(), options.getFirst(), shown(options, false).getFirst()));
      }
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    String said = lines.getFirst().count().optionLabel();
    return Optional.of(
        new ResultsPage.Topic(
            question.label(),
            List.of(
                "Those who said “%s”, of those who gave a valid answer to the row."
                    .formatted(said)),
            table(question.label(), "Row", lines, true),
            chart(question.label(), lines)));
  }

  private Optional<ResultsPage.Topic> options(FormQuestion question, String column) {
    String label = AnswerWords.labels(question, column).getLast();
    List<ItemCount> options = items.getOrDefault(column, List.of());
    if (options.isEmpty()) {
      return results.hidden() ? Optional.empty() : uncounted(column, label);
    }
    List<String> shown = shown(options, question.kind() == FormKind.SEVERAL);
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      lines.add(new Line(options.get(i).optionLabel(), options.get(i), shown.get(i)));
    }
    return Optional.of(
        new ResultsPage.Topic(
            label, notes(column), table(label, "Answer", lines, false), chart(label, lines)));
  }

  private List<String> shown(List<ItemCount> options, boolean several) {
    if (!safe) {
      return options.stream().map(each -> Words.number(each.k())).toList();
    }
    return WaveResults.protectedCounts(options, several)
        .orElse(options.stream().map(each -> "c").toList());
  }

  private List<String> notes(String column) {
    List<String> notes = new ArrayList<>();
    if (!safe) {
      notes.add(missing(results.counts().missing(column)));
    }
    if (results.counts().answered(column) >= ProtectedTable.smallest() || !safe) {
      results
          .counts()
          .mean(column)
          .ifPresent(mean -> notes.add("The mean is %s.".formatted(mean.toPlainString())));
    }
    return notes;
  }

  /** Words and numbers without bands: only how many answered. */
  private Optional<ResultsPage.Topic> uncounted(String column, String label) {
    if (safe) {
      return Optional.empty();
    }
    Table table =
        Table.of(
            label,
            List.of(Column.of("Answers"), Column.numeric("Number")),
            List.of(
                List.of(
                    new Cell.Text("Valid answers"),
                    Cell.number(results.counts().answered(column)))));
    return Optional.of(new ResultsPage.Topic(label, notes(column), table, null));
  }

  private Table table(String caption, String first, List<Line> lines, boolean withMissing) {
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
    for (Line line : lines) {
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

  private static @Nullable BarChart chart(String title, List<Line> lines) {
    List<BarChart.Bar> bars =
        lines.stream()
            .filter(line -> !line.hidden() && line.count().percent().isPresent())
            .map(line ->
                new BarChart.Bar(
                    line.label(),
                    line.count().percent().orElseThrow().doubleValue(),
                    percent(line.count())))
            .toList();
    return bars.isEmpty() ? null : new BarChart(title + ", in % of valid answers", bars);
  }

  private static String percent(ItemCount count) {
    return count.percent().map(each -> each.toPlainString() + "%").orElse("–");
  }

  private static String range(@Nullable Double low, @Nullable Double high) {
    return low == null || high == null ? "–" : whole(low) + "% to " + whole(high) + "%";
  }

  private static String whole(double share) {
    return Words.decimal(share * 100, 1);
  }

  private static String ofAll(ItemCount count) {
    return count.fewest() == null || count.most() == null
        ? ""
        : "; with 95%% certainty %d to %d of all".formatted(count.fewest(), count.most());
  }

  private static String missing(Map<Missing, Integer> missing) {
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
