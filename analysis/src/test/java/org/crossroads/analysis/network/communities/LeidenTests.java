package org.crossroads.analysis.network.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Samples;
import org.junit.jupiter.api.Test;

class LeidenTests {

  /** 0.4198 is the most that any partition of the club reaches (Brandes et al. 2008). */
  @Test
  void zacharysClubIsSplitAsWellAsItCanBe() {
    for (int seed = 0; seed < 20; seed++) {
      Leiden.Result found = Leiden.of(Samples.karate(), seeded(seed));
      assertThat(found.modularity().value().orElseThrow())
          .as("seed %d", seed)
          .isBetween(0.4197, 0.4198);
      assertThat(found.communities().communities()).isEqualTo(4);
    }
  }

  @Test
  void twoTrianglesAndAnIsolateAreThreeCommunities() {
    Graph graph = Samples.graph(7, "0-1 0-2 1-2 3-4 3-5 4-5 2-3");
    Leiden.Result found = Leiden.of(graph, Leiden.Options.USUAL);
    assertThat(numbers(found)).containsExactly(0, 0, 0, 1, 1, 1, 2);
  }

  @Test
  void withoutTiesEverybodyIsAlone() {
    Leiden.Result found = Leiden.of(Samples.graph(3, ""), Leiden.Options.USUAL);
    assertThat(numbers(found)).containsExactly(0, 1, 2);
    assertThat(found.modularity()).isEqualTo(Modularity.NO_TIES);
    assertThat(numbers(Leiden.of(Samples.graph(0, ""), Leiden.Options.USUAL))).isEmpty();
  }

  @Test
  void isNeverBetterThanTheBestPartitionAndSeldomWorse() {
    int best = 0;
    int cases = 600;
    for (int seed = 0; seed < cases; seed++) {
      Small small = Small.random(seed);
      double found = q(Leiden.of(small.graph(), seeded(seed)));
      double optimum = small.bestModularity();
      assertThat(found).as("seed %d", seed).isLessThanOrEqualTo(optimum + 1e-12);
      best += found > optimum - 1e-9 ? 1 : 0;
    }
    assertThat(best).isGreaterThan(cases * 9 / 10);
  }

  @Test
  void everyCommunityIsConnectedWhateverTheStart() {
    for (int seed = 0; seed < 3_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      Leiden.Options options = new Leiden.Options(seed % 4 / 2.0, seed, 1 + seed % 3);
      Partition found = Leiden.of(given.graph(), options).communities();
      assertThat(isConnected(given.graph(), found)).as("seed %d", seed).isTrue();
      Partition start = Partition.of(given.sectors());
      Partition from = Leiden.from(start, given.graph(), options).communities();
      assertThat(isConnected(given.graph(), from)).as("seed %d", seed).isTrue();
    }
  }

  @Test
  void noOrganisationFitsBetterElsewhere() {
    for (int seed = 0; seed < 1_000; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      Leiden.Result found = Leiden.of(given.graph(), new Leiden.Options(1, seed, 100));
      int[] numbers = numbers(found);
      if (given.graph().ties() > 0) {
        for (int v = 0; v < given.n(); v++) {
          for (int c = 0; c <= given.n(); c++) {
            int[] moved = numbers.clone();
            moved[v] = c;
            assertThat(ModularityTests.naive(given.weights(), moved, 1))
                .as("seed %d", seed)
                .isLessThan(q(found) + 1e-9);
          }
        }
      }
    }
  }

  @Test
  void theSameSeedGivesTheSameBits() {
    for (int seed = 0; seed < 300; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      Leiden.Result one = Leiden.of(given.graph(), seeded(seed));
      Leiden.Result other = Leiden.of(given.graph(), seeded(seed));
      assertThat(numbers(other)).containsExactly(numbers(one));
      assertThat(other.modularity()).isEqualTo(one.modularity());
    }
  }

