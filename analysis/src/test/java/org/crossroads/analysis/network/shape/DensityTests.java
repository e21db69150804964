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
    assertThat(Density.of(Samples.graph(6, "0-1 0-2 0-3 0-4 0-5")))
        .isEqualTo(new Score.Of(5 / 15.0));
  }

  @Test
  void oneOrganisationHasNoDensity() {
    assertThat(Density.of(Samples.graph(1, "")))
        .isEqualTo(new Score.Absent("With fewer than two organisations no tie is possible."));
  }
}
