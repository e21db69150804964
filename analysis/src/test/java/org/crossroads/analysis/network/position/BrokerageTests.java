package org.crossroads.analysis.network.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.position.Brokerage.Roles;
import org.junit.jupiter.api.Test;

class BrokerageTests {
  private static final Roles NONE = new Roles(0, 0, 0, 0, 0);

  /** Gould and Fernandez's four: AB AC BC BD CD DA, where A, B and C, D are groups. */
  @Test
  void fourHaveThePublishedRoles() {
    double[][] said = {{0, 1, 1, 0}, {0, 0, 1, 1}, {0, 0, 0, 1}, {1, 0, 0, 0}};
    Brokerage.Result result = Brokerage.of(Samples.directed(said), new int[] {1, 1, 2, 2});
    assertThat(result.of(0)).isEqualTo(new Roles(0, 1, 0, 1, 0));
    assertThat(result.of(1)).isEqualTo(new Roles(0, 0, 1, 0, 0));
    assertThat(result.of(2)).isEqualTo(new Roles(0, 0, 0, 1, 0));
    assertThat(result.of(3)).isEqualTo(new Roles(0, 1, 1, 0, 0));
    assertThat(result.whole()).isEqualTo(new Roles(0, 2, 2, 2, 0));
  }

  /** R sna's brokerage on the symmetric digraph, members counted from 1, clubs as groups. */
  @Test
  void zacharysClubHasThePublishedRoles() {
    Brokerage.Result result = Brokerage.of(Samples.karate(), Samples.karateClubs());
    assertThat(result.of(0)).isEqualTo(new Roles(174, 0, 15, 15, 0));
    assertThat(result.of(33)).isEqualTo(new Roles(156, 6, 40, 40, 0));
    assertThat(result.of(2)).isEqualTo(new Roles(10, 12, 23, 23, 0));
    assertThat(result.whole()).isEqualTo(new Roles(510, 20, 128, 128, 0));
    assertThat(result.whole().total()).isEqualTo(786);
  }

  /** Hub 0 in a group of its own; leaves 1, 2 in one, 3 in another: ordered pairs of leaves. */
  @Test
  void aHubBetweenOthersIsLiaisonOrItinerant() {
    Brokerage.Result result =
        Brokerage.of(Samples.star(4), new int[] {-5, Integer.MAX_VALUE, Integer.MAX_VALUE, 0});
    assertThat(result.of(0)).isEqualTo(new Roles(0, 2, 0, 0, 4));
    assertThat(result.of(1)).isEqualTo(NONE);
  }

  @Test
  void whereAllKnowOneAnotherNobodyBrokers() {
    assertThat(Brokerage.of(Samples.complete(6), new int[] {0, 0, 1, 1, 2, 2}).whole())
        .isEqualTo(NONE);
  }

  /** A star of 50,000 has more open paths than an int holds. */
  @Test
  void rolesBeyondAnIntAreCounted() {
    assertThat(Brokerage.of(Samples.star(50_000), new int[50_000]).of(0).coordinator())
        .isEqualTo(49_999L * 49_998);
  }

  @Test
  void equalsLookingAtAllThrees() {
    for (int seed = 0; seed < 2_000; seed++) {
      double[][] said = Samples.randomReports(seed);
      int[] labels = Samples.random(seed).ints(said.length, 0, 3).toArray();
      Brokerage.Result result = Brokerage.of(Samples.directed(said), labels);
      for (int v = 0; v < said.length; v++) {
        assertThat(result.of(v)).as("seed %d", seed).isEqualTo(naive(said, labels, v));
      }
    }
  }

  private static Roles naive(double[][] said, int[] labels, int v) {
    long[] roles = new long[5];
    for (int a = 0; a < said.length; a++) {
      for (int b = 0; b < said.length; b++) {
        if (a != b && said[a][v] > 0 && said[v][b] > 0 && said[a][b] == 0) {
          roles[role(labels[a], labels[v], labels[b])]++;
        }
      }
    }
    return new Roles(roles[0], roles[1], roles[2], roles[3], roles[4]);
  }

  private static int role(int a, int v, int b) {
    if (a == b) {
      return a == v ? 0 : 1;
    }
    if (a == v) {
      return 2;
    }
    return b == v ? 3 : 4;
  }

  @Test
  void aGraphIsReadAsReportsBothWays() {
    for (int seed = 0; seed < 1_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      DirectedGraph bothWays = Samples.bothWays(given.graph());
      Brokerage.Result result = Brokerage.of(given.graph(), given.sectors());
      for (int v = 0; v < given.n(); v++) {
        assertThat(result.of(v))
            .as("seed %d", seed)
            .isEqualTo(Brokerage.of(bothWays, given.sectors()).of(v));
        assertThat(result.of(v).representative()).isEqualTo(result.of(v).gatekeeper());
      }
    }
  }

  @Test
  void labelsOfAnotherNumberOfOrganisationsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Brokerage.of(Samples.threeReports(), new int[2]))
        .withMessage("A graph of 3 organisations with facts about 2.");
  }
}
