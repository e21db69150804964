package org.crossroads.platform.statistics;

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
  private final CountedOptions options;
  private final int[] chosen;
  private final Map<Missing, Integer> missing = new EnumMap<>(Missing.class);
  private int answered;
  private int notUnderstood;

  QuestionTally(Question question) {
    this.question = question;
    this.options = CountedOptions.of(question);
    this.chosen = new int[options.list().size()];
  }

  void add(Answer answer) {
    switch (answer) {
      case Answer.None(Missing why) -> missing.merge(why, 1, Integer::sum);
      case Answer.NotUnderstood wrong -> notUnderstood++;
      case Answer.Words words -> answered++;
      case Answer.Amount amount -> count(amount);
      case Answer.Chosen choices -> count(choices);
    }
  }

  private void count(Answer answer) {
    answered++;
    options.count(answer, chosen);
  }

  Question question() {
    return question;
  }

  List<CountedOptions.Option> options() {
    return options.list();
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
