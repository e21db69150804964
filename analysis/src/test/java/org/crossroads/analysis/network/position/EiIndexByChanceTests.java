package org.crossroads.analysis.network.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Threads;
import org.crossroads.analysis.network.position.EiIndexByChance.Options;
import org.crossroads.analysis.network.position.EiIndexByChance.Result;
import org.junit.jupiter.api.Test;

class EiIndexByChanceTests {

  private static Result usual(Graph graph, int... labels) {
    return EiIndexByChance.of(graph, labels, Options.USUAL, Threads.ONE);
  }

  private static double number(Score score) {
    return score.value().orElseThrow();
  }

  /** 17 and 17: of 561 pairs 289 are mixed, so 289/561 of ties by chance; none deals −56/78. */
  @Test
  void zacharysClubsKeepMoreTiesInsideThanChance() {
    Result result = usual(Samples.karate(), Samples.karateClubs());
    assertThat(number(result.observed())).isCloseTo(-56 / 78.0, within(1e-15));
    assertThat(number(result.expected())).isCloseTo(2 * 289 / 561.0 - 1, within(1e-12));
    assertThat(result.asLow()).isEqualTo(new Score.Of(1 / 1000.0));
    assertThat(result.asHigh()).isEqualTo(new Score.Of(1));
    assertThat(result.options()).isEqualTo(new Options(999, 1));
  }

  /** Of the 20 ways to deal three and three, the two with whole triangles are as low: a tenth. */
  @Test
  void sharesComeNearThoseOfAllDeals() {
    Graph triangles = Samples.graph(6, "0-1 0-2 1-2 3-4 3-5 4-5 2-3");
    Result result =
        EiIndexByChance.of(
            triangles, new int[] {0, 0, 0, 1, 1, 1}, new Options(19_999, 7), Threads.ONE);
    assertThat(number(result.asLow())).isCloseTo(0.1, within(0.01));
    assertThat(result.asHigh()).isEqualTo(new Score.Of(1));
  }

  /** Sizes restrict the range: with one of four in the other kind, every deal of a ring is 0. */
  @Test
  void whatSizesBringAboutIsNoFinding() {
    Result result = usual(Samples.ring(4), 0, 0, 0, 1);
    assertThat(number(result.observed())).isZero();
    assertThat(number(result.expected())).isCloseTo(0, within(1e-15));
    assertThat(result.deviation()).isEqualTo(new Score.Of(0));
    assertThat(result.asLow()).isEqualTo(new Score.Of(1));
    assertThat(result.asHigh()).isEqualTo(new Score.Of(1));
  }

  @Test
  void withOneKindAllIsInside() {
    Result result = usual(Samples.road(3), 4, 4, 4);
    assertThat(result.expected()).isEqualTo(new Score.Of(-1));
    assertThat(result.deviation()).isEqualTo(new Score.Of(0));
  }

  @Test
  void withoutTiesThereIsNothingToTest() {
    assertThat(usual(Samples.graph(2, ""), 0, 1).asLow()).isEqualTo(EiIndex.NO_TIES);
  }

  @Test
  void expectationAndDeviationAreThoseOfAllDeals() {
    int compared = 0;
    for (int seed = 0; seed < 1_500; seed++) {
      Samples.RandomCase given = Samples.randomCase(seed);
      if (given.n() <= 6 && given.graph().ties() > 0) {
        List<Double> all = new ArrayList<>();
        dealAll(given.graph(), given.sectors().clone(), 0, all);
        double mean = all.stream().mapToDouble(x -> x).average().orElseThrow();
        double variance =
            all.stream().mapToDouble(x -> (x - mean) * (x - mean)).average().orElseThrow();
        Result result = usual(given.graph(), given.sectors());
        assertThat(number(result.expected())).as("seed %d", seed).isCloseTo(mean, within(1e-12));
        assertThat(number(result.deviation()))
            .as("seed %d", seed)
            .isCloseTo(Math.sqrt(variance), within(1e-7));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  private static void dealAll(Graph graph, int[] labels, int from, List<Double> all) {
    if (from == labels.length) {
      all.add(number(EiIndex.of(graph, labels).whole()));
    }
    for (int i = from; i < labels.length; i++) {
      swap(labels, from, i);
      dealAll(graph, labels, from + 1, all);
      swap(labels, from, i);
    }
  }

  private static void swap(int[] labels, int i, int j) {
    int label = labels[i];
    labels[i] = labels[j];
    labels[j] = label;
  }

  @Test
  void theSeedDecidesAndTheThreadsDoNot() {
    Options options = new Options(500, 42);
    Result one = EiIndexByChance.of(Samples.borgattiWeighted(), labels(), options, Threads.ONE);
    for (int threads : new int[] {2, 8}) {
      assertThat(
              EiIndexByChance.of(
                  Samples.borgattiWeighted(), labels(), options, new Threads(threads)))
          .isEqualTo(one);
    }
    Result other =
        EiIndexByChance.of(Samples.borgattiWeighted(), labels(), new Options(500, 43), Threads.ONE);
    assertThat(other.asLow()).isNotEqualTo(one.asLow());
  }

  private static int[] labels() {
    return new int[] {0, 0, 1, 1, 1, 0, 1};
  }

  @Test
  void noDealsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Options(0, 1))
        .withMessage("0 deals; at least 1, such as 999.");
  }
}
