package org.crossroads.platform.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crossroads.analysis.network.Share;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnairefiles.Missing;
import org.crossroads.platform.questionnairefiles.Question;

/** Counts the answers to one question. For one thread. */
final class QuestionTally {
  private final Question question;
  private final List<Option> options;
  private final int[] chosen;
  private final Map<Missing, Integer> missing = new EnumMap<>(Missing.class);
  private int answered;
  private int notUnderstood;

  /** What is counted: a choice, or a band of numbers. */
  record Option(String name, String label) {}

  QuestionTally(Question question) {
    this.question = question;
    this.options = options(question);
    this.chosen = new int[options.size()];
  }

  private static List<Option> options(Question question) {
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
    return options;
  }

  void add(Answer answer) {
    switch (answer) {
      case Answer.None(Missing why) -> missing.merge(why, 1, Integer::sum);
      case Answer.NotUnderstood wrong -> notUnderstood++;
      case Answer.Words words -> answered++;
      case Answer.Amount(BigDecimal number) -> {
        answered++;
        if (!options.isEmpty()) {
          chosen[band(number)]++;
        }
      }
      case Answer.Chosen(List<String> names) -> {
        answered++;
        for (int i = 0; i < chosen.length; i++) {
          chosen[i] += names.contains(options.get(i).name()) ? 1 : 0;
        }
      }
    }
  }

  private int band(BigDecimal number) {
    int band = 0;
    while (band < question.bands().size() && number.compareTo(question.bands().get(band)) > 0) {
      band++;
    }
    return band;
  }

  Question question() {
    return question;
  }

  List<Option> options() {
    return options;
  }

  /** How many chose it, of those who gave a valid answer. */
  Share share(int option) {
    return new Share(chosen[option], answered);
  }

  int missing(Missing why) {
    return missing.getOrDefault(why, 0);
  }

  int answered() {
    return answered;
  }

  int notUnderstood() {
    return notUnderstood;
  }

  /** Those whom the question was meant for, as far as they are known. */
  int meant() {
    return answered + missing(Missing.NO_ANSWER) + missing(Missing.DONT_KNOW) + notUnderstood;
  }

  /** Those of whom it is known that the question was not meant for them. */
  int notMeant() {
    return missing(Missing.NOT_ASKED) + missing(Missing.NOT_APPLICABLE);
  }
}
