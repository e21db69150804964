package org.crossroads.platform.questionnaires.web;

import static org.crossroads.platform.files.Sheet.column;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.questionnairefiles.FormExtra;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnaires.results.Figures;
import org.crossroads.platform.questionnaires.results.Results;
import org.crossroads.platform.questionnaires.results.ShownCounts;
import org.crossroads.platform.statistics.ItemCount;
import org.crossroads.platform.statistics.ScaleFigure;
import org.jspecify.annotations.Nullable;

/** Results as a file: a line for each option, theme, mean and alpha. */
final class ResultsFile {
  static final Sheet<Line> SHEET =
      Sheet.of(
          "Results",
          column("item", Line::item),
          column("question", Line::question),
          column("measure", Line::measure),
          column("answer", Line::answer),
          column("k", Line::k),
          column("n", Line::n),
          column("value", Line::value),
          column("low", Line::low),
          column("high", Line::high),
          column("standard_deviation", Line::spread),
          column("not_asked", line -> line.missing(Missing.NOT_ASKED)),
          column("no_answer", line -> line.missing(Missing.NO_ANSWER)),
          column("dont_know", line -> line.missing(Missing.DONT_KNOW)),
          column("not_applicable", line -> line.missing(Missing.NOT_APPLICABLE)),
          column("lowest_of_frame", Line::lowest),
          column("highest_of_frame", Line::highest));

  private final Results results;
  private final boolean safe;
  private final ShownCounts counts;
  private final List<Line> lines = new ArrayList<>();

  private ResultsFile(Results results, boolean safe) {
    this.results = results;
    this.safe = safe;
    this.counts = ShownCounts.of(results);
  }

  /**
   * One figure.
   *
   * @param measure {@code share}, {@code theme}, {@code mean} or {@code alpha}
   * @param k how many said so, "c" if that is hidden; empty of means
   * @param value a share from 0 to 1, a mean or alpha, with its 95 % interval
   * @param whole who gave no valid answer, and the bounds for the frame; null of means, and where
   *     small counts are hidden
   */
  record Line(
      String item,
      String question,
      String measure,
      String answer,
      @Nullable String k,
      @Nullable Integer n,
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Double spread,
      @Nullable ItemCount whole) {

    @Nullable Integer missing(Missing why) {
      return whole == null ? null : whole.missing().getOrDefault(why, 0);
    }

    @Nullable Double lowest() {
      return whole == null ? null : whole.lowestOfFrame();
    }

    @Nullable Double highest() {
      return whole == null ? null : whole.highestOfFrame();
    }
  }

  /**
   * The lines of some questions.
   *
   * @param safe whether small counts are hidden
   */
  static List<Line> lines(Results results, List<FormQuestion> questions, boolean safe) {
    ResultsFile file = new ResultsFile(results, safe);
    if (!results.hidden()) {
      questions.forEach(file::add);
    }
    return file.lines;
  }

  private void add(FormQuestion question) {
    boolean several = question.kind() == FormKind.SEVERAL;
    question.own().forEach(column -> add(question.label(column), "share", counts(column), several));
    if (FormExtra.QUOTE.fits(question.kind())) {
      add(question.label(), "theme", counts(Figures.themes(question.name())), true);
    }
    ScaleFigure scale = results.figures().scales().get(question.name());
    if (scale != null) {
      scale.means().forEach(mean -> add(question, mean));
      ScaleFigure.Together together = scale.agreement();
      boolean whole = scale.means().stream().allMatch(mean -> mayShow(mean.column()));
      if (together != null && whole) {
        lines.add(
            new Line(
                question.name(),
                question.label(),
                "alpha",
                "",
                null,
                together.people(),
                together.alpha(),
                together.low(),
                together.high(),
                null,
                null));
      }
    }
  }

  private List<ItemCount> counts(String item) {
    return results.items().getOrDefault(item, List.of());
  }

  private boolean mayShow(String column) {
    return !safe || counts.isWhole(column);
  }

  private void add(FormQuestion question, ScaleFigure.Mean mean) {
    if (mean.n() > 0 && mayShow(mean.column())) {
      lines.add(
          new Line(
              mean.column(),
              question.label(mean.column()),
              "mean",
              "",
              null,
              mean.n(),
              mean.mean(),
              mean.low(),
              mean.high(),
              mean.spread(),
              null));
    }
  }

  private void add(String question, String measure, List<ItemCount> options, boolean several) {
    List<String> shown =
        options.isEmpty()
            ? List.of()
            : safe
                ? counts.of(options, several)
                : options.stream().map(each -> Integer.toString(each.k())).toList();
    for (int i = 0; i < options.size(); i++) {
      ItemCount count = options.get(i);
      boolean hidden = shown.get(i).equals(ShownCounts.HIDDEN);
      lines.add(
          new Line(
              count.item(),
              question,
              measure,
              count.optionLabel(),
              shown.get(i),
              hidden ? null : Integer.valueOf(count.n()),
              hidden || count.n() == 0 ? null : Double.valueOf((double) count.k() / count.n()),
              hidden ? null : count.low(),
              hidden ? null : count.high(),
              null,
              safe ? null : count));
    }
  }
}
