package org.crossroads.platform.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossroads.analysis.agreement.CronbachAlpha;
import org.crossroads.analysis.agreement.Guide;
import org.crossroads.analysis.agreement.RatingTable;
import org.crossroads.analysis.intervals.Confidence;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.intervals.StudentMean;
import org.crossroads.analysis.network.Score;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.jspecify.annotations.Nullable;

/**
 * Takes the answers on one scale as the numbers of its steps. For one thread.
 *
 * <p>Of a grid the numbers of each respondent are kept, 8 bytes a row of the grid, for only the
 * whole of them says how its rows hang together.
 */
public final class ScaleCounts {
  private final List<String> columns;
  private final Map<String, Double> steps = new TreeMap<>();
  private final List<double[]> respondents = new ArrayList<>();

  /**
   * @param columns the question, or the rows of a grid
   * @param choices whose names are numbers, but for those that mean a missing answer
   * @throws NumberFormatException if one is none
   */
  public ScaleCounts(List<String> columns, List<Question.Choice> choices) {
    this.columns = List.copyOf(columns);
    choices.stream()
        .map(Question.Choice::name)
        .filter(name -> Missing.of(name).isEmpty())
        .forEach(name -> steps.put(name, Double.valueOf(name)));
  }

  /** Takes the answers of one respondent, one to each column in its order. */
  public void add(List<Answer> answers) {
    double[] numbers = new double[columns.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] =
          answers.get(i) instanceof Answer.Chosen(List<String> names) && names.size() == 1
              ? steps.getOrDefault(names.getFirst(), Double.NaN)
              : Double.NaN;
    }
    respondents.add(numbers);
  }

  /** What they come to. */
  public ScaleFigure figure() {
    List<ScaleFigure.Mean> means = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      means.add(mean(column));
    }
    return new ScaleFigure(
        steps.values().stream().mapToDouble(Double::doubleValue).min().orElse(0),
        steps.values().stream().mapToDouble(Double::doubleValue).max().orElse(0),
        means,
        columns.size() < 2 ? null : together());
  }

  private ScaleFigure.Mean mean(int column) {
    double[] said =
        respondents.stream()
            .mapToDouble(numbers -> numbers[column])
            .filter(number -> !Double.isNaN(number))
            .toArray();
    double sum = 0;
    for (double number : said) {
      sum += number;
    }
    double mean = said.length == 0 ? 0 : sum / said.length;
    double squares = 0;
    for (double number : said) {
      squares += (number - mean) * (number - mean);
    }
    double spread = said.length < 2 ? 0 : Math.sqrt(squares / (said.length - 1));
    Interval interval = StudentMean.of(said.length, mean, spread, Confidence.USUAL);
    return new ScaleFigure.Mean(
        columns.get(column),
        said.length,
        mean,
        said.length < 2 ? null : Double.valueOf(spread),
        low(interval),
        high(interval));
  }

  private ScaleFigure.Together together() {
    RatingTable.Builder table = RatingTable.builder(respondents.size(), columns.size());
    for (int unit = 0; unit < respondents.size(); unit++) {
      double[] numbers = respondents.get(unit);
      for (int item = 0; item < numbers.length; item++) {
        if (!Double.isNaN(numbers[item])) {
          table.rate(unit, item, numbers[item]);
        }
      }
    }
    CronbachAlpha.Result result = CronbachAlpha.of(table.build(), Confidence.USUAL);
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
