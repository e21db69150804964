package org.crossroads.platform.questionnaires.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.results.Results;
import org.crossroads.platform.questionnaires.results.ShownCounts;
import org.crossroads.platform.statistics.ScaleFigure;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.BarChart;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;

/**
 * Says what the answers on a scale come to. Where counts are hidden no mean is shown of them: a
 * mean and what is left of the counts would give them away.
 *
 * @param safe what is shown where small counts are hidden; null where they are not
 */
record ScaleWords(FormQuestion question, Results results, @Nullable ShownCounts safe) {

  /** Of fewer rows alpha says little. */
  private static final int FEW = 3;

  /** The mean of one question of the scale. */
  List<String> sentences(String column) {
    List<String> sentences = new ArrayList<>();
    ScaleFigure scale = results.figures().scales().get(question.name());
    if (scale != null) {
      scale.means().stream()
          .filter(mean -> mean.column().equals(column) && mean.n() > 0)
          .map(mean -> sentence(scale, mean))
          .forEach(sentences::add);
    }
    return sentences;
  }

  private static String sentence(ScaleFigure scale, ScaleFigure.Mean mean) {
    Double spread = mean.spread();
    String more =
        spread == null
            ? ""
            : " (95%% interval %s), standard deviation %s"
                .formatted(interval(mean), decimal(spread));
    return "On the scale from %s to %s the mean is %s%s, of %s."
        .formatted(
            plain(scale.lowest()),
            plain(scale.highest()),
            decimal(mean.mean()),
            more,
            Words.count(mean.n(), "answer", "answers"));
  }

  /** The means of the rows of a grid side by side, and how far they hang together. */
  Optional<ResultsPage.Topic> topic() {
    ScaleFigure scale = results.figures().scales().get(question.name());
    if (scale == null || scale.means().stream().allMatch(mean -> mean.n() == 0)) {
      return Optional.empty();
    }
    List<String> notes = new ArrayList<>();
    notes.add(
        "Each answer counts as the number of its step, from %s to %s."
            .formatted(plain(scale.lowest()), plain(scale.highest())));
    boolean whole = scale.means().stream().allMatch(this::mayShow);
    ScaleFigure.Together together = scale.agreement();
    if (together != null && whole) {
      notes.addAll(together(together));
    }
    if (!whole) {
      notes.add("A mean is hidden where one of its counts is.");
    }
    return Optional.of(
        new ResultsPage.Topic(question.label() + ": means", notes, table(scale), chart(scale)));
  }

  private boolean mayShow(ScaleFigure.Mean mean) {
    return safe == null || safe.isWhole(mean.column());
  }

  private List<String> together(ScaleFigure.Together together) {
    Double alpha = together.alpha();
    if (alpha == null) {
      return List.of("Whether the rows hang together cannot be told. " + together.words());
    }
    List<String> sentences = new ArrayList<>();
    Double low = together.low();
    Double high = together.high();
    sentences.add(
        "%s Cronbach’s alpha is %s%s, of %d who answered every row. A high value does not show that the rows measure one thing."
            .formatted(
                together.words(),
                decimal(alpha),
                low == null || high == null
                    ? ""
                    : " (95%% interval %s to %s)".formatted(decimal(low), decimal(high)),
                together.people()));
    if (together.without().size() < FEW) {
      sentences.add("With fewer than %d rows it says little.".formatted(FEW));
    }
    for (int i = 0; i < together.without().size(); i++) {
      FormQuestion.Line line = question.lines().get(i);
      together
          .without()
          .get(i)
          .filter(other -> other > alpha + 0.005)
          .ifPresent(other ->
              sentences.add(
                  "Without “%s” it would be %s.".formatted(line.label(), decimal(other))));
    }
    return sentences;
  }

  private Table table(ScaleFigure scale) {
    return Table.of(
        question.label() + ": means",
        List.of(
            Column.of("Row"),
            Column.numeric("Answers"),
            Column.numeric("Mean"),
            Column.numeric("95% interval"),
            Column.numeric("Standard deviation")),
        scale.means().stream().map(this::row).toList());
  }

  private List<Cell> row(ScaleFigure.Mean mean) {
    boolean shown = mayShow(mean);
    Double spread = mean.spread();
    return List.of(
        new Cell.Text(question.label(mean.column())),
        Cell.figure(shown ? Integer.toString(mean.n()) : ShownCounts.HIDDEN),
        Cell.figure(shown ? (mean.n() == 0 ? "–" : decimal(mean.mean())) : ShownCounts.HIDDEN),
        Cell.figure(shown ? interval(mean) : ShownCounts.HIDDEN),
        Cell.figure(shown ? (spread == null ? "–" : decimal(spread)) : ShownCounts.HIDDEN));
  }

  private @Nullable BarChart chart(ScaleFigure scale) {
    List<BarChart.Bar> bars =
        scale.means().stream()
            .filter(mean -> mean.n() > 0 && mayShow(mean))
            .map(mean ->
                new BarChart.Bar(
                    question.label(mean.column()),
                    Math.max(0, mean.mean() - scale.lowest()),
                    decimal(mean.mean()),
                    reach(scale, mean),
                    false))
            .toList();
    return bars.isEmpty()
        ? null
        : new BarChart(
            "Means, on the scale from %s to %s; the line is the 95%% interval"
                .formatted(plain(scale.lowest()), plain(scale.highest())),
            scale.highest() - scale.lowest(),
            bars);
  }

  private static BarChart.@Nullable Reach reach(ScaleFigure scale, ScaleFigure.Mean mean) {
    Double low = mean.low();
    Double high = mean.high();
    return low == null || high == null
        ? null
        : new BarChart.Reach(low - scale.lowest(), high - scale.lowest());
  }

  private static String interval(ScaleFigure.Mean mean) {
    Double low = mean.low();
    Double high = mean.high();
    return low == null || high == null ? "–" : decimal(low) + " to " + decimal(high);
  }

  private static String decimal(double number) {
    return Words.decimal(number, 2);
  }

  private static String plain(double number) {
    return Words.decimal(number, number == Math.rint(number) ? 0 : 2);
  }
}
