package org.crossroads.analysis.network.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.junit.jupiter.api.Test;

class ReciprocityTests {

  /** 0→1, 0→2, 1→0, 2→1: two of the four are returned. */
  @Test
  void aPairThatNamesOneAnotherMakesTwo() {
    double[][] said = {{0, 1, 4}, {2, 0, 0}, {0, 1, 0}};
    Reciprocity.Result result = Reciprocity.of(Samples.directed(said));
    assertThat(result).isEqualTo(new Reciprocity.Result(1, 4));
    assertThat(result.share()).isEqualTo(new Score.Of(0.5));
  }

  @Test
  void whatBothSayIsWhollyReturned() {
    assertThat(Reciprocity.of(Samples.bothWays(Samples.karate())))
        .isEqualTo(new Reciprocity.Result(78, 156));
  }

  @Test
  void withoutReportsThereIsNone() {
    assertThat(Reciprocity.of(Samples.directed(new double[3][3])).share())
        .isEqualTo(new Score.Absent("Without a reported tie there is nothing to return."));
  }

  @Test
  void equalsTheTable() {
    for (int seed = 0; seed < 2_000; seed++) {
      double[][] said = Samples.randomReports(seed);
      int mutual = 0;
      int reports = 0;
      for (int v = 0; v < said.length; v++) {
        for (int w = 0; w < said.length; w++) {
          reports += said[v][w] > 0 ? 1 : 0;
          mutual += v < w && said[v][w] > 0 && said[w][v] > 0 ? 1 : 0;
        }
      }
      assertThat(Reciprocity.of(Samples.directed(said)))
          .as("seed %d", seed)
          .isEqualTo(new Reciprocity.Result(mutual, reports));
    }
  }
}
