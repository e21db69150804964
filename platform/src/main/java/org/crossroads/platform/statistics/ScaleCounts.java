package org.crossroads.platform.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossroads.analysis.agreement.Covariances;
import org.crossroads.analysis.agreement.CronbachAlpha;
import org.crossroads.analysis.agreement.Guide;
import org.crossroads.analysis.intervals.Confidence;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.intervals.StudentMean;
import org.crossroads.analysis.network.Score;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answers on one scale as the numbers of its steps. Memory does not grow with the
 * respondents. For one thread.
 */
public final class ScaleCounts {
  private final List<String> columns;
  private final List<Double> steps;
  private final Map<String, Integer> places = new HashMap<>();

  /** By column and step: how many said so. */
  private final int[][] counts;

  private final Covariances whole;

  /**
   * @param columns the question, or the rows of a grid
   * @param choices whose names are numbers, but for those that mean a missing answer
   * @throws NumberFormatException if one is none
   */
  public ScaleCounts(List<String> columns, List<Question.Choice> choices) {
    this.columns = List.copyOf(columns);
    List<String> names =
        choices.stream()
            .map(Question.Choice::name)
            .filter(name -> Missing.of(name).isEmpty())
            .toList();
    this.steps = names.stream().map(Double::valueOf).toList();
    for (int step = 0; step < names.size(); step++) {
      places.put(names.get(step), step);
    }
    this.counts = new int[columns.size()][names.size()];
    this.whole = new Covariances(columns.size());
  }

  /** Takes the answers of one respondent, one to each column in its order. */
  public void add(List<Answer> answers) {
    double[] numbers = new double[columns.size()];
    boolean gaps = false;
    for (int column = 0; column < numbers.length; column++) {
      Integer step =
          answers.get(column) instanceof Answer.Chosen(List<String> names) && names.size() == 1
              ? places.get(names.getFirst())
              : null;
      if (step == null) {
        gaps = true;
      } else {
        counts[column][step]++;
        numbers[column] = steps.get(step);
      }
    }
    // How the rows of a grid hang together is said of those who answered all of them.
    if (!gaps && columns.size() > 1) {
      whole.add(numbers);
    }
  }

  /** What they come to. */
  public ScaleFigure figure() {
    List<ScaleFigure.Mean> means = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      means.add(mean(column));
    }
    return new ScaleFigure(
        steps.stream().mapToDouble(Double::doubleValue).min().orElse(0),
        steps.stream().mapToDouble(Double::doubleValue).max().orElse(0),
        means,
        columns.size() < 2 ? null : together());
  }

  private ScaleFigure.Mean mean(int column) {
    int n = 0;
    double sum = 0;
    for (int step = 0; step < steps.size(); step++) {
      n += counts[column][step];
      sum += counts[column][step] * steps.get(step);
    }
    double mean = n == 0 ? 0 : sum / n;
    double squares = 0;
    for (int step = 0; step < steps.size(); step++) {
      double away = steps.get(step) - mean;
      squares += counts[column][step] * away * away;
    }
    double spread = n < 2 ? 0 : Math.sqrt(squares / (n - 1));
    Interval interval = StudentMean.of(n, mean, spread, Confidence.USUAL);
    return new ScaleFigure.Mean(
        columns.get(column),
        n,
        mean,
        n < 2 ? null : Double.valueOf(spread),
        low(interval),
        high(interval));
  }

  private ScaleFigure.Together together() {
    CronbachAlpha.Result result = CronbachAlpha.of(whole, Confidence.USUAL);
    Interval interval = result.alpha().interval();
    return new ScaleFigure.Together(
        number(result.alpha().value()).orElse(null),
        low(interval),
        high(interval),
        result.alpha().units(),
        switch (result.alpha().value()) {
          case Score.Of(double value) -> Guide.NUNNALLY.read(value);
          case Score.Absent(String reason) -> reason;
        },
        result.withoutItem().stream().map(ScaleCounts::number).toList());
  }

  private static Optional<Double> number(Score score) {
    return score instanceof Score.Of(double value) ? Optional.of(value) : Optional.empty();
  }

  private static @Nullable Double low(Interval interval) {
    return interval instanceof Interval.Of(double low, double high) ? Double.valueOf(low) : null;
  }

  private static @Nullable Double high(Interval interval) {
    return interval instanceof Interval.Of(double low, double high) ? Double.valueOf(high) : null;
  }
}
