package org.crossroads.analysis.network.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Oracle;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.jgrapht.alg.shortestpath.GraphMeasurer;
import org.junit.jupiter.api.Test;

class DistancesTests {

  /** A road 0-1-2-3, a pair 4-5 and 6 on its own. */
  private final Distances.Result road = Distances.of(Samples.graph(7, "0-1 1-2 2-3 4-5"));

  @Test
  void theMeanIsOverPairsThatAreJoined() {
    // 1 1 1 2 2 3 on the road and 1 for the pair.
    assertThat(road.mean()).isEqualTo(new Score.Of(11 / 7.0));
  }

  @Test
  void pairsApartCountAsInfinitelyFarInTheHarmonicMean() {
    double closeness = 4 + 2 / 2.0 + 1 / 3.0;
    assertThat(road.harmonicMean().value().orElseThrow()).isCloseTo(21 / closeness, within(1e-12));
    assertThat(road.efficiency().value().orElseThrow()).isCloseTo(closeness / 21, within(1e-12));
  }

  @Test
  void theDiameterIsThatOfTheLargestPart() {
    assertThat(road.diameter()).isEqualTo(new Score.Of(3));
    // A triangle of three and a road of three are as large; the road is longer.
    assertThat(Distances.of(Samples.graph(6, "0-1 1-2 2-0 3-4 4-5")).diameter())
        .isEqualTo(new Score.Of(2));
    // The largest is a star of five, although the road of four is longer.
    assertThat(Distances.of(Samples.graph(9, "0-1 0-2 0-3 0-4 5-6 6-7 7-8")).diameter())
        .isEqualTo(new Score.Of(2));
  }

  @Test
  void eccentricityIsTheLongestShortestRoute() {
    assertThat(road.eccentricity().stream()).containsExactly(3, 2, 2, 3, 1, 1, 0);
  }

  @Test
  void withoutTiesThereAreNoDistancesAndTheReasonIsSaid() {
    Distances.Result isolates = Distances.of(new GraphBuilder(3).build());
    assertThat(isolates.mean()).isInstanceOf(Score.Absent.class);
    assertThat(isolates.harmonicMean()).isInstanceOf(Score.Absent.class);
    assertThat(isolates.efficiency()).isEqualTo(new Score.Of(0));
    assertThat(isolates.diameter()).isEqualTo(new Score.Of(0));
    Distances.Result nobody = Distances.of(new GraphBuilder(0).build());
    assertThat(nobody.efficiency()).isInstanceOf(Score.Absent.class);
    assertThat(nobody.diameter()).isInstanceOf(Score.Absent.class);
  }

  /** Values of networkx 3.6.1. */
  @Test
  void agreesWithPublishedFiguresOfTheKarateClub() {
    Distances.Result karate = Distances.of(Samples.karate());
    assertThat(karate.diameter()).isEqualTo(new Score.Of(5));
    assertThat(karate.mean().value().orElseThrow()).isCloseTo(2.4081996, within(5e-8));
    assertThat(karate.efficiency().value().orElseThrow()).isCloseTo(0.4920083, within(5e-8));
  }

  @Test
  void eccentricityEqualsAnotherLibraryWhereAllAreJoined() {
    int joined = 0;
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      if (Components.of(given.graph()).parts() == 1) {
        joined++;
        Distances.Result result = Distances.of(given.graph());
        var other = new GraphMeasurer<>(Oracle.jgrapht(given)).getVertexEccentricityMap();
        for (int v = 0; v < given.n(); v++) {
          assertThat((double) result.eccentricity().of(v))
              .as("seed %d", seed)
              .isEqualTo(other.get(v));
        }
      }
    }
    assertThat(joined).isGreaterThan(200);
  }

  /** All routes by trying every organisation as a place to change (Floyd and Warshall). */
  @Test
  void equalsTheNaiveTwin() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      double[][] far = distances(given);
      Distances.Result result = Distances.of(given.graph());
      double joined = 0;
      double steps = 0;
      double closeness = 0;
      int largest = 0;
      double diameter = 0;
      for (int v = 0; v < given.n(); v++) {
        int part = 1;
        double farthest = 0;
        for (int w = 0; w < given.n(); w++) {
          if (v != w && far[v][w] < Double.POSITIVE_INFINITY) {
            part++;
            joined++;
            steps += far[v][w];
            closeness += 1 / far[v][w];
            farthest = Math.max(farthest, far[v][w]);
          }
        }
        assertThat((double) result.eccentricity().of(v)).as("seed %d", seed).isEqualTo(farthest);
        diameter =
            part > largest ? farthest : part == largest ? Math.max(diameter, farthest) : diameter;
        largest = Math.max(largest, part);
      }
      double pairs = given.n() * (given.n() - 1.0);
      assertThat(result.diameter()).as("seed %d", seed).isEqualTo(new Score.Of(diameter));
      isClose(result.mean(), steps / joined, joined > 0, seed);
      isClose(result.harmonicMean(), pairs / closeness, joined > 0, seed);
      isClose(result.efficiency(), closeness / pairs, given.n() > 1, seed);
    }
  }

  private static double[][] distances(Samples.RandomCase given) {
    int n = given.n();
    double[][] far = new double[n][n];
    for (int v = 0; v < n; v++) {
      for (int w = 0; w < n; w++) {
        far[v][w] = v == w ? 0 : given.tied(v, w) ? 1 : Double.POSITIVE_INFINITY;
      }
    }
    for (int over = 0; over < n; over++) {
      for (int v = 0; v < n; v++) {
        for (int w = 0; w < n; w++) {
          far[v][w] = Math.min(far[v][w], far[v][over] + far[over][w]);
        }
      }
    }
    return far;
  }

  private static void isClose(Score score, double expected, boolean defined, int seed) {
    assertThat(score.value().isPresent()).as("seed %d", seed).isEqualTo(defined);
    score
        .value()
        .ifPresent(
            value -> assertThat(value).as("seed %d", seed).isCloseTo(expected, within(1e-12)));
  }
}
