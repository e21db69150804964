package org.crossroads.analysis.network.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.junit.jupiter.api.Test;

class SpringsTests {
  private static final int ROUNDS = 100;

  @Test
  void tiedOnesEndNearerThanOthers() {
    // Two rings of eight, their members put alternately on one line.
    var builder = new GraphBuilder(16);
    for (int v = 0; v < 16; v++) {
      builder.tie(v, (v + 2) % 16);
    }
    double[] x = new double[16];
    Arrays.setAll(x, v -> v);
    Graph graph = builder.build();
    Springs.Result drawn = Springs.of(graph, x, new double[16], ROUNDS);
    double tied = 0;
    double untied = 0;
    int pairs = 0;
    for (int one = 0; one < 16; one++) {
      for (int other = one + 1; other < 16; other++) {
        if (graph.areTied(one, other)) {
          tied += distance(drawn, one, other) / graph.ties();
        } else {
          untied += distance(drawn, one, other);
          pairs++;
        }
      }
    }
    assertThat(tied).isLessThan(untied / pairs / 1.5);
  }

  @Test
  void nobodyHidesAnother() {
    Graph graph = new GraphBuilder(60).build();
    Springs.Result drawn = Springs.of(graph, new double[60], new double[60], ROUNDS);
    for (int one = 0; one < 60; one++) {
      for (int other = one + 1; other < 60; other++) {
        assertThat(distance(drawn, one, other)).isGreaterThan(0.5);
      }
    }
  }

  @Test
  void theSameInputGivesTheSameDrawingAndFinitePlaces() {
    for (long seed = 0; seed < 50; seed++) {
      Graph graph = random(new Random(seed));
      double[] x = new double[graph.organisations()];
      double[] y = new double[graph.organisations()];
      Arrays.setAll(x, v -> v * 7 % 13);
      Arrays.setAll(y, v -> v * 5 % 11);
      Springs.Result drawn = Springs.of(graph, x, y, 20);
      Springs.Result again = Springs.of(graph, x, y, 20);
      assertThat(drawn.x()).containsExactly(again.x());
      assertThat(drawn.y()).containsExactly(again.y());
      assertThat(Arrays.stream(drawn.x()).allMatch(Double::isFinite)).isTrue();
      assertThat(Arrays.stream(drawn.y()).allMatch(Double::isFinite)).isTrue();
    }
  }

  @Test
  void whoIsAloneAndFarStaysWhereItIs() {
    var builder = new GraphBuilder(3);
    builder.tie(0, 1);
    Springs.Result drawn =
        Springs.of(builder.build(), new double[] {0, 1, 500}, new double[] {0, 0, 500}, ROUNDS);
    assertThat(drawn.x()[2]).isBetween(499.0, 501.0);
    assertThat(drawn.y()[2]).isBetween(499.0, 501.0);
  }

  @Test
  void noOrganisationsAreNoDrawingAndStrayPlacesAreRefused() {
    Graph none = new GraphBuilder(0).build();
    assertThat(Springs.of(none, new double[0], new double[0], ROUNDS).x()).isEmpty();
    assertThatThrownBy(() -> Springs.of(none, new double[1], new double[0], ROUNDS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Graph random(Random random) {
    int n = random.nextInt(2, 60);
    var builder = new GraphBuilder(n);
    for (int tie = random.nextInt(2 * n); tie > 0; tie--) {
      int one = random.nextInt(n);
      int other = random.nextInt(n);
      if (one != other) {
        builder.tie(one, other);
      }
    }
    return builder.build();
  }

  private static double distance(Springs.Result drawn, int one, int other) {
    return Math.hypot(drawn.x()[one] - drawn.x()[other], drawn.y()[one] - drawn.y()[other]);
  }
}
