package org.crossroads.analysis.network.shape;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.Oracle;
import org.crossroads.analysis.network.Samples;
import org.jgrapht.alg.scoring.Coreness;
import org.junit.jupiter.api.Test;

class CoreNumbersTests {

  /** Triangle 0, 1, 2; 3 tied to 0; 4, 5, 6, 7 a clique of its own; 8 alone. */
  @Test
  void eachPartHasItsOwnDepth() {
    Counts cores = CoreNumbers.of(Samples.graph(9, "0-1 0-2 1-2 0-3 4-5 4-6 4-7 5-6 5-7 6-7"));
    assertThat(cores.stream()).containsExactly(2, 2, 2, 1, 3, 3, 3, 3, 0);
  }

  @Test
  void manyPartnersWithNobodyElseAreNotDeep() {
    assertThat(CoreNumbers.of(Samples.star(50)).stream()).containsOnly(1);
    assertThat(CoreNumbers.of(Samples.ring(6)).stream()).containsOnly(2);
    assertThat(CoreNumbers.of(Samples.graph(0, "")).stream()).isEmpty();
  }

  /** Debian's igraph 0.10.2 and networkx 2.8.8: ten members at 4, one leaf (node 12) at 1. */
  @Test
  void zacharysClubHasACoreOfTen() {
    Counts cores = CoreNumbers.of(Samples.karate());
    assertThat(cores.stream().filter(core -> core == 4)).hasSize(10);
    assertThat(cores.stream().max()).hasValue(4);
    assertThat(cores.of(11)).isEqualTo(1);
  }

  @Test
  void equalsPeelingByHandAndAnotherLibrary() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      Counts cores = CoreNumbers.of(given.graph());
      var other = new Coreness<>(Oracle.jgrapht(given)).getScores();
      for (int v = 0; v < given.n(); v++) {
        assertThat(cores.of(v))
            .as("seed %d", seed)
            .isEqualTo(other.get(v))
            .isEqualTo(naive(given, v));
      }
    }
  }

  /**
   * The greatest k for which v stays when all with fewer than k partners left go, again and again.
   */
  private static int naive(Samples.RandomCase given, int v) {
    boolean[] gone = new boolean[given.n()];
    for (int k = 1; ; k++) {
      boolean changed = true;
      while (changed) {
        changed = false;
        for (int w = 0; w < given.n(); w++) {
          if (!gone[w] && partnersLeft(given, w, gone) < k) {
            gone[w] = true;
            changed = true;
          }
        }
      }
      if (gone[v]) {
        return k - 1;
      }
    }
  }

  private static int partnersLeft(Samples.RandomCase given, int v, boolean[] gone) {
    int left = 0;
    for (int w = 0; w < given.n(); w++) {
      left += given.tied(v, w) && !gone[w] ? 1 : 0;
    }
    return left;
  }
}
