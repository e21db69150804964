package org.crossroads.analysis.network.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Symmetrise;
import org.crossroads.analysis.network.changes.Comparison.Pair;
import org.crossroads.analysis.network.shape.Density;
import org.junit.jupiter.api.Test;

class ComparisonTests {

  /**
   * Then: 0 and 1 name one another (2 and 2), 1 names 2, 3 names 0. Now 3 has left, the others are
   * 1, 2 and 3, and 0 came: 1 and 2 name one another (4 and 2), 3 names 2 back, 1 names 3, 0 names
   * 1.
   */
  @Test
  void eachKindOfChangeIsNamed() {
    double[][] then = new double[4][4];
    then[0][1] = then[1][0] = 2;
    then[1][2] = 3;
    then[3][0] = 1;
    double[][] now = new double[4][4];
    now[1][2] = 4;
    now[2][1] = 2;
    now[2][3] = now[3][2] = 2;
    now[1][3] = 1;
    now[0][1] = 1;
    Continuity continuity = Continuity.of(new int[] {1, 2, 3, Continuity.LEFT}, 4);
    Comparison.Result result =
        Comparison.of(Samples.directed(then), Samples.directed(now), continuity, Symmetrise.MAX);
    assertThat(result.appeared()).containsExactly(new Pair(1, 3));
    assertThat(result.confirmed()).containsExactly(new Pair(2, 3));
    assertThat(result.lapsed()).isEmpty();
    assertThat(result.strengthened()).containsExactly(new Pair(1, 2));
    assertThat(result.weakened()).containsExactly(new Pair(2, 3));
    assertThat(result.tiesOfThoseWhoLeft()).isEqualTo(1);
    assertThat(result.tiesOfThoseWhoCame()).isEqualTo(1);
    assertThat(continuity.left()).containsExactly(3);
    assertThat(continuity.came()).containsExactly(0);
    Comparison.Change density = result.sideBySide(Density::of);
    assertThat(density.before()).isEqualTo(new Score.Of(2 / 3.0));
    assertThat(density.difference()).isEqualTo(new Score.Of(1 - 2 / 3.0));
  }

  @Test
  void aMeasureThatWasAbsentHasNoDifference() {
    Comparison.Result result =
        Comparison.of(
            Samples.directed(new double[1][1]),
            Samples.directed(new double[2][2]),
            Continuity.of(new int[] {1}, 2),
            Symmetrise.EITHER);
    assertThat(result.sideBySide(Density::of).difference()).isInstanceOf(Score.Absent.class);
  }

  @Test
  void twoWhoAreTheSameNowAreRefused() {
    assertThatThrownBy(() -> Continuity.of(new int[] {0, 0}, 1))
        .hasMessage("Organisations 0 and 1 are both 0 now.");
    assertThatThrownBy(() -> Continuity.of(new int[] {0, 2}, 2))
        .hasMessage("Organisation 1 is now 2 of 2.");
    assertThatThrownBy(() ->
            Comparison.of(
                Samples.directed(new double[3][3]),
                Samples.directed(new double[2][2]),
                Continuity.same(2),
                Symmetrise.EITHER))
        .hasMessage("A snapshot of 3 organisations where 2 were meant.");
  }

  @Test
  void equalsTheNaiveDefinition() {
    for (int seed = 0; seed < 2_000; seed++) {
      double[][] then = Samples.randomReports(seed);
      double[][] now = Samples.randomReports(-seed - 1);
      int[] laterOf = someStay(then.length, now.length, seed);
      Continuity continuity = Continuity.of(laterOf, now.length);
      for (Symmetrise rule : Symmetrise.values()) {
        Naive naive = Naive.of(then, now, laterOf, rule);
        Comparison.Result result =
            Comparison.of(Samples.directed(then), Samples.directed(now), continuity, rule);
        assertThat(result.appeared()).as("seed %d", seed).isEqualTo(naive.appeared());
        assertThat(result.confirmed()).as("seed %d", seed).isEqualTo(naive.confirmed());
        assertThat(result.lapsed()).as("seed %d", seed).isEqualTo(naive.lapsed());
        assertThat(result.strengthened()).as("seed %d", seed).isEqualTo(naive.strengthened());
        assertThat(result.weakened()).as("seed %d", seed).isEqualTo(naive.weakened());
      }
    }
  }

  private static int[] someStay(int before, int after, long seed) {
    RandomGenerator random = Samples.random(seed);
    int[] numbers = Samples.shuffled(Math.max(before, after), random);
    return IntStream.range(0, before)
        .map(v -> numbers[v] < after && random.nextInt(4) > 0 ? numbers[v] : Continuity.LEFT)
        .toArray();
  }

  private record Naive(
      List<Pair> appeared,
      List<Pair> confirmed,
      List<Pair> lapsed,
      List<Pair> strengthened,
      List<Pair> weakened) {

    static Naive of(double[][] then, double[][] now, int[] laterOf, Symmetrise rule) {
      Naive naive =
          new Naive(
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>(),
              new ArrayList<>());
      for (int v = 0; v < now.length; v++) {
        for (int w = v + 1; w < now.length; w++) {
          int a = Arrays.stream(laterOf).boxed().toList().indexOf(v);
          int b = Arrays.stream(laterOf).boxed().toList().indexOf(w);
          if (a >= 0 && b >= 0) {
            naive.add(new Pair(v, w), rule, then[a][b], then[b][a], now[v][w], now[w][v]);
          }
        }
      }
      return naive;
    }

    private void add(
        Pair pair, Symmetrise rule, double one, double other, double oneNow, double otherNow) {
      double before = weight(rule, one, other);
      double after = weight(rule, oneNow, otherNow);
      addIf(appeared, pair, before == 0 && after > 0);
      addIf(lapsed, pair, before > 0 && after == 0);
      addIf(strengthened, pair, before > 0 && after > before);
      addIf(weakened, pair, after > 0 && after < before);
      addIf(confirmed, pair, oneNow > 0 && otherNow > 0 && !(one > 0 && other > 0));
    }

    private static void addIf(List<Pair> pairs, Pair pair, boolean holds) {
      if (holds) {
        pairs.add(pair);
      }
    }

    private static double weight(Symmetrise rule, double one, double other) {
      return switch (rule) {
        case EITHER -> one > 0 || other > 0 ? 1 : 0;
        case BOTH -> one > 0 && other > 0 ? 1 : 0;
        case MAX -> Math.max(one, other);
        case MIN -> Math.min(one, other);
        case MEAN -> (one + other) / 2;
      };
    }
  }
}
