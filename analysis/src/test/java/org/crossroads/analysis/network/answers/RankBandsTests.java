package org.crossroads.analysis.network.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Share;
import org.crossroads.analysis.network.Symmetrise;
import org.junit.jupiter.api.Test;

class RankBandsTests {
  private static final RankBands.Options FEW = new RankBands.Options(200, 0.95, 9);

  @Test
  void withFourFifthsAnsweredTheyAreNotNeeded() {
    Answers four = Surveys.read("0>1", "yyyyn");
    assertThat(RankBands.of(four, Symmetrise.EITHER, RankBandsTests::degrees, FEW))
        .isEqualTo(new RankBands.NotNeeded(new Share(4, 5)));
    assertThat(bands(Surveys.read("0>1", "yyynn")).answered()).isEqualTo(new Share(3, 5));
  }

  @Test
  void withNobodyToDrawThereAreNone() {
    assertThat(
            RankBands.of(Surveys.read("", "nn"), Symmetrise.EITHER, RankBandsTests::degrees, FEW))
        .isEqualTo(new RankBands.NobodyAnswered());
  }

  /** The one respondent is drawn every time, so every replicate is the same network. */
  @Test
  void withOneRespondentBandsHaveNoWidth() {
    RankBands.Bands bands = bands(Surveys.read("0>1 0>2", "ynnn"));
    assertThat(bands.find(0)).contains(new RankBands.Band(1, 1));
    assertThat(bands.find(1)).contains(new RankBands.Band(2, 2));
    assertThat(bands.find(2)).contains(new RankBands.Band(2, 2));
    assertThat(bands.find(3)).contains(new RankBands.Band(4, 4));
  }

  /** 0 is named by all 30 respondents of 50; the silent 49 by one, who is sometimes not drawn. */
  @Test
  void whomManyNameStandsFirmerThanWhomOneNames() {
    GraphBuilder reports = new GraphBuilder(50);
    for (int v = 1; v <= 30; v++) {
      reports.tie(v, 0);
    }
    reports.tie(30, 49);
    boolean[] answered = new boolean[50];
    IntStream.rangeClosed(1, 30).forEach(v -> answered[v] = true);
    RankBands.Bands bands = bands(Answers.of(reports.buildDirected(), answered));
    assertThat(bands.find(0)).contains(new RankBands.Band(1, 1));
    RankBands.Band once = bands.find(49).orElseThrow();
    assertThat(once.best()).isLessThan(5);
    assertThat(once.worst()).isGreaterThan(15);
  }

  @Test
  void whoHasNoScoreHasNoBand() {
    RankBands.Bands bands =
        (RankBands.Bands)
            RankBands.of(
                Surveys.read("0>1", "ynn"),
                Symmetrise.EITHER,
                graph -> {
                  Scores.Builder scores = Scores.whereAbsent(3, "It has no tie.");
                  scores.set(0, 1);
                  return scores.build();
                },
                FEW);
    assertThat(bands.find(0)).contains(new RankBands.Band(1, 1));
    assertThat(bands.find(1)).isEmpty();
  }

  /** The same drawings from a table of reports, places by comparing each with each. */
  @Test
  void equalsTheNaiveTwin() {
    int compared = 0;
    for (int seed = 0; compared < 1_000; seed++) {
      Surveys.Survey given = Surveys.random(seed);
      Answers answers = given.answers();
      RankBands.Options options = new RankBands.Options(40, 0.9, seed);
      for (Symmetrise rule : Symmetrise.values()) {
        if (RankBands.of(answers, rule, RankBandsTests::degrees, options)
            instanceof RankBands.Bands bands) {
          compared++;
          int[][] places = plainPlaces(given, rule, options);
          for (int v = 0; v < given.n(); v++) {
            int[] sorted = new int[places.length];
            for (int r = 0; r < places.length; r++) {
              sorted[r] = places[r][v];
            }
            java.util.Arrays.sort(sorted);
            // Of 40 replicates the two best and the two worst places are left out.
            assertThat(bands.find(v))
                .as("seed %d", seed)
                .contains(new RankBands.Band(sorted[2], sorted[37]));
          }
        }
      }
    }
  }

  private static int[][] plainPlaces(
      Surveys.Survey given, Symmetrise rule, RankBands.Options options) {
    int n = given.n();
    int[] respondents = IntStream.range(0, n).filter(v -> given.answered()[v]).toArray();
    long[] seeds = Samples.random(options.seed()).longs(options.replicates()).toArray();
    int[][] places = new int[seeds.length][n];
    for (int r = 0; r < seeds.length; r++) {
      RandomGenerator random = Samples.random(seeds[r]);
      double[][] heard = new double[n][n];
      for (int i = 0; i < respondents.length; i++) {
        int drawn = respondents[random.nextInt(respondents.length)];
        heard[drawn] = given.said()[drawn];
      }
      int[] partners = new int[n];
      for (int v = 0; v < n; v++) {
        for (int w = 0; w < n; w++) {
          boolean one = heard[v][w] > 0;
          boolean other = heard[w][v] > 0;
          partners[v] += (rule.needsBoth() ? one && other : one || other) ? 1 : 0;
        }
      }
      for (int v = 0; v < n; v++) {
        int more = partners[v];
        places[r][v] = 1 + (int) IntStream.of(partners).filter(p -> p > more).count();
      }
    }
    return places;
  }

  @Test
  void oneTwoAndEightThreadsGiveTheSameBands() throws Exception {
    Answers answers = half(120);
    List<List<Optional<RankBands.Band>>> all = new ArrayList<>();
    for (int threads : new int[] {1, 2, 8}) {
      try (ForkJoinPool pool = new ForkJoinPool(threads)) {
        all.add(pool.submit(() -> list(bands(answers), 120)).get());
      }
    }
    assertThat(all.get(1)).isEqualTo(all.get(0));
    assertThat(all.get(2)).isEqualTo(all.get(0));
    RankBands.Options other = new RankBands.Options(200, 0.95, 10);
    assertThat(
            list(
                (RankBands.Bands)
                    RankBands.of(answers, Symmetrise.EITHER, RankBandsTests::degrees, other),
                120))
        .isNotEqualTo(all.get(0));
  }

  @Test
  void optionsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> new RankBands.Options(39, 0.95, 1))
        .hasMessage("39 replicates; at least 40.");
    assertThatThrownBy(() -> new RankBands.Options(100, 1, 1))
        .hasMessage("A confidence of 1.0; it must be above 0 and below 1.");
  }

  private static RankBands.Bands bands(Answers answers) {
    return (RankBands.Bands) RankBands.of(answers, Symmetrise.EITHER, RankBandsTests::degrees, FEW);
  }

  private static Scores degrees(Graph graph) {
    return Scores.of(
        IntStream.range(0, graph.organisations()).mapToDouble(graph::degree).toArray());
  }

  private static List<Optional<RankBands.Band>> list(RankBands.Bands bands, int n) {
    return IntStream.range(0, n).mapToObj(bands::find).toList();
  }

  /** The first half answered, each naming some others. */
  private static Answers half(int n) {
    RandomGenerator random = Samples.random(3);
    GraphBuilder reports = new GraphBuilder(n);
    boolean[] answered = new boolean[n];
    for (int v = 0; v < n / 2; v++) {
      answered[v] = true;
      for (int i = 0; i < 4; i++) {
        reports.tie(v, (v + random.nextInt(1, n)) % n);
      }
    }
    return Answers.of(reports.buildDirected(), answered);
  }
}
