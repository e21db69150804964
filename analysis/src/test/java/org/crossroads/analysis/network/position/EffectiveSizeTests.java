package org.crossroads.analysis.network.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Scores;
import org.junit.jupiter.api.Test;

class EffectiveSizeTests {
  private static final Offset<Double> ROUNDING = within(1e-11);

  /** UCINET and igraph, as quoted in the tests of networkx 3.6.1. */
  @Test
  void borgattisSevenHaveThePublishedValues() {
    Scores size = EffectiveSize.of(Samples.borgatti());
    double[] published = {2.5, 1.6667, 1, 1, 1, 1, 4.6667};
    for (int v = 0; v < published.length; v++) {
      assertThat(size.number(v)).isCloseTo(published[v], within(5e-5));
    }
  }

  @Test
  void borgattisSevenHaveThePublishedValuesWithWeightsToo() {
    Scores size = EffectiveSize.of(Samples.borgattiWeighted());
    assertThat(size.number(6)).isCloseTo(5.47, within(5e-3));
    assertThat(size.number(0)).isCloseTo(2.47, within(1e-2));
    assertThat(size.number(2)).isCloseTo(1, ROUNDING);
  }

  /** The tests of networkx 3.6.1. */
  @Test
  void whatIsReportedCountsFromBothSides() {
    Scores size = EffectiveSize.of(Samples.threeReports());
    assertThat(size.number(0)).isCloseTo(1.167, within(5e-4));
    assertThat(size.number(1)).isCloseTo(1.167, within(5e-4));
    assertThat(size.number(2)).isCloseTo(1, ROUNDING);
  }

  /** networkx 3.6.1, members counted from 1. */
  @Test
  void zacharysClubHasThePublishedValues() {
    Scores size = EffectiveSize.of(Samples.karate());
    assertThat(size.number(0)).isCloseTo(13.75, ROUNDING);
    assertThat(size.number(33)).isCloseTo(15.235294, within(5e-7));
  }

  @Test
  void aHubHasFiveRoadsAndALeafOne() {
    Scores size = EffectiveSize.of(Samples.star(6));
    assertThat(size.number(0)).isEqualTo(5);
    assertThat(size.number(3)).isEqualTo(1);
  }

  @Test
  void anIsolateHasNoneRatherThanZero() {
    assertThat(EffectiveSize.of(Samples.graph(3, "0-1")).of(2))
        .isEqualTo(new Score.Absent("Without a known tie there is no effective size."));
  }

  @Test
  void equalsTheFormula() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      Scores size = EffectiveSize.of(given.graph());
      for (int v = 0; v < given.n(); v++) {
        if (size.has(v)) {
          assertThat(size.number(v))
              .as("seed %d", seed)
              .isCloseTo(naive(given.weights(), v), ROUNDING);
        } else {
          assertThat(given.weights()[v]).as("seed %d", seed).containsOnly(0);
        }
      }
    }
  }

  private static double naive(double[][] weights, int i) {
    double strength = Arrays.stream(weights[i]).sum();
    double size = 0;
    for (int j = 0; j < weights.length; j++) {
      if (weights[i][j] > 0) {
        double strongest = Arrays.stream(weights[j]).max().orElseThrow();
        size++;
        for (int q = 0; q < weights.length; q++) {
          size -= q == i ? 0 : weights[i][q] / strength * (weights[j][q] / strongest);
        }
      }
    }
    return size;
  }

  /** With equal weights it is d − 2t/d (Borgatti 1997). */
  @Test
  void equalsTheShortFormulaWithoutWeights() {
    for (int seed = 0; seed < 1_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      double[][] ones = new double[given.n()][given.n()];
      for (int v = 0; v < given.n(); v++) {
        for (int w = 0; w < v; w++) {
          ones[v][w] = given.tied(v, w) ? 1 : 0;
        }
      }
      Scores size = EffectiveSize.of(Samples.directed(ones));
      for (int v = 0; v < given.n(); v++) {
        double partners = 0;
        double ends = 0;
        for (int a = 0; a < given.n(); a++) {
          partners += given.tied(v, a) ? 1 : 0;
          for (int b = 0; b < given.n(); b++) {
            ends += given.tied(v, a) && given.tied(v, b) && given.tied(a, b) ? 1 : 0;
          }
        }
        if (partners > 0) {
          assertThat(size.number(v))
              .as("seed %d", seed)
              .isCloseTo(partners - ends / partners, ROUNDING);
        }
      }
    }
  }
}
