package org.crossroads.analysis.network.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Oracle;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Threads;
import org.crossroads.analysis.network.paths.Roads;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.junit.jupiter.api.Test;

class BetweennessTests {
  private static final Offset<Double> ROUNDING = within(1e-9);

  @Test
  void theHubOfAStarStandsBetweenAllPairs() {
    Scores star = Betweenness.of(Samples.graph(6, "0-1 0-2 0-3 0-4 0-5"));
    assertThat(star.present().toArray()).containsExactly(10, 0, 0, 0, 0, 0);
  }

  @Test
  void onARingEverybodyStandsBetweenTheSameNumberOfPairs() {
    // Six pairs at two steps with one route each; three pairs at three steps with two.
    Scores ring = Betweenness.of(Samples.graph(6, "0-1 1-2 2-3 3-4 4-5 5-0"));
    assertThat(ring.present().toArray()).containsExactly(2, 2, 2, 2, 2, 2);
  }

  @Test
  void whereAllAreTiedNobodyIsBetween() {
    assertThat(Betweenness.of(Samples.graph(4, "0-1 0-2 0-3 1-2 1-3 2-3")).present().toArray())
        .containsOnly(0);
  }

  @Test
  void partsWithoutARouteAddNothing() {
    // Two roads of three and an isolate.
    Scores roads = Betweenness.of(Samples.graph(7, "0-1 1-2 3-4 4-5"));
    assertThat(roads.present().toArray()).containsExactly(0, 1, 0, 0, 1, 0, 0);
  }

  @Test
  void noOrganisationsHaveNoBetweenness() {
    assertThat(Betweenness.of(new GraphBuilder(0).build()).organisations()).isZero();
  }

  /** Values of networkx 3.6.1 and igraph 1.3.5, not normalised. */
  @Test
  void agreesWithPublishedFiguresOfTheKarateClub() {
    Scores karate = Betweenness.of(Samples.karate());
    assertThat(karate.number(0)).isCloseTo(231.0714286, within(1e-7));
    assertThat(karate.number(33)).isCloseTo(160.5515873, within(1e-7));
    double most = karate.present().max().orElseThrow();
    double missing = karate.present().map(value -> most - value).sum();
    assertThat(missing / (33 * 32 / 2.0) / 33).isCloseTo(0.4055572, within(5e-8));
  }

  @Test
  void equalsAnotherLibrary() {
    for (int seed = 0; seed < 1_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      Scores scores = Betweenness.of(given.graph());
      var other = new BetweennessCentrality<>(Oracle.jgrapht(given)).getScores();
      for (int v = 0; v < given.n(); v++) {
        assertThat(scores.number(v)).as("seed %d", seed).isCloseTo(other.get(v), ROUNDING);
      }
    }
  }

  @Test
  void equalsItsPlainTwinAndIsTheSameToTheBitOnAnyNumberOfThreads() {
    for (int seed = 0; seed < 2_000; seed++) {
      assertEqualsPlainTwin(Samples.randomCase(seed).graph(), seed);
    }
    for (int seed = 0; seed < 100; seed++) {
      assertEqualsPlainTwin(Roads.mixed(seed), seed);
    }
    assertEqualsPlainTwin(Roads.road(300), 0);
  }

  private static void assertEqualsPlainTwin(Graph graph, int seed) {
    double[] plain = PlainBetweenness.of(graph);
    double[] one = Betweenness.of(graph, new Threads(1)).present().toArray();
    for (int v = 0; v < plain.length; v++) {
      assertThat(one[v]).as("seed %d", seed).isCloseTo(plain[v], within(1e-9 * (1 + plain[v])));
    }
    assertThat(Betweenness.of(graph, new Threads(2)).present().toArray())
        .as("seed %d", seed)
        .isEqualTo(one);
    assertThat(Betweenness.of(graph, new Threads(8)).present().toArray())
        .as("seed %d", seed)
        .isEqualTo(one);
  }

  @Test
  void newNumbersAndMoreIsolatesChangeNothingButTheRounding() {
    for (int seed = 0; seed < 500; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      int[] to = Samples.shuffled(given.n(), Samples.random(-seed));
      Scores before = Betweenness.of(given.graph());
      Scores after = Betweenness.of(Samples.renumbered(given, to, 2).graph());
      for (int v = 0; v < given.n(); v++) {
        assertThat(after.number(to[v])).as("seed %d", seed).isCloseTo(before.number(v), ROUNDING);
      }
      assertThat(after.number(given.n() + 1)).isZero();
    }
  }

  @Test
  void tooManyRoutesToCountAreRefused() {
    // A ladder of 54 squares doubles the routes at each: 2^53 are more than a double counts.
    assertThat(Betweenness.of(squares(52)).present().max()).isPresent();
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Betweenness.of(squares(53)))
        .withMessageContaining("2^53");
  }

  /** A chain of so many squares, joined corner to corner. */
  private static Graph squares(int number) {
    GraphBuilder ties = new GraphBuilder(3 * number + 1);
    for (int corner = 0; corner < 3 * number; corner += 3) {
      for (int side = 1; side <= 2; side++) {
        ties.tie(corner, corner + side);
        ties.tie(corner + side, corner + 3);
      }
    }
    return ties.build();
  }
}
