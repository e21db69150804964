package org.crossroads.analysis.network.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Oracle;
import org.crossroads.analysis.network.Samples;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.junit.jupiter.api.Test;

class ReachTests {

  /** A road 0-1-2-3-4 and 5 apart from it. */
  private final Graph road = Samples.graph(6, "0-1 1-2 2-3 3-4");

  @Test
  void stepsAreCountedAlongTies() {
    assertThat(Reach.within(road, 1).reached().stream()).containsExactly(1, 2, 2, 2, 1, 0);
    assertThat(Reach.within(road, 2).reached().stream()).containsExactly(2, 3, 4, 3, 2, 0);
    assertThat(Reach.within(road, 9).reached().stream()).containsExactly(4, 4, 4, 4, 4, 0);
  }

  @Test
  void fewerThanOneStepIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Reach.within(road, 0));
  }

  @Test
  void equalsAnotherLibrary() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      var other = Oracle.jgrapht(given);
      for (int steps = 1; steps <= 3; steps++) {
        Reach.Result result = Reach.within(given.graph(), steps);
        for (int v = 0; v < given.n(); v++) {
          assertThat(result.reached().of(v))
              .as("seed %d, %d steps, organisation %d", seed, steps, v)
              .isEqualTo(reached(other, v, steps));
        }
      }
    }
  }

  private static int reached(org.jgrapht.Graph<Integer, DefaultEdge> graph, int v, int steps) {
    var all = new BreadthFirstIterator<>(graph, v);
    int count = 0;
    while (all.hasNext()) {
      Integer next = all.next();
      count += next != v && all.getDepth(next) <= steps ? 1 : 0;
    }
    return count;
  }
}
