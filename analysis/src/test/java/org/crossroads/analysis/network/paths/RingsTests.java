package org.crossroads.analysis.network.paths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Threads;
import org.junit.jupiter.api.Test;

class RingsTests {

  @Test
  void ringsHoldWhoIsSoManyStepsAway() {
    // A road 0-1-2-3 and 4 apart from it.
    Rings rings = Rings.of(Samples.graph(5, "0-1 1-2 2-3"));
    assertThat(rings.eccentricity(0)).isEqualTo(3);
    assertThat(rings.at(1, 1)).isEqualTo(2);
    assertThat(rings.at(1, 2)).isEqualTo(1);
    assertThat(rings.at(1, 3)).isZero();
    assertThat(rings.within(0, 2)).isEqualTo(2);
    assertThat(rings.reached(0)).isEqualTo(3);
    assertThat(rings.eccentricity(4)).isZero();
    assertThat(rings.reached(4)).isZero();
  }

  @Test
  void countingFromManyAtOnceEqualsCountingFromEach() {
    for (int seed = 0; seed < 1_000; seed++) {
      Graph graph = Samples.randomCase(seed).graph();
      assertSame(Rings.of(graph, new Threads(1)), Rings.plainly(graph), "small, seed " + seed);
    }
    for (int seed = 0; seed < 300; seed++) {
      Graph graph = Roads.mixed(seed);
      Rings plain = Rings.plainly(graph);
      for (int threads : new int[] {1, 2, 8}) {
        assertSame(Rings.of(graph, new Threads(threads)), plain, "mixed, seed " + seed);
      }
    }
  }

  @Test
  void moreThanOneBatchIsCounted() {
    Graph road = Roads.road(RingSweep.MOST_STEPS);
    assertSame(Rings.of(road), Rings.plainly(road), "a road");
    GraphBuilder star = new GraphBuilder(1_500);
    for (int v = 1; v < 1_400; v++) {
      star.tie(0, v);
    }
    Rings rings = Rings.of(star.build(), new Threads(2));
    assertThat(rings.at(0, 1)).isEqualTo(1_399);
    assertThat(rings.at(1_399, 2)).isEqualTo(1_398);
    assertThat(rings.reached(1_400)).isZero();
  }

  /** Of so many, the 512 that begin are few: they tell before the many ask. */
  @Test
  void fewWhoTellAndManyWhoAskFindTheSame() {
    for (int seed = 0; seed < 3; seed++) {
      Random random = new Random(seed);
      GraphBuilder country = new GraphBuilder(5_000);
      for (int v = 1; v < 4_900; v++) {
        country.tie(v, random.nextInt(Math.max(0, v - 400), v));
      }
      Graph graph = country.build();
      assertSame(Rings.of(graph, new Threads(2)), Rings.plainly(graph), "seed " + seed);
    }
  }

  @Test
  void aLongRoadHasAllItsRings() {
    Rings rings = Rings.of(Roads.road(1_000));
    assertThat(rings.eccentricity(0)).isEqualTo(999);
    assertThat(rings.at(500, 499)).isEqualTo(2);
    assertThat(rings.reached(7)).isEqualTo(999);
  }

  private static void assertSame(Rings one, Rings other, String name) {
    assertThat(one.organisations()).as(name).isEqualTo(other.organisations());
    for (int v = 0; v < one.organisations(); v++) {
      assertThat(one.eccentricity(v)).as(name).isEqualTo(other.eccentricity(v));
      for (int d = 1; d <= one.eccentricity(v); d++) {
        if (one.at(v, d) != other.at(v, d)) {
          assertThat(one.at(v, d)).as("%s, %d at %d", name, v, d).isEqualTo(other.at(v, d));
        }
      }
    }
  }
}
