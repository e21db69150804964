package org.crossroads.analysis.network.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossroads.analysis.network.position.LeftOut.Level.CONNECTED;
import static org.crossroads.analysis.network.position.LeftOut.Level.NO_KNOWN_TIE;
import static org.crossroads.analysis.network.position.LeftOut.Level.ONE_SECTOR_ONLY;
import static org.crossroads.analysis.network.position.LeftOut.Level.OWN_GROUP_ONLY;

import java.util.HashSet;
import java.util.Set;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Groups;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Share;
import org.junit.jupiter.api.Test;

class LeftOutTests {

  /**
   * Trust: 0, 1, 2. Schools are sector 0, college 4 is sector 1. Ties: all of the trust; 2 with the
   * school 3; 3 with the college 4; 5 alone.
   */
  @Test
  void eachLevelIsNamed() {
    Graph graph = Samples.graph(6, "0-1 0-2 1-2 2-3 3-4");
    Groups groups = Groups.of(new int[][] {{0}, {0}, {0}, {}, {}, {}});
    LeftOut.Result result = LeftOut.levels(graph, groups, new int[] {0, 0, 0, 0, 1, 0});
    assertThat(result.of(0)).isEqualTo(OWN_GROUP_ONLY);
    assertThat(result.of(1)).isEqualTo(OWN_GROUP_ONLY);
    assertThat(result.of(2)).isEqualTo(ONE_SECTOR_ONLY);
    assertThat(result.of(3)).isEqualTo(CONNECTED);
    assertThat(result.of(4)).isEqualTo(ONE_SECTOR_ONLY);
    assertThat(result.of(5)).isEqualTo(NO_KNOWN_TIE);
    assertThat(result.share(OWN_GROUP_ONLY)).isEqualTo(new Share(2, 6));
  }

  @Test
  void leftOutAreTheFirstTwoLevels() {
    assertThat(NO_KNOWN_TIE.isLeftOut()).isTrue();
    assertThat(OWN_GROUP_ONLY.isLeftOut()).isTrue();
    assertThat(ONE_SECTOR_ONLY.isLeftOut()).isFalse();
    assertThat(CONNECTED.isLeftOut()).isFalse();
  }

  @Test
  void equalsTheNaiveReadingOfTheDefinition() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      LeftOut.Result result =
          LeftOut.levels(given.graph(), Groups.of(given.groups()), given.sectors());
      for (int v = 0; v < given.n(); v++) {
        assertThat(result.of(v)).as("seed %d", seed).isEqualTo(naive(given, v));
      }
    }
  }

  private static LeftOut.Level naive(Samples.RandomCase given, int v) {
    Set<Integer> partners = new HashSet<>();
    Set<Integer> sectors = new HashSet<>();
    for (int w = 0; w < given.n(); w++) {
      if (given.tied(v, w)) {
        partners.add(w);
        sectors.add(given.sectors()[w]);
      }
    }
    if (partners.isEmpty()) {
      return NO_KNOWN_TIE;
    }
    if (partners.stream().allMatch(w -> given.sameGroup(v, w))) {
      return OWN_GROUP_ONLY;
    }
    return sectors.size() == 1 ? ONE_SECTOR_ONLY : CONNECTED;
  }
}
