package org.crossroads.platform.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;

/**
 * What is counted of a question: its choices, or the bands of its numbers; nothing of words.
 *
 * @param bands the upper limits of all bands but the last; empty where choices are counted
 */
public record CountedOptions(List<Option> list, List<BigDecimal> bands) {
  public CountedOptions {
    list = List.copyOf(list);
    bands = List.copyOf(bands);
  }

  /**
   * One of them.
   *
   * @param name a choice as answers write it, or a band such as {@code >2,<=4}
   * @param label what people read
   */
  public record Option(String name, String label) {}

  /** The options of a question, in its order. */
  public static CountedOptions of(Question question) {
    List<Option> options = new ArrayList<>();
    question.choices().stream()
        .filter(choice -> Missing.of(choice.name()).isEmpty())
        .forEach(choice -> options.add(new Option(choice.name(), choice.label())));
    List<BigDecimal> bands = question.bands();
    for (int i = 0; i < bands.size(); i++) {
      String to = bands.get(i).toPlainString();
      options.add(
          i == 0
              ? new Option("<=" + to, to + " or less")
              : new Option(
                  ">%s,<=%s".formatted(bands.get(i - 1).toPlainString(), to),
                  "more than %s, up to %s".formatted(bands.get(i - 1).toPlainString(), to)));
    }
    if (!bands.isEmpty()) {
      String from = bands.getLast().toPlainString();
      options.add(new Option(">" + from, "more than " + from));
    }
    return new CountedOptions(options, bands);
  }

  /** Adds one to the count of each option that an answer is. */
  public void count(Answer answer, int[] counts) {
    switch (answer) {
      case Answer.Amount(BigDecimal number) when !list.isEmpty() -> counts[band(number)]++;
      case Answer.Chosen(List<String> names) -> {
        for (int i = 0; i < counts.length; i++) {
          counts[i] += names.contains(list.get(i).name()) ? 1 : 0;
        }
      }
      default -> {}
    }
  }

  private int band(BigDecimal number) {
    int band = 0;
    while (band < bands.size() && number.compareTo(bands.get(band)) > 0) {
      band++;
    }
    return band;
  }
}
