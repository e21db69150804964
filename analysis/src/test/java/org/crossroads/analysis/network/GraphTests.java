package org.crossroads.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphTests {

  @Test
  void isolatesCount() {
    Graph graph = Samples.graph(5, "0-1");
    assertThat(graph.organisations()).isEqualTo(5);
    assertThat(graph.ties()).isEqualTo(1);
    assertThat(graph.degree(4)).isZero();
  }

  @Test
  void aGraphMayBeEmpty() {
    assertThat(new GraphBuilder(0).build().organisations()).isZero();
  }

  @Test
  void aPairNamedTwiceIsOneTieOfTheSum() {
    GraphBuilder builder = new GraphBuilder(3);
    builder.tie(0, 2, 0.25);
    builder.tie(2, 0, 0.5);
    Graph graph = builder.build();
    assertThat(graph.ties()).isEqualTo(1);
    assertThat(graph.weight(graph.start(0))).isEqualTo(0.75);
    assertThat(graph.weight(graph.start(2))).isEqualTo(0.75);
  }

  @Test
  void equalsTheTableItWasMadeOf() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      double[][] back = new double[given.n()][given.n()];
      for (int v = 0; v < given.n(); v++) {
        for (int i = given.graph().start(v); i < given.graph().end(v); i++) {
          back[v][given.graph().neighbour(i)] = given.graph().weight(i);
          assertThat(given.graph().areTied(v, given.graph().neighbour(i))).isTrue();
          if (i > given.graph().start(v)) {
            assertThat(given.graph().neighbour(i)).isGreaterThan(given.graph().neighbour(i - 1));
          }
        }
      }
      assertThat(back).as("seed %d", seed).isDeepEqualTo(given.weights());
    }
  }

  @Test
  void nobodyIsTiedToItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GraphBuilder(3).tie(1, 1))
        .withMessage("Organisation 1 tied to itself.");
  }

  @Test
  void aStrangerIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GraphBuilder(3).tie(0, 3))
        .withMessage("Organisation 3 in a graph of 3.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
  void aWeightIsAPositiveFiniteNumber(double weight) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GraphBuilder(2).tie(0, 1, weight))
        .withMessageContaining("must be above 0");
  }

  @Test
  void aSumBeyondADoubleIsRefusedNotInfinite() {
    GraphBuilder builder = new GraphBuilder(2);
    builder.tie(0, 1, Double.MAX_VALUE);
    builder.tie(0, 1, Double.MAX_VALUE);
    assertThatThrownBy(builder::build).isInstanceOf(ArithmeticException.class);
  }
}
