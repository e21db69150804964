package org.crossroads.analysis.network.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossroads.analysis.network.Oracle;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.jgrapht.GraphMetrics;
import org.junit.jupiter.api.Test;

class TransitivityTests {

  /** networkx 3.6.1: 0.2556818; 45 triangles. */
  @Test
  void zacharysClubHasThePublishedValue() {
    Transitivity.Result result = Transitivity.of(Samples.karate());
    assertThat(result.triangles()).isEqualTo(45);
    assertThat(result.share().value().orElseThrow()).isCloseTo(0.2556818, within(5e-8));
  }

  /** Triangle 0, 1, 2 and 3 tied to 0: one triangle, and 3 + 1 + 1 two-paths. */
  @Test
  void threeFifthsOfATriangleWithATail() {
    Transitivity.Result result = Transitivity.of(Samples.graph(5, "0-1 0-2 1-2 0-3"));
    assertThat(result).isEqualTo(new Transitivity.Result(1, 5));
    assertThat(result.share()).isEqualTo(new Score.Of(0.6));
  }

  @Test
  void aCliqueIsClosedAndAStarOpen() {
    assertThat(Transitivity.of(Samples.complete(6)).share()).isEqualTo(new Score.Of(1));
    assertThat(Transitivity.of(Samples.star(6)).share()).isEqualTo(new Score.Of(0));
    assertThat(Transitivity.of(Samples.road(2)).share())
        .isEqualTo(new Score.Absent("Nobody has two partners that could know one another."));
  }

  /** A star of 100,000 has more two-paths than an int holds. */
  @Test
  void twoPathsBeyondAnIntAreCounted() {
    assertThat(Transitivity.of(Samples.star(100_000)).twoPaths()).isEqualTo(99_999L * 99_998 / 2);
  }

  @Test
  void equalsTheTableAndAnotherLibrary() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      long triangles = 0;
      long twoPaths = 0;
      for (int v = 0; v < given.n(); v++) {
        for (int a = 0; a < given.n(); a++) {
          for (int b = 0; b < a; b++) {
            boolean path = given.tied(a, v) && given.tied(v, b);
            twoPaths += path ? 1 : 0;
            triangles += path && given.tied(a, b) && v < b ? 1 : 0;
          }
        }
      }
      assertThat(Transitivity.of(given.graph()))
          .as("seed %d", seed)
          .isEqualTo(new Transitivity.Result(triangles, twoPaths));
      assertThat(triangles).isEqualTo(GraphMetrics.getNumberOfTriangles(Oracle.jgrapht(given)));
    }
  }
}
