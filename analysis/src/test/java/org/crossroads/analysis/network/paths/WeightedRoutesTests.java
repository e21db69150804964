package org.crossroads.analysis.network.paths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Threads;
import org.crossroads.analysis.network.position.Betweenness;
import org.crossroads.analysis.network.position.HarmonicCloseness;
import org.junit.jupiter.api.Test;

class WeightedRoutesTests {

  /** Strong 0–1–2 is shorter than weak 0–2: 1/4 + 1/4 against 1. */
  @Test
  void aStrongWayRoundIsShorterThanAWeakTie() {
    GraphBuilder builder = new GraphBuilder(4);
    builder.tie(0, 1, 4);
    builder.tie(1, 2, 4);
    builder.tie(0, 2, 1);
    WeightedRoutes.Result result = WeightedRoutes.of(builder.build(), Threads.ONE);
    assertThat(result.betweenness().present().toArray()).containsExactly(0, 1, 0, 0);
    assertThat(result.closeness().present().toArray()).containsExactly(6, 8, 6, 0);
    assertThat(result.mean()).isEqualTo(new Score.Of(1.0 / 3));
    assertThat(result.diameter()).isEqualTo(new Score.Of(0.5));
  }

  /** 1/3 + 1/3 + 1/3 is as long as 1, though not to the last bit. */
  @Test
  void roundingMakesNoRouteShorter() {
    GraphBuilder builder = new GraphBuilder(6);
    builder.tie(0, 1, 3);
    builder.tie(1, 2, 3);
    builder.tie(2, 5, 3);
    builder.tie(0, 3, 10);
    builder.tie(3, 5, 10 / 9.0);
    WeightedRoutes.Result result = WeightedRoutes.of(builder.build(), Threads.ONE);
    assertThat(result.betweenness().number(1)).isCloseTo(2.5, within(1e-12));
  }

  /** One weak tie to the rest, which hangs together by ties a million times as short and less. */
  @Test
  void lengthsOfAllSizesKeepTheirOrder() {
    GraphBuilder builder = new GraphBuilder(7);
    builder.tie(0, 1, 1e-3);
    builder.tie(1, 2, 1e3);
    builder.tie(2, 3, 7e2);
    builder.tie(1, 4, 2e-2);
    builder.tie(4, 3, 1e-1);
    builder.tie(3, 5, 3);
    builder.tie(5, 6, 1e3);
    WeightedRoutes.Result result = WeightedRoutes.of(builder.build(), Threads.ONE);
    assertThat(result.betweenness().present().toArray()).containsExactly(0, 5, 8, 11, 0, 5, 0);
    double farthest = 1e3 + 1e-3 + 1 / 7e2 + 10;
    assertThat(result.diameter().value().orElseThrow()).isCloseTo(farthest, within(1e-9));
  }

  @Test
  void equalWeightsGiveTheMeasuresInSteps() {
    Graph karate = Samples.karate();
    WeightedRoutes.Result result = WeightedRoutes.of(karate, Threads.ONE);
    for (int v = 0; v < karate.organisations(); v++) {
      assertThat(result.betweenness().number(v))
          .isCloseTo(Betweenness.of(karate).number(v), within(1e-9));
      assertThat(result.closeness().number(v))
          .isCloseTo(HarmonicCloseness.of(karate).number(v), within(1e-9));
    }
  }

  @Test
  void aNaiveTwinAgreesAndThreadsChangeNoBit() {
    for (long seed = 0; seed < 1_500; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      WeightedRoutes.Result result = WeightedRoutes.of(given.graph(), Threads.ONE);
      double[][] distance = distances(given);
      double[] between = betweenness(given, distance);
      double longest = 0;
      for (int v = 0; v < given.n(); v++) {
        double closeness = 0;
        for (int w = 0; w < given.n(); w++) {
          closeness += v == w ? 0 : 1 / distance[v][w];
          longest = Double.isInfinite(distance[v][w]) ? longest : Math.max(longest, distance[v][w]);
        }
        assertThat(result.closeness().number(v))
            .as("seed " + seed)
            .isCloseTo(closeness, within(1e-9));
        assertThat(result.betweenness().number(v))
            .as("seed " + seed)
            .isCloseTo(between[v], within(1e-9));
      }
      assertThat(result.diameter().value().orElse(0)).isLessThanOrEqualTo(longest + 1e-9);
      if (seed % 10 == 0) {
        for (int threads : new int[] {2, 8}) {
          WeightedRoutes.Result shared = WeightedRoutes.of(given.graph(), new Threads(threads));
          assertThat(shared.betweenness().present().toArray())
              .isEqualTo(result.betweenness().present().toArray());
          assertThat(shared.mean()).isEqualTo(result.mean());
        }
      }
    }
  }

  /** Floyd (1962). */
  private static double[][] distances(Samples.RandomCase given) {
    int n = given.n();
    double[][] distance = new double[n][n];
    for (int v = 0; v < n; v++) {
      Arrays.fill(distance[v], Double.POSITIVE_INFINITY);
      distance[v][v] = 0;
      for (int w = 0; w < n; w++) {
        if (given.tied(v, w)) {
          distance[v][w] = 1 / given.weights()[v][w];
        }
      }
    }
    for (int k = 0; k < n; k++) {
      for (int v = 0; v < n; v++) {
        for (int w = 0; w < n; w++) {
          distance[v][w] = Math.min(distance[v][w], distance[v][k] + distance[k][w]);
        }
      }
    }
    return distance;
  }

  /** The definition: of all shortest routes between s and t, the share that passes v. */
  private static double[] betweenness(Samples.RandomCase given, double[][] distance) {
    int n = given.n();
    double[] between = new double[n];
    for (int s = 0; s < n; s++) {
      for (int t = 0; t < s; t++) {
        if (Double.isInfinite(distance[s][t])) {
          continue;
        }
        double all = routes(given, distance, s, t);
        for (int v = 0; v < n; v++) {
          if (v != s && v != t && same(distance[s][v] + distance[v][t], distance[s][t])) {
            between[v] += routes(given, distance, s, v) * routes(given, distance, v, t) / all;
          }
        }
      }
    }
    return between;
  }

  private static double routes(Samples.RandomCase given, double[][] distance, int s, int t) {
    if (s == t) {
      return 1;
    }
    double routes = 0;
    for (int v = 0; v < given.n(); v++) {
      if (given.tied(v, t) && same(distance[s][v] + 1 / given.weights()[v][t], distance[s][t])) {
        routes += routes(given, distance, s, v);
      }
    }
    return routes;
  }

  private static boolean same(double one, double other) {
    return Math.abs(one - other) <= 1e-10 * other;
  }
}
