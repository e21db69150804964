package org.crossroads.analysis.network.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.assertj.core.data.Offset;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Threads;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintTests {
  private static final Offset<Double> ROUNDING = within(1e-12);

  /** UCINET and igraph, as quoted in the tests of networkx 3.6.1. */
  @Test
  void borgattisSevenHaveThePublishedValues() {
    Scores constraint = Constraint.of(Samples.borgatti());
    double[] published = {.5955, .6427, 1, .7847, .7309, .7309, .4003};
    for (int v = 0; v < published.length; v++) {
      assertThat(constraint.number(v)).isCloseTo(published[v], within(5e-5));
    }
  }

  @Test
  void borgattisSevenHaveThePublishedValuesWithWeightsToo() {
    Scores constraint = Constraint.of(Samples.borgattiWeighted());
    assertThat(constraint.number(6)).isCloseTo(.299, within(5e-4));
    assertThat(constraint.number(0)).isCloseTo(.795, within(5e-4));
    assertThat(constraint.number(2)).isCloseTo(1, ROUNDING);
  }

  /** The tests of networkx 3.6.1. */
  @Test
  void whatIsReportedCountsFromBothSides() {
    Scores constraint = Constraint.of(Samples.threeReports());
    assertThat(constraint.number(0)).isCloseTo(1.003, within(5e-4));
    assertThat(constraint.number(1)).isCloseTo(1.003, within(5e-4));
    assertThat(constraint.number(2)).isCloseTo(1.389, within(5e-4));
  }

  /** networkx 3.6.1 and R igraph, members counted from 1. */
  @Test
  void zacharysClubHasThePublishedValues() {
    Scores constraint = Constraint.of(Samples.karate());
    assertThat(constraint.number(0)).isCloseTo(0.1554233, within(5e-8));
    assertThat(constraint.number(33)).isCloseTo(0.1564187, within(5e-8));
    assertThat(constraint.number(11)).isCloseTo(1, ROUNDING);
  }

  @Test
  void aHubIsFreeAndACliqueIsNot() {
    Scores star = Constraint.of(Samples.star(6));
    assertThat(star.number(0)).isCloseTo(0.2, ROUNDING);
    assertThat(star.number(1)).isCloseTo(1, ROUNDING);
    assertThat(Constraint.of(Samples.complete(3)).number(0)).isCloseTo(1.125, ROUNDING);
    assertThat(Constraint.of(Samples.complete(4)).number(0)).isCloseTo(0.925926, within(5e-7));
  }

  @Test
  void anIsolateHasNoneRatherThanZero() {
    assertThat(Constraint.of(Samples.graph(3, "0-1")).of(2))
        .isEqualTo(new Score.Absent("Without a known tie there is no constraint."));
  }

  /** Products of such weights are below what a double holds, the shares are not. */
  @Test
  void theScaleOfWeightsDoesNotMatter() {
    for (double scale : new double[] {1e-200, 1, 1e200}) {
      GraphBuilder builder = new GraphBuilder(3);
      builder.tie(0, 1, scale);
      builder.tie(0, 2, scale);
      builder.tie(1, 2, scale);
      assertThat(Constraint.of(builder.build()).number(0)).isCloseTo(1.125, ROUNDING);
    }
  }

  @Test
  void equalsTheFormula() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      Scores constraint = Constraint.of(given.graph());
      for (int v = 0; v < given.n(); v++) {
        requireNaive(constraint, given.weights(), v, seed);
      }
    }
  }

  @Test
  void equalsTheFormulaOfReports() {
    for (int seed = 0; seed < 2_000; seed++) {
      double[][] said = Samples.randomReports(seed);
      double[][] both = new double[said.length][said.length];
      for (int v = 0; v < said.length; v++) {
        for (int w = 0; w < said.length; w++) {
          both[v][w] = said[v][w] + said[w][v];
        }
      }
      Scores constraint = Constraint.of(Samples.directed(said));
      for (int v = 0; v < said.length; v++) {
        requireNaive(constraint, both, v, seed);
      }
    }
  }

  private static void requireNaive(Scores constraint, double[][] weights, int i, int seed) {
    double sum = 0;
    boolean isolate = true;
    for (int j = 0; j < weights.length; j++) {
      if (weights[i][j] > 0) {
        isolate = false;
        double invested = share(weights, i, j);
        for (int q = 0; q < weights.length; q++) {
          if (weights[i][q] > 0) {
            invested += share(weights, i, q) * share(weights, q, j);
          }
        }
        sum += invested * invested;
      }
    }
    assertThat(constraint.has(i)).as("seed %d", seed).isEqualTo(!isolate);
    if (!isolate) {
      assertThat(constraint.number(i)).as("seed %d", seed).isCloseTo(sum, ROUNDING);
    }
  }

  private static double share(double[][] weights, int i, int j) {
    double strength = 0;
    for (double weight : weights[i]) {
      strength += weight;
    }
    return weights[i][j] / strength;
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void anyNumberOfThreadsGivesTheSameBits(int threads) {
    RandomGenerator random = Samples.random(5);
    GraphBuilder builder = new GraphBuilder(2_000);
    for (int i = 0; i < 20_000; i++) {
      int one = random.nextInt(1_900);
      builder.tie(one, (one + random.nextInt(1, 50)) % 1_900, random.nextDouble(0.1, 5));
    }
    Graph graph = builder.build();
    assertThat(Constraint.of(graph, new Threads(threads)).present().toArray())
        .containsExactly(Constraint.of(graph).present().toArray());
  }
}
