package org.crossroads.analysis.network.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Share;
import org.junit.jupiter.api.Test;

/** Confirmation, disagreement and reconstruction. */
class AgreementTests {

  /** 0 and 1 name one another, 2 names 0 in vain, 3 is silent. */
  private static final Answers FOUR = Surveys.read("0>1:4 1>0:2 2>0:3 0>3:5", "yyyn");

  @Test
  void aPairWithASilentEndIsNeverUnconfirmed() {
    assertThat(Confirmation.of(FOUR)).isEqualTo(new Confirmation.Result(new Share(1, 2), 1));
  }

  @Test
  void disagreementIsTheDifferenceOfWhatBothSay() {
    Disagreement.Result result = Disagreement.of(FOUR);
    assertThat(result.mean()).isEqualTo(new Score.Of(2.5));
    assertThat(result.distribution())
        .containsExactly(new Disagreement.Step(2, 1), new Disagreement.Step(3, 1));
  }

  @Test
  void withoutPairsThereIsNoMeanAndNoRate() {
    Answers alone = Surveys.read("0>1", "yn");
    assertThat(Disagreement.of(alone).mean()).isInstanceOf(Score.Absent.class);
    assertThat(Confirmation.of(alone)).isEqualTo(new Confirmation.Result(new Share(0, 0), 1));
  }

  @Test
  void aPartnersReportStandsInForASilentOne() {
    Reconstruction.Result result = Reconstruction.byPartners(FOUR);
    assertThat(result.added()).isEqualTo(1);
    assertThat(result.reports().out().weight(3, 0)).isEqualTo(5);
    assertThat(result.reports().reports()).isEqualTo(5);
  }

  @Test
  void theyEqualTheNaiveCounts() {
    for (int seed = 0; seed < 2_000; seed++) {
      Surveys.Survey given = Surveys.random(seed);
      double[][] said = given.said();
      int named = 0;
      int both = 0;
      int unconfirmable = 0;
      double sum = 0;
      Map<Double, Integer> steps = new TreeMap<>();
      for (int v = 0; v < given.n(); v++) {
        for (int w = 0; w < v; w++) {
          boolean any = said[v][w] > 0 || said[w][v] > 0;
          boolean heard = given.answered()[v] && given.answered()[w];
          unconfirmable += any && !heard ? 1 : 0;
          if (any && heard) {
            named++;
            both += said[v][w] > 0 && said[w][v] > 0 ? 1 : 0;
            double difference = Math.abs(said[v][w] - said[w][v]);
            sum += difference;
            steps.merge(difference, 1, Integer::sum);
          }
        }
      }
      assertThat(Confirmation.of(given.answers()))
          .as("seed %d", seed)
          .isEqualTo(new Confirmation.Result(new Share(both, named), unconfirmable));
      Disagreement.Result result = Disagreement.of(given.answers());
      assertThat(result.pairs()).as("seed %d", seed).isEqualTo(named);
      assertThat(result.distribution())
          .as("seed %d", seed)
          .isEqualTo(
              steps.entrySet().stream()
                  .map(e -> new Disagreement.Step(e.getKey(), e.getValue()))
                  .toList());
      if (named > 0) {
        assertThat(result.mean().value().orElseThrow())
            .as("seed %d", seed)
            .isCloseTo(sum / named, within(1e-12));
      }
    }
  }

  @Test
  void reconstructionEqualsTheNaiveRule() {
    for (int seed = 0; seed < 1_000; seed++) {
      Surveys.Survey given = Surveys.random(seed);
      DirectedGraph result = Reconstruction.byPartners(given.answers()).reports();
      for (int v = 0; v < given.n(); v++) {
        for (int w = 0; w < given.n(); w++) {
          double expected = given.answered()[v] ? given.said()[v][w] : given.said()[w][v];
          assertThat(result.out().weight(v, w)).as("seed %d", seed).isEqualTo(expected);
        }
      }
    }
  }
}
