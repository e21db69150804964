package org.crossroads.analysis.network.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Share;
import org.junit.jupiter.api.Test;

class AnswersTests {

  @Test
  void theResponseRateIsOfAllThatWereAsked() {
    assertThat(Surveys.read("0>1", "yynn").rate()).isEqualTo(new Share(2, 4));
  }

  @Test
  void aSilentOneThatNamesOthersIsRefused() {
    assertThatThrownBy(() -> Surveys.read("0>1 0>2", "nyy"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Organisation 0 did not answer but names 2 others. Maybe it did answer.");
    assertThatThrownBy(() -> Answers.of(Samples.directed(new double[2][2]), true))
        .hasMessage("Reports of 2 organisations, and who answered of 1.");
  }
}
