package org.crossroads.analysis.network.changes;

import static org.assertj.core.api.Assertions.assertThat;

import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Samples;
import org.junit.jupiter.api.Test;

class AdditionTests {

  /** Pairs 0–1 and 2–3 and the isolates 4 and 5; new: 1–2, 2–4 and, there already, 0–1. */
  @Test
  void partsThatBecomeOneAreNamed() {
    Addition.Result result =
        Addition.of(Samples.graph(6, "0-1 2-3"), Samples.graph(6, "1-2 2-4 0-1"));
    assertThat(result.added()).isEqualTo(2);
    assertThat(result.alreadyThere()).isEqualTo(1);
    assertThat(result.partsBefore()).isEqualTo(4);
    assertThat(result.partsAfter()).isEqualTo(2);
    assertThat(result.joined()).hasSize(1);
    assertThat(result.joined().getFirst().lowest().stream()).containsExactly(0, 2, 4);
    assertThat(result.joined().getFirst().size()).isEqualTo(5);
    assertThat(result.pairsJoined()).isEqualTo(8);
    assertThat(result.reachGained().stream()).containsExactly(1, 3, 3, 2, 3, 0);
  }

  @Test
  void equalsTheNaiveDefinition() {
    for (int seed = 0; seed < 2_000; seed++) {
      Samples.RandomCase now = Samples.randomCase(seed);
      Samples.RandomCase all = withMore(now, seed);
      int[][] before = Distances.of(now, v -> true);
      int[][] after = Distances.of(all, v -> true);
      Addition.Result result = Addition.of(now.graph(), all.graph());
      assertThat(result.alreadyThere()).as("seed %d", seed).isEqualTo(now.graph().ties());
      assertThat(result.partsAfter()).as("seed %d", seed).isEqualTo(Distances.parts(after));
      int pairs = 0;
      for (int v = 0; v < now.n(); v++) {
        int gained = 0;
        for (int w = 0; w < now.n(); w++) {
          pairs += v < w && before[v][w] >= Distances.NONE && after[v][w] < Distances.NONE ? 1 : 0;
          gained += before[v][w] > 2 && after[v][w] <= 2 ? 1 : 0;
        }
        assertThat(result.reachGained().of(v)).as("seed %d", seed).isEqualTo(gained);
      }
      assertThat(result.pairsJoined()).as("seed %d", seed).isEqualTo(pairs);
      for (Addition.Joined joined : result.joined()) {
        Counts lowest = joined.lowest();
        assertThat(lowest.organisations()).isGreaterThan(1);
        assertThat(joined.size())
            .as("seed %d", seed)
            .isEqualTo(lowest.stream().map(v -> Distances.reached(before, v)).sum());
        assertThat(lowest.stream()).allMatch(v -> Distances.lowest(before, v) == v);
        assertThat(lowest.stream()).allMatch(v -> after[v][lowest.of(0)] < Distances.NONE);
      }
      int merged =
          result.joined().stream().mapToInt(joined -> joined.lowest().organisations() - 1).sum();
      assertThat(result.partsBefore() - merged).isEqualTo(result.partsAfter());
    }
  }

  /** The ties of a case and those of the next one of the same size or less. */
  private static Samples.RandomCase withMore(Samples.RandomCase now, int seed) {
    long next = seed;
    Samples.RandomCase more;
    do {
      next += 1_000_003;
      more = Samples.randomCase(next);
    } while (more.n() > now.n());
    double[][] weights = new double[now.n()][now.n()];
    GraphBuilder builder = new GraphBuilder(now.n());
    for (int v = 0; v < now.n(); v++) {
      for (int w = 0; w < v; w++) {
        if (now.tied(v, w) || (v < more.n() && more.tied(v, w))) {
          weights[v][w] = weights[w][v] = 1;
          builder.tie(v, w);
        }
      }
    }
    return new Samples.RandomCase(builder.build(), weights, now.sectors(), now.groups());
  }
}