  @Test
  void unchangedTiesKeepCommunitiesAndTheirNumbers() {
    Partition last = Partition.of(Arrays.stream(groups(200, 10)).map(g -> 70 - g).toArray());
    Graph graph = grouped(200, 10, 0);
    Leiden.Result now = Leiden.from(last, graph, seeded(5));
    assertThat(numbers(now)).containsExactly(last.numbers().stream().toArray());
  }

  @Test
  void aFewNewTiesMoveNobodyElseAndANewcomerJoinsItsPartners() {
    int[] last = groups(200, 10);
    last[17] = Partition.NEWCOMER;
    Leiden.Result now = Leiden.from(Partition.carriedOver(last), grouped(200, 10, 25), seeded(3));
    assertThat(numbers(now)).containsExactly(groups(200, 10));
  }

  @Test
  void aStartFromOneGreatCommunityIsNotATrap() {
    Graph graph = grouped(200, 10, 0);
    Leiden.Result found = Leiden.from(Partition.of(new int[200]), graph, seeded(2));
    assertThat(q(found)).isEqualTo(q(Leiden.of(graph, seeded(2))));
  }

  @Test
  void weightsFarApartDoNotHang() {
    GraphBuilder builder = new GraphBuilder(60);
    RandomGenerator random = Samples.random(4);
    for (int i = 0; i < 200; i++) {
      int one = random.nextInt(60);
      builder.tie(one, (one + random.nextInt(1, 60)) % 60, Math.pow(10, random.nextInt(-300, 300)));
    }
    Graph graph = builder.build();
    assertThat(isConnected(graph, Leiden.of(graph, Leiden.Options.USUAL).communities())).isTrue();
  }

  @Test
  void optionsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new Leiden.Options(-1, 1, 1))
        .hasMessage("Resolution -1.0; it must be a number of at least 0.");
    assertThatThrownBy(() -> new Leiden.Options(1, 1, 0)).hasMessage("0 passes; at least 1.");
  }

  private static Leiden.Options seeded(long seed) {
    return new Leiden.Options(1, seed, 10);
  }

  private static double q(Leiden.Result found) {
    return found.modularity().value().orElse(0);
  }

  private static int[] numbers(Leiden.Result found) {
    return found.communities().numbers().stream().toArray();
  }

  private static int[] groups(int n, int groups) {
    int[] group = new int[n];
    Arrays.setAll(group, v -> v % groups);
    return group;
  }

  /** Organisations v and w share a group if v ≡ w; each has six partners in it, some one beyond. */
  private static Graph grouped(int n, int groups, int beyond) {
    GraphBuilder builder = new GraphBuilder(n);
    for (int v = 0; v < n; v++) {
      for (int step = 1; step <= 3; step++) {
        builder.tie(v, (v + step * groups) % n);
      }
    }
    RandomGenerator random = Samples.random(beyond);
    for (int i = 0; i < beyond; i++) {
      int v = random.nextInt(n);
      builder.tie(v, (v + 1) % n);
    }
    return builder.build();
  }

  private static boolean isConnected(Graph graph, Partition partition) {
    int pieces = Partition.of(ConnectedPieces.of(graph, partition.indices())).communities();
    return pieces == partition.communities();
  }

  /** Few enough organisations to try every partition. */
  private record Small(Samples.RandomCase given) {
    static Small random(long seed) {
      long next = seed;
      Samples.RandomCase given = Samples.randomCase(next);
      while (given.n() > 7 || given.graph().ties() == 0) {
        next += 1_000_003;
        given = Samples.randomCase(next);
      }
      return new Small(given);
    }

    Graph graph() {
      return given.graph();
    }

    double bestModularity() {
      return best(new int[given.n()], 0, 0);
    }

    private double best(int[] labels, int v, int used) {
      if (v == labels.length) {
        return ModularityTests.naive(given.weights(), labels, 1);
      }
      double best = -1;
      for (int label = 0; label <= used; label++) {
        labels[v] = label;
        best = Math.max(best, best(labels, v + 1, Math.max(used, label + 1)));
      }
      return best;
    }
  }
}
