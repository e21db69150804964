package org.crossroads.analysis.network.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossroads.analysis.network.answers.Isolation.State.ISOLATE;
import static org.crossroads.analysis.network.answers.Isolation.State.NOT_KNOWN;
import static org.crossroads.analysis.network.answers.Isolation.State.TIED;

import org.crossroads.analysis.network.Share;
import org.crossroads.analysis.network.Symmetrise;
import org.junit.jupiter.api.Test;

class IsolationTests {

  /** 0 names 1 and the silent 3; 2 answered and names nobody; 4 is silent and named by nobody. */
  private static final Answers FIVE = Surveys.read("0>1 0>3", "yyynn");

  @Test
  void whereOneReportIsEnoughANamedSilentOneIsTied() {
    Isolation.Result result = Isolation.of(FIVE, Symmetrise.EITHER);
    assertThat(result.of(0)).isEqualTo(TIED);
    assertThat(result.of(1)).isEqualTo(TIED);
    assertThat(result.of(2)).isEqualTo(ISOLATE);
    assertThat(result.of(3)).isEqualTo(TIED);
    assertThat(result.of(4)).isEqualTo(NOT_KNOWN);
    assertThat(result.share(ISOLATE)).isEqualTo(new Share(1, 5));
  }

  @Test
  void whereBothMustSaySoWaitingForASilentOneIsNotIsolation() {
    Isolation.Result result = Isolation.of(FIVE, Symmetrise.BOTH);
    assertThat(result.of(0)).isEqualTo(NOT_KNOWN);
    assertThat(result.of(1)).isEqualTo(ISOLATE);
    assertThat(result.of(3)).isEqualTo(NOT_KNOWN);
  }

  @Test
  void nobodyWhoIsSilentIsEverAnIsolate() {
    for (int seed = 0; seed < 2_000; seed++) {
      Surveys.Survey given = Surveys.random(seed);
      for (Symmetrise rule : Symmetrise.values()) {
        Isolation.Result result = Isolation.of(given.answers(), rule);
        for (int v = 0; v < given.n(); v++) {
          assertThat(result.of(v)).as("seed %d %s", seed, rule).isEqualTo(naive(given, rule, v));
          assertThat(result.of(v) == ISOLATE && !given.answered()[v]).isFalse();
        }
      }
    }
  }

  private static Isolation.State naive(Surveys.Survey given, Symmetrise rule, int v) {
    boolean both = rule == Symmetrise.BOTH || rule == Symmetrise.MIN;
    boolean waiting = !given.answered()[v];
    for (int w = 0; w < given.n(); w++) {
      boolean says = given.said()[v][w] > 0;
      boolean said = given.said()[w][v] > 0;
      if (both ? says && said : says || said) {
        return TIED;
      }
      waiting |= says && !given.answered()[w];
    }
    return waiting ? NOT_KNOWN : ISOLATE;
  }
}
