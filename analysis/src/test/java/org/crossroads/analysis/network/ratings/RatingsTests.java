package org.crossroads.analysis.network.ratings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.crossroads.analysis.network.ratings.Blanks.MEAN_OF_INDICATOR_MEANS;
import static org.crossroads.analysis.network.ratings.Blanks.POOLED;
import static org.crossroads.analysis.network.ratings.Scale.ONE_TO_FOUR;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.junit.jupiter.api.Test;

class RatingsTests {
  // Member 0 as rated by 1, 2 and 3; 0 is a blank.
  private static final List<DirectedGraph> VALUE =
      List.of(ratingsOfFirst(4, 3, 2), ratingsOfFirst(3, 3, 4), ratingsOfFirst(2, 3, 3));
  private static final List<DirectedGraph> TRUST =
      List.of(ratingsOfFirst(4, 3, 4), ratingsOfFirst(3, 3, 4), ratingsOfFirst(4, 2, 0));

  @Test
  void theWorkedExampleOfPartnersConstructs() {
    Ratings.Result value = Ratings.of(VALUE, ONE_TO_FOUR, MEAN_OF_INDICATOR_MEANS);
    assertThat(value.scores().number(0)).isCloseTo(3, within(1e-15));
    Ratings.Result trust = Ratings.of(TRUST, ONE_TO_FOUR, MEAN_OF_INDICATOR_MEANS);
    assertThat(trust.scores().number(0)).isCloseTo(10 / 3.0, within(1e-15));
    assertThat(trust.shareOfMost()).isEqualTo(new Score.Of(0.84375));
    assertThat(trust.rescaled().value().orElseThrow()).isCloseTo(0.79167, within(5e-6));
    assertThat(trust.ratings()).isEqualTo(8);
  }

  @Test
  void theRuleForBlanksChangesTheScoreAndIsNamed() {
    Ratings.Result pooled = Ratings.of(TRUST, ONE_TO_FOUR, POOLED);
    assertThat(pooled.scores().number(0)).isEqualTo(3.375);
    assertThat(Ratings.of(VALUE, ONE_TO_FOUR, POOLED).scores().number(0)).isEqualTo(3);
  }

  @Test
  void whomNobodyRatedHasNoScore() {
    Ratings.Result trust = Ratings.of(TRUST, ONE_TO_FOUR, POOLED);
    assertThat(trust.scores().of(1)).isEqualTo(new Score.Absent("Nobody has rated it."));
    Ratings.Result nothing =
        Ratings.of(List.of(ratingsOfFirst(0, 0, 0)), ONE_TO_FOUR, MEAN_OF_INDICATOR_MEANS);
    assertThat(nothing.shareOfMost()).isEqualTo(new Score.Absent("Nobody has rated anybody."));
  }

  @Test
  void whoWasRatedOnSomeIndicatorsOnlyHasAPooledScoreOnly() {
    List<DirectedGraph> two = List.of(ratingsOfFirst(4, 2, 0), ratingsOfFirst(0, 0, 0));
    assertThat(Ratings.of(two, ONE_TO_FOUR, MEAN_OF_INDICATOR_MEANS).scores().of(0))
        .isEqualTo(new Score.Absent("Nobody has rated it on every indicator."));
    assertThat(Ratings.of(two, ONE_TO_FOUR, POOLED).scores().number(0)).isEqualTo(3);
  }

  @Test
  void aRatingOffTheScaleIsRefused() {
    assertThatThrownBy(() -> Ratings.of(List.of(ratingsOfFirst(4, 5, 0)), ONE_TO_FOUR, POOLED))
        .hasMessage("Member 2 rates member 0 with 5.0, but the scale goes from 1.0 to 4.0.");
    assertThatThrownBy(() -> Ratings.of(List.of(), ONE_TO_FOUR, POOLED))
        .hasMessage("No indicator to rate on.");
    assertThatThrownBy(() -> new Scale(0, 5))
        .hasMessage("A scale from 0.0 to 5.0; it must begin above 0 and rise.");
  }

  @Test
  void everyConstructHasThreeQuestions() {
    assertThat(Construct.values()).allSatisfy(c -> assertThat(c.questions()).hasSize(3));
  }

  @Test
  void equalsTheNaiveMeans() {
    for (int seed = 0; seed < 2_000; seed++) {
      double[][][] said = randomRatings(seed);
      List<DirectedGraph> indicators = Arrays.stream(said).map(Samples::directed).toList();
      Ratings.Result means = Ratings.of(indicators, ONE_TO_FOUR, MEAN_OF_INDICATOR_MEANS);
      Ratings.Result pooled = Ratings.of(indicators, ONE_TO_FOUR, POOLED);
      for (int v = 0; v < said[0].length; v++) {
        int member = v;
        double[] each =
            IntStream.range(0, 3).mapToDouble(q -> mean(said, member, q, q + 1)).toArray();
        double mean = (each[0] + each[1] + each[2]) / 3;
        compare(means.scores().of(v), mean, seed);
        compare(pooled.scores().of(v), mean(said, v, 0, 3), seed);
      }
    }
  }

  private static void compare(Score score, double expected, int seed) {
    if (Double.isNaN(expected)) {
      assertThat(score).as("seed %d", seed).isInstanceOf(Score.Absent.class);
    } else {
      assertThat(score.value().orElseThrow())
          .as("seed %d", seed)
          .isCloseTo(expected, within(1e-12));
    }
  }

  /** The mean of what a member got on some indicators; NaN for nothing. */
  private static double mean(double[][][] said, int member, int from, int to) {
    double sum = 0;
    double count = 0;
    for (int q = from; q < to; q++) {
      for (double[] rater : said[q]) {
        sum += rater[member];
        count += rater[member] > 0 ? 1 : 0;
      }
    }
    return sum / count;
  }

  private static double[][][] randomRatings(long seed) {
    RandomGenerator random = Samples.random(seed);
    int n = random.nextInt(1, 7);
    double[][][] said = new double[3][n][n];
    for (double[][] indicator : said) {
      for (int v = 0; v < n; v++) {
        for (int w = 0; w < n; w++) {
          indicator[v][w] = v == w ? 0 : Math.max(0, random.nextInt(-4, 5));
        }
      }
    }
    return said;
  }

  private static DirectedGraph ratingsOfFirst(double one, double two, double three) {
    return Samples.directed(
        new double[][] {{0, 0, 0, 0}, {one, 0, 0, 0}, {two, 0, 0, 0}, {three, 0, 0, 0}});
  }
}
