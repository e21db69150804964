package org.crossroads.analysis.network.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Groups;
import org.crossroads.analysis.network.Samples;
import org.junit.jupiter.api.Test;

class PartnersTests {

  /** Trust 7 holds 0, 1 and 2; 3 is alone with a tie to 0; 4 is alone. */
  @Test
  void partnersInTheOwnGroupAreNotBeyondIt() {
    Graph graph = Samples.graph(5, "0-1 0-2 1-2 0-3");
    Groups groups = Groups.of(new int[][] {{7}, {7}, {7}, {}, {}});
    Partners.Result result = Partners.count(graph, groups);
    assertThat(result.partners().stream()).containsExactly(3, 2, 2, 1, 0);
    assertThat(result.beyondGroup().stream()).containsExactly(1, 0, 0, 1, 0);
  }

  @Test
  void oneSharedGroupOfSeveralIsEnough() {
    Groups groups = Groups.of(new int[][] {{9, 2}, {4, 9}, {4}});
    assertThat(groups.share(0, 1)).isTrue();
    assertThat(groups.share(1, 2)).isTrue();
    assertThat(groups.share(0, 2)).isFalse();
  }

  @Test
  void equalsTheNaiveCount() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      Partners.Result result = Partners.count(given.graph(), Groups.of(given.groups()));
      for (int v = 0; v < given.n(); v++) {
        int partners = 0;
        int beyond = 0;
        for (int w = 0; w < given.n(); w++) {
          partners += given.tied(v, w) ? 1 : 0;
          beyond += given.tied(v, w) && !given.sameGroup(v, w) ? 1 : 0;
        }
        assertThat(result.partners().of(v)).as("seed %d", seed).isEqualTo(partners);
        assertThat(result.beyondGroup().of(v)).as("seed %d", seed).isEqualTo(beyond);
      }
    }
  }

  @Test
  void factsAboutAnotherNumberOfOrganisationsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Partners.count(Samples.graph(3, "0-1"), Groups.of(new int[2][0])))
        .withMessage("A graph of 3 organisations with facts about 2.");
  }
}
