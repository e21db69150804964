package org.crossroads.analysis.network.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.junit.jupiter.api.Test;

class DensityTests {

  /** networkx 3.6.1 and R igraph: 0.1390374. */
  @Test
  void zacharysClubHasThePublishedDensity() {
    assertThat(Density.of(Samples.karate()).value().orElseThrow())
        .isCloseTo(0.1390374, within(5e-8));
  }

  @Test
  void aStarOfSixHasAThirdOfItsTies() {
    assertThat(Density.of(Samples.star(6))).isEqualTo(new Score.Of(5 / 15.0));
  }

  @Test
  void aRingOfSixHasTwoFifthsAndACliqueAll() {
    assertThat(Density.of(Samples.ring(6))).isEqualTo(new Score.Of(0.4));
    assertThat(Density.of(Samples.complete(6))).isEqualTo(new Score.Of(1));
  }

  /** 0→1, 0→2, 1→0, 2→1: four of six possible reports. */
  @Test
  void reportsCountOneByOne() {
    double[][] said = {{0, 1, 1}, {1, 0, 0}, {0, 1, 0}};
    assertThat(Density.of(Samples.directed(said))).isEqualTo(new Score.Of(4 / 6.0));
    assertThat(Density.of(Samples.bothWays(Samples.karate())))
        .isEqualTo(Density.of(Samples.karate()));
  }

  @Test
  void oneOrganisationHasNoDensity() {
    assertThat(Density.of(Samples.graph(1, "")))
        .isEqualTo(new Score.Absent("With fewer than two organisations no tie is possible."));
  }
}
