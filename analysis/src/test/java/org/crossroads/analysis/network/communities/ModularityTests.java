package org.crossroads.analysis.network.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.junit.jupiter.api.Test;

class ModularityTests {
  private static final Graph TWO_TRIANGLES = Samples.graph(6, "0-1 0-2 1-2 3-4 3-5 4-5 2-3");

  @Test
  void zacharysClubsHaveThePublishedModularity() {
    Score q = Modularity.of(Samples.karate(), Partition.of(Samples.karateClubs()));
    assertThat(q.value().orElseThrow()).isCloseTo(0.3582347, within(5e-8));
  }

  @Test
  void twoTrianglesHaveFiveFourteenthsAndOneGroupHasNone() {
    Score two = Modularity.of(TWO_TRIANGLES, Partition.of(0, 0, 0, 1, 1, 1));
    assertThat(two.value().orElseThrow()).isCloseTo(5 / 14.0, within(1e-15));
    assertThat(Modularity.of(TWO_TRIANGLES, Partition.of(new int[6]))).isEqualTo(new Score.Of(0));
  }

  /**
   * 1 − γ·2·(1/2)² − 1/7: each triangle holds half of the strength, one of seven ties leads out.
   */
  @Test
  void aGreaterResolutionTakesMoreForChance() {
    Score q = Modularity.of(TWO_TRIANGLES, Partition.of(0, 0, 0, 1, 1, 1), 1.5);
    assertThat(q.value().orElseThrow()).isCloseTo(6 / 7.0 - 0.75, within(1e-15));
    assertThatThrownBy(() -> Modularity.of(TWO_TRIANGLES, Partition.of(new int[6]), Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Resolution NaN; it must be a number of at least 0.");
  }

  @Test
  void withoutTiesThereIsNone() {
    assertThat(Modularity.of(Samples.graph(3, ""), Partition.of(0, 1, 2)))
        .isEqualTo(Modularity.NO_TIES);
    assertThat(Modularity.of(Samples.graph(0, ""), Partition.of())).isEqualTo(Modularity.NO_TIES);
  }

  @Test
  void tooGreatWeightsThrowRatherThanOverflow() {
    GraphBuilder builder = new GraphBuilder(4);
    builder.tie(0, 1, Double.MAX_VALUE);
    builder.tie(2, 3, Double.MAX_VALUE);
    Graph graph = builder.build();
    assertThatThrownBy(() -> Modularity.of(graph, Partition.of(0, 0, 1, 1)))
        .isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Leiden.of(graph, Leiden.Options.USUAL))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void equalsTheSumOverAllPairs() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      Score q = Modularity.of(given.graph(), Partition.of(given.sectors()), 0.75);
      if (given.graph().ties() > 0) {
        double expected = naive(given.weights(), given.sectors(), 0.75);
        assertThat(q.value().orElseThrow()).as("seed %d", seed).isCloseTo(expected, within(1e-12));
      }
    }
  }

  /** Σ over pairs in one community of (a_ij − γ·s_i·s_j/2w) / 2w. */
  static double naive(double[][] weights, int[] labels, double resolution) {
    int n = labels.length;
    double[] strength = new double[n];
    double all = 0;
    for (int v = 0; v < n; v++) {
      for (int w = 0; w < n; w++) {
        strength[v] += weights[v][w];
        all += weights[v][w];
      }
    }
    double sum = 0;
    for (int v = 0; v < n; v++) {
      for (int w = 0; w < n; w++) {
        if (labels[v] == labels[w]) {
          sum += weights[v][w] - resolution * strength[v] * strength[w] / all;
        }
      }
    }
    return sum / all;
  }
}
