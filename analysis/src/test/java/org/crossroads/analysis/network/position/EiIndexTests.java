package org.crossroads.analysis.network.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.junit.jupiter.api.Test;

class EiIndexTests {

  /** Clubs of 17 and 17, E = 11, I = 67: −56/78. */
  @Test
  void zacharysClubsHaveThePublishedIndex() {
    EiIndex.Result result = EiIndex.of(Samples.karate(), Samples.karateClubs());
    assertThat(result.whole().value().orElseThrow()).isCloseTo(-0.7179487, within(5e-8));
  }

  /** Triangles 012 and 345 joined by 2–3: one tie out, six inside. */
  @Test
  void twoTrianglesHaveFiveSeventhsInside() {
    Graph graph = Samples.graph(6, "0-1 0-2 1-2 3-4 3-5 4-5 2-3");
    EiIndex.Result result = EiIndex.of(graph, new int[] {0, 0, 0, 1, 1, 1});
    assertThat(result.whole().value().orElseThrow()).isCloseTo(-5 / 7.0, within(1e-15));
    assertThat(result.of(0)).isEqualTo(new Score.Of(-1));
    assertThat(result.of(2).value().orElseThrow()).isCloseTo(-1 / 3.0, within(1e-15));
  }

  @Test
  void anIsolateHasNoIndexRatherThanZero() {
    EiIndex.Result result = EiIndex.of(Samples.graph(3, "0-1"), new int[] {0, 1, 0});
    assertThat(result.of(2)).isEqualTo(EiIndex.NO_TIES);
    assertThat(result.of(0)).isEqualTo(new Score.Of(1));
    assertThat(EiIndex.of(Samples.graph(3, ""), new int[3]).whole()).isEqualTo(EiIndex.NO_TIES);
  }

  @Test
  void equalsTheNaiveSum() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      EiIndex.Result result = EiIndex.of(given.graph(), given.sectors());
      for (int v = 0; v < given.n(); v++) {
        double external = 0;
        double internal = 0;
        for (int w = 0; w < given.n(); w++) {
          boolean same = given.sectors()[v] == given.sectors()[w];
          external += same ? 0 : given.weights()[v][w];
          internal += same ? given.weights()[v][w] : 0;
        }
        Score expected =
            external + internal == 0
                ? EiIndex.NO_TIES
                : new Score.Of((external - internal) / (external + internal));
        assertThat(result.of(v)).as("seed %d", seed).isEqualTo(expected);
      }
    }
  }
}
