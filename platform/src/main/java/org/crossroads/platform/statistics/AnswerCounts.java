package org.crossroads.platform.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossroads.analysis.network.Bounds;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;
import org.crossroads.platform.questionnairefiles.Questionnaire;
import org.jspecify.annotations.Nullable;

/** Counts answers to a questionnaire as they come, wherever they are kept. For one thread. */
public final class AnswerCounts {
  private final List<QuestionTally> tallies;
  private final Map<String, BigDecimal> sums = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private int respondents;

  public AnswerCounts(Questionnaire questionnaire) {
    this.tallies = questionnaire.questions().stream().map(QuestionTally::new).toList();
  }

  /** Takes the answers of one respondent, one to each question in its order. */
  public void add(List<Answer> answers) {
    for (int i = 0; i < tallies.size(); i++) {
      tallies.get(i).add(answers.get(i));
      if (answers.get(i) instanceof Answer.Amount(BigDecimal number)) {
        String name = tallies.get(i).question().name();
        sums.merge(name, number, BigDecimal::add);
        numbers.merge(name, 1, Integer::sum);
      }
    }
    respondents++;
  }

  /** How many respondents there were. */
  public int respondents() {
    return respondents;
  }

  /** The mean of the numbers given to a question, to two places; empty if there are none. */
  public Optional<BigDecimal> mean(String question) {
    BigDecimal sum = sums.get(question);
    return sum == null
        ? Optional.empty()
        : Optional.of(
            sum.divide(
                BigDecimal.valueOf(numbers.getOrDefault(question, 1)), 2, RoundingMode.HALF_UP));
  }

  /** How many gave a valid answer to a question. */
  public int answered(String question) {
    return tally(question).map(QuestionTally::answered).orElse(0);
  }

  /** How many gave no valid answer to a question, by why. */
  public Map<Missing, Integer> missing(String question) {
    return tally(question).map(AnswerCounts::missing).orElse(Map.of());
  }

  private Optional<QuestionTally> tally(String question) {
    return tallies.stream().filter(each -> each.question().name().equals(question)).findFirst();
  }

  private static Map<Missing, Integer> missing(QuestionTally tally) {
    Map<Missing, Integer> missing = new EnumMap<>(Missing.class);
    for (Missing why : Missing.values()) {
      missing.put(why, tally.missing(why));
    }
    return missing;
  }

  /**
   * Every option of every question.
   *
   * @param frame how many were meant to be asked, or null if that is not known
   */
  public List<ItemCount> items(@Nullable Integer frame) {
    List<ItemCount> items = new ArrayList<>();
    for (QuestionTally tally : tallies) {
      ItemFigure.of("", tally, frame, respondents).forEach(figure -> items.add(count(figure)));
    }
    return items;
  }

  private static ItemCount count(ItemFigure figure) {
    Question question = figure.tally().question();
    Bounds bounds = figure.bounds();
    boolean known = bounds.lowest().n() > 0;
    var counts = figure.counts();
    return new ItemCount(
        question.name(),
        question.label(),
        question.group(),
        figure.what().name(),
        figure.what().label(),
        figure.share().k(),
        figure.share().n(),
        figure.rounded(),
        figure.low(),
        figure.high(),
        missing(figure.tally()),
        known ? Double.valueOf(bounds.lowest().value().value().orElseThrow()) : null,
        known ? Double.valueOf(bounds.highest().value().value().orElseThrow()) : null,
        counts == null ? null : Integer.valueOf(counts.fewest()),
        counts == null ? null : Integer.valueOf(counts.most()));
  }
}
