package org.crossroads.analysis.network.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Oracle;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Scores;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;

class BetweennessCentralizationTests {

  /** Betweenness by another library, so that this test stands on its own. */
  private static Score centralization(Graph graph) {
    var betweenness = new BetweennessCentrality<>(Oracle.jgrapht(graph));
    double[] numbers = new double[graph.organisations()];
    betweenness.getScores().forEach((v, number) -> numbers[v] = number);
    return BetweennessCentralization.of(Scores.of(numbers));
  }

  /** networkx 3.6.1 and R igraph: 0.4055572. */
  @Test
  void zacharysClubHasThePublishedValue() {
    assertThat(centralization(Samples.karate()).value().orElseThrow())
        .isCloseTo(0.4055572, within(5e-8));
  }

  @Test
  void aStarIsFullyCentralARingAndACliqueAreNot() {
    assertThat(centralization(Samples.star(6))).isEqualTo(new Score.Of(1));
    assertThat(centralization(Samples.ring(6))).isEqualTo(new Score.Of(0));
    assertThat(centralization(Samples.complete(6))).isEqualTo(new Score.Of(0));
  }

  @Test
  void twoOrganisationsHaveNobodyBetween() {
    assertThat(BetweennessCentralization.of(Scores.of(0, 0)).value()).isEmpty();
  }

  @Test
  void countingEachPairTwiceIsNoticed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BetweennessCentralization.of(Scores.of(2, 0, 0)))
        .withMessageContaining("between 0 and 1.0 if each pair is counted once");
  }

  @Test
  void anAbsentScoreIsNotTakenForNone() {
    Scores absent = Scores.whereAbsent(3, "Not measured.").build();
    assertThatIllegalStateException().isThrownBy(() -> BetweennessCentralization.of(absent));
  }
}
