package org.crossroads.analysis.network.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossroads.analysis.network.Oracle;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Scores;
import org.jgrapht.alg.scoring.HarmonicCentrality;
import org.junit.jupiter.api.Test;

class HarmonicClosenessTests {

  @Test
  void partnersCountOneAndTheirPartnersHalf() {
    // A road 0-1-2-3 and 4 apart from it.
    Scores road = HarmonicCloseness.of(Samples.graph(5, "0-1 1-2 2-3"));
    assertThat(road.present().toArray())
        .containsExactly(1 + 1 / 2.0 + 1 / 3.0, 2.5, 2.5, 11 / 6.0, 0);
  }

  @Test
  void theHubOfAStarIsNearestToAll() {
    Scores star = HarmonicCloseness.of(Samples.graph(6, "0-1 0-2 0-3 0-4 0-5"));
    assertThat(star.present().toArray()).containsExactly(5, 3, 3, 3, 3, 3);
  }

  @Test
  void equalsAnotherLibrary() {
    for (int seed = 0; seed < 1_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      Scores scores = HarmonicCloseness.of(given.graph());
      var other = new HarmonicCentrality<>(Oracle.jgrapht(given), false, false).getScores();
      for (int v = 0; v < given.n(); v++) {
        assertThat(scores.number(v)).as("seed %d", seed).isCloseTo(other.get(v), within(1e-9));
      }
    }
  }
}
