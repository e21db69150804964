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
import org.crossroads.platform.questionnaires.Questionnaires;
import org.crossroads.platform.questionnaires.Version;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.crossroads.platform.statistics.ItemCount;
import org.crossroads.platform.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Two waves of one questionnaire side by side: only questions that their authors called the same,
 * or the same in other words.
 */
@Component
public class WaveComparison {
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
   */
  public record Line(String question, boolean reworded, String option, Side before, Side after) {}

  /**
   * What was said in one of the waves.
   *
   * @param text k of n with the percentage, or "c" if it may not be shown
   * @param count the same in numbers, or null if it may not be shown
   */
  public record Side(String text, @Nullable ItemCount count) {}

  /** The answers that can be compared, in the order of the questions. */
  public List<Line> of(Wave now, Wave earlier) {
    Map<String, List<ItemCount>> after = results.of(now).items();
    Map<String, List<ItemCount>> before = results.of(earlier).items();
    List<Version> versions = questionnaires.listVersions(now.questionnaire());
    boolean safe = now.anonymous() || earlier.anonymous();
    List<Line> lines = new ArrayList<>();
    for (FormQuestion question : waves.published(now).questions()) {
      Optional<EarlierQuestion> was =
          EarlierQuestion.find(versions, now.number(), earlier.number(), question.name());
      for (String column : was.isEmpty() ? List.<String>of() : compared(question)) {
        String name = earlier(question, column, was.get().name());
        add(
            question,
            was.get().reworded(),
            shown(before.getOrDefault(name, List.of()), isSeveral(question), safe),
            shown(after.getOrDefault(column, List.of()), isSeveral(question), safe),
            lines);
      }
    }
    return lines;
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

  private static List<Shown> shown(List<ItemCount> options, boolean several, boolean safe) {
    if (options.isEmpty()) {
      return List.of();
    }
    List<String> counts =
        safe
            ? ShownCounts.of(options, several)
                .orElse(options.stream().map(each -> ShownCounts.HIDDEN).toList())
            : options.stream().map(each -> "").toList();
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
