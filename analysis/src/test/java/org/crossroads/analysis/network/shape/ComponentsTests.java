package org.crossroads.analysis.network.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossroads.analysis.network.Oracle;
import org.crossroads.analysis.network.Samples;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.junit.jupiter.api.Test;

class ComponentsTests {

  /** Parts {0, 3}, {1, 2, 4} and {5}. */
  @Test
  void partsAreNumberedByTheirLowestOrganisation() {
    Components.Result result = Components.of(Samples.graph(6, "3-0 4-2 1-4"));
    assertThat(result.part().stream()).containsExactly(0, 1, 1, 0, 1, 2);
    assertThat(result.size().stream()).containsExactly(2, 3, 1);
    assertThat(result.parts()).isEqualTo(3);
  }

  @Test
  void equalsAnotherLibrary() {
    for (int seed = 0; seed < 1_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      Components.Result result = Components.of(given.graph());
      var other = new ConnectivityInspector<>(Oracle.jgrapht(given));
      assertThat(result.parts()).as("seed %d", seed).isEqualTo(other.connectedSets().size());
      for (int v = 0; v < given.n(); v++) {
        assertThat(result.size().of(result.part().of(v)))
            .as("seed %d", seed)
            .isEqualTo(other.connectedSetOf(v).size());
      }
    }
  }
}
