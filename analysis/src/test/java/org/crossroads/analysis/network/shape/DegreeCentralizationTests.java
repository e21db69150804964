package org.crossroads.analysis.network.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.junit.jupiter.api.Test;

class DegreeCentralizationTests {

  /** networkx 3.6.1 and R igraph: 0.3996212. */
  @Test
  void zacharysClubHasThePublishedValue() {
    assertThat(DegreeCentralization.of(Samples.karate()).value().orElseThrow())
        .isCloseTo(0.3996212, within(5e-8));
  }

  @Test
  void aStarIsFullyCentralARingAndACliqueAreNot() {
    assertThat(DegreeCentralization.of(Samples.star(6))).isEqualTo(new Score.Of(1));
    assertThat(DegreeCentralization.of(Samples.ring(6))).isEqualTo(new Score.Of(0));
    assertThat(DegreeCentralization.of(Samples.complete(6))).isEqualTo(new Score.Of(0));
  }

  /** All of five name 0, and 0 names nobody: in is 1; out is (0 + 0 + 0 + 0 + 1)/16. */
  @Test
  void namingAndBeingNamedAreToldApart() {
    double[][] said = new double[5][5];
    for (int v = 1; v < 5; v++) {
      said[v][0] = 3;
    }
    DegreeCentralization.Directed result = DegreeCentralization.of(Samples.directed(said));
    assertThat(result.in()).isEqualTo(new Score.Of(1));
    assertThat(result.out()).isEqualTo(new Score.Of(1 / 16.0));
  }

  @Test
  void tooFewHaveNone() {
    assertThat(DegreeCentralization.of(Samples.road(2)).value()).isEmpty();
    assertThat(DegreeCentralization.of(Samples.directed(new double[1][1])).in().value()).isEmpty();
  }

  @Test
  void equalsTheNaiveSum() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      int n = given.n();
      double[] degrees =
          Arrays.stream(given.weights())
              .mapToDouble(row -> Arrays.stream(row).filter(weight -> weight > 0).count())
              .toArray();
      double highest = Arrays.stream(degrees).max().orElseThrow();
      double sum = Arrays.stream(degrees).map(degree -> highest - degree).sum();
      if (n >= 3) {
        assertThat(DegreeCentralization.of(given.graph()))
            .as("seed %d", seed)
            .isEqualTo(new Score.Of(sum / ((n - 1) * (n - 2))));
      }
    }
  }
}
