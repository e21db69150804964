package org.crossroads.analysis.network.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Samples;
import org.junit.jupiter.api.Test;

class RemovalTests {

  @Test
  void withoutTheHubOfAStarEverybodyIsCutOff() {
    Removal.Result result = Removal.of(Samples.graph(5, "0-1 0-2 0-3 0-4"), 0);
    assertThat(result.partsBefore()).isEqualTo(1);
    assertThat(result.partsAfter()).isEqualTo(4);
    assertThat(result.cutOff().stream()).containsExactly(1, 2, 3, 4);
    assertThat(result.pairsLost()).isEqualTo(6);
    assertThat(result.reachLost().stream()).containsExactly(0, 3, 3, 3, 3);
  }

  /** 0–1–2–3–4 and the isolate 5: without 2 two pieces of equal size are left. */
  @Test
  void ofEqualPiecesTheOneWithTheLowestOrganisationIsNotCutOff() {
    Removal.Result result = Removal.of(Samples.graph(6, "0-1 1-2 2-3 3-4"), 2, 2);
    assertThat(result.removed()).isEqualTo(1);
    assertThat(result.partsBefore()).isEqualTo(2);
    assertThat(result.partsAfter()).isEqualTo(3);
    assertThat(result.cutOff().stream()).containsExactly(3, 4);
    assertThat(result.pairsLost()).isEqualTo(4);
    assertThat(result.reachLost().stream()).containsExactly(0, 1, 0, 1, 0, 0);
  }

  @Test
  void aRingDoesNotBreakWithoutOne() {
    Removal.Result result = Removal.of(Samples.graph(6, "0-1 1-2 2-3 3-4 4-5 5-0"), 3);
    assertThat(result.partsAfter()).isEqualTo(1);
    assertThat(result.cutOff().organisations()).isZero();
    assertThat(result.pairsLost()).isZero();
  }

  @Test
  void anUnknownOrganisationIsRefused() {
    assertThatThrownBy(() -> Removal.of(Samples.graph(3, "0-1"), 3))
        .hasMessage("Organisation 3 in a graph of 3.");
  }

  @Test
  void equalsTheNaiveDefinition() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      RandomGenerator random = Samples.random(~seed);
      int[] goes = IntStream.range(0, given.n()).filter(v -> random.nextInt(5) == 0).toArray();
      int[][] before = Distances.of(given, v -> true);
      int[][] after = Distances.of(given, v -> IntStream.of(goes).noneMatch(g -> g == v));
      Removal.Result result = Removal.of(given.graph(), goes);
      int pairsLost = 0;
      for (int v = 0; v < given.n(); v++) {
        int reachLost = 0;
        for (int w = 0; w < given.n(); w++) {
          if (after[v][v] == 0 && after[w][w] == 0) {
            pairsLost +=
                v < w && before[v][w] < Distances.NONE && after[v][w] == Distances.NONE ? 1 : 0;
            reachLost += before[v][w] <= 2 && after[v][w] > 2 ? 1 : 0;
          }
        }
        assertThat(result.reachLost().of(v)).as("seed %d", seed).isEqualTo(reachLost);
      }
      assertThat(result.pairsLost()).as("seed %d", seed).isEqualTo(pairsLost);
      assertThat(result.partsBefore()).as("seed %d", seed).isEqualTo(Distances.parts(before));
      assertThat(result.partsAfter()).as("seed %d", seed).isEqualTo(Distances.parts(after));
      assertThat(result.cutOff().stream().boxed().toList())
          .as("seed %d", seed)
          .isEqualTo(cutOff(before, after));
    }
  }

  /** Who lost somebody and is alone, or of whose old part a greater or earlier piece is left. */
  private static List<Integer> cutOff(int[][] before, int[][] after) {
    List<Integer> cutOff = new ArrayList<>();
    for (int v = 0; v < before.length; v++) {
      int size = Distances.reached(after, v);
      boolean cut = size == 1 && Distances.reached(before, v) > 1;
      for (int w = 0; w < before.length; w++) {
        if (before[v][w] < Distances.NONE && after[w][w] == 0 && after[v][w] == Distances.NONE) {
          int other = Distances.reached(after, w);
          cut |= other > size || (other == size && w < Distances.lowest(after, v));
        }
      }
      if (after[v][v] == 0 && cut) {
        cutOff.add(v);
      }
    }
    return cutOff;
  }
}
