package org.crossroads.platform.questionnaires.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossroads.platform.questionnairefiles.FormExtra;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnaires.EarlierQuestion;
import org.crossroads.platform.questionnaires.Mapping;
import org.crossroads.platform.questionnaires.Questionnaires;
import org.crossroads.platform.questionnaires.Version;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.statistics.ItemCount;
import org.crossroads.platform.statistics.ScaleFigure;
import org.crossroads.platform.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Two waves of one questionnaire side by side: questions that their authors called the same, or the
 * same in other words; and of the others, that the trend breaks there.
 */
@Component
public class WaveComparison {
  private static final String NOTHING = "–";

  private final WaveFigures results;
  private final Waves waves;
  private final Questionnaires questionnaires;

  WaveComparison(WaveFigures results, Waves waves, Questionnaires questionnaires) {
    this.results = results;
    this.waves = waves;
    this.questionnaires = questionnaires;
  }

  /**
   * One answer then and now.
   *
   * @param question as it is asked now
   * @param reworded whether it was worded otherwise then
   * @param option the answer, or why there is nothing to compare
   */
  public record Line(String question, boolean reworded, String option, Side before, Side after) {}

  /**
   * What was said in one of the waves.
   *
   * @param text k of n with the percentage, or "c" if it may not be shown
   * @param count the same in numbers, or null if it may not be shown
   */
  public record Side(String text, @Nullable ItemCount count) {}

  /** The answers that can be compared and the breaks, in the order of the questions. */
  public List<Line> of(Wave now, Wave earlier) {
    Results today = results.of(now);
    Results then = results.of(earlier);
    Map<String, List<ItemCount>> after = today.items();
    Map<String, List<ItemCount>> before = then.items();
    List<Version> versions = questionnaires.listVersions(now.questionnaire());
    boolean safe = now.anonymous() || earlier.anonymous();
    List<Line> lines = new ArrayList<>();
    ShownCounts shownAfter = ShownCounts.of(today);
    ShownCounts shownBefore = ShownCounts.of(then);
    for (FormQuestion question : waves.published(now).questions()) {
      Optional<EarlierQuestion> was =
          EarlierQuestion.find(versions, now.number(), earlier.number(), question.name());
      if (was.isEmpty() && question.kind() != FormKind.INFORMATION) {
        EarlierQuestion.findBreak(versions, now.number(), earlier.number(), question.name())
            .ifPresent(relation -> lines.add(broken(question, relation)));
      }
      for (String column : was.isEmpty() ? List.<String>of() : compared(question)) {
        String name = earlier(question, column, was.get().name());
        add(
            question,
            was.get().reworded(),
            shown(
                before.getOrDefault(name, List.of()),
                isSeveral(question),
                safe ? shownBefore : null),
            shown(
                after.getOrDefault(column, List.of()),
                isSeveral(question),
                safe ? shownAfter : null),
            lines);
        Optional<Side> mean = mean(today, question.name(), column, safe ? shownAfter : null);
        Optional<Side> earlierMean = mean(then, was.get().name(), name, safe ? shownBefore : null);
        if (mean.isPresent() && earlierMean.isPresent()) {
          lines.add(
              new Line(
                  question.kind() == FormKind.GRID ? question.label(column) : question.label(),
                  was.get().reworded(),
                  "Mean (95% interval)",
                  earlierMean.get(),
                  mean.get()));
        }
      }
    }
    return lines;
  }

  private static Line broken(FormQuestion question, Mapping.Relation relation) {
    Side nothing = new Side(NOTHING, null);
    String why =
        relation == Mapping.Relation.SPLIT
            ? "Not compared: then it was part of another question"
            : "Not compared: new, or no longer the same question";
    return new Line(question.label(), false, why, nothing, nothing);
  }

  /** The mean of a question on a scale; hidden where one of its counts is. */
  private static Optional<Side> mean(
      Results of, String scale, String column, @Nullable ShownCounts safe) {
    ScaleFigure found = of.hidden() ? null : of.figures().scales().get(scale);
    if (found == null) {
      return Optional.empty();
    }
    boolean shown = safe == null || safe.isWhole(column);
    return found.means().stream()
        .filter(mean -> mean.column().equals(column) && mean.n() > 0)
        .map(mean -> new Side(shown ? text(mean) : ShownCounts.HIDDEN, null))
        .findFirst();
  }

  private static String text(ScaleFigure.Mean mean) {
    Double low = mean.low();
    Double high = mean.high();
    String value = Words.decimal(mean.mean(), 2);
    return low == null || high == null
        ? value
        : "%s (%s to %s)".formatted(value, Words.decimal(low, 2), Words.decimal(high, 2));
  }

  /** What of a question is compared: words by their themes. */
  private static List<String> compared(FormQuestion question) {
    return FormExtra.QUOTE.fits(question.kind())
        ? List.of(Figures.themes(question.name()))
        : question.columns();
  }

  /** Rows of grids keep their names. */
  private static String earlier(FormQuestion question, String column, String name) {
    if (column.equals(Figures.themes(question.name()))) {
      return Figures.themes(name);
    }
    return column.equals(question.name()) ? name : column;
  }

  /** An option with what may be said of it. */
  private record Shown(ItemCount count, Side side) {}

  private static boolean isSeveral(FormQuestion question) {
    return question.kind() == FormKind.SEVERAL || FormExtra.QUOTE.fits(question.kind());
  }

  private static List<Shown> shown(
      List<ItemCount> options, boolean several, @Nullable ShownCounts safe) {
    if (options.isEmpty() || options.getFirst().n() == 0) {
      return List.of();
    }
    List<String> counts =
        safe == null ? options.stream().map(each -> "").toList() : safe.of(options, several);
    return IntStream.range(0, options.size())
        .mapToObj(i ->
            new Shown(
                options.get(i),
                counts.get(i).equals(ShownCounts.HIDDEN)
                    ? new Side(ShownCounts.HIDDEN, null)
                    : new Side(
                        Words.share(options.get(i).k(), options.get(i).n()), options.get(i))))
        .toList();
  }

  private static void add(
      FormQuestion question,
      boolean reworded,
      List<Shown> before,
      List<Shown> after,
      List<Line> lines) {
    for (Shown now : after) {
      before.stream()
          .filter(then -> then.count().option().equals(now.count().option()))
          .findFirst()
          .ifPresent(then ->
              lines.add(
                  new Line(
                      question.kind() == FormKind.GRID ? now.count().label() : question.label(),
                      reworded,
                      now.count().optionLabel(),
                      then.side(),
                      now.side())));
    }
  }
}
