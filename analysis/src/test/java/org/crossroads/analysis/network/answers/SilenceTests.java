package org.crossroads.analysis.network.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.crossroads.analysis.network.Bounds;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Symmetrise;
import org.crossroads.analysis.network.shape.Components;
import org.crossroads.analysis.network.shape.Density;
import org.junit.jupiter.api.Test;

class SilenceTests {

  /** 0 and 1 name one another, 2 names nobody, 3 is silent. */
  @Test
  void aWorkedCase() {
    Silence.Result result = Silence.bounds(Surveys.read("0>1 1>0", "yyyn"), Symmetrise.EITHER);
    assertThat(result.density()).isEqualTo(new Range(new Score.Of(1 / 6.0), new Score.Of(4 / 6.0)));
    assertThat(result.isolates()).isEqualTo(Bounds.of(0, 2, 4));
    assertThat(result.fewestParts()).isEqualTo(1);
    assertThat(result.mostParts()).isEqualTo(3);
    assertThat(result.mostPartners().stream()).containsExactly(2, 2, 1, 3);
    assertThat(result.reciprocity()).isEqualTo(new Range(new Score.Of(2 / 5.0), new Score.Of(1)));
  }

  @Test
  void ifNobodyIsSilentBothEndsAreTheSame() {
    Silence.Result result = Silence.bounds(Surveys.read("0>1 1>0 1>2", "yyy"), Symmetrise.BOTH);
    assertThat(result.density().lowest()).isEqualTo(result.density().highest());
    assertThat(result.isolates().areExact()).isTrue();
    assertThat(result.fewestParts()).isEqualTo(result.mostParts());
    assertThat(result.reciprocity().lowest()).isEqualTo(result.reciprocity().highest());
  }

  @Test
  void withoutAPairThereIsNoDensity() {
    Silence.Result result = Silence.bounds(Surveys.read("", "n"), Symmetrise.EITHER);
    assertThat(result.density().highest()).isInstanceOf(Score.Absent.class);
    assertThat(result.reciprocity().highest()).isInstanceOf(Score.Absent.class);
  }

  @Test
  void theBoundsAreReachedByAnswersAndPassedByNone() {
    int compared = 0;
    for (int seed = 0; compared < 400; seed++) {
      Surveys.Survey given = Surveys.random(seed);
      int silent = given.answers().silent();
      if (silent * (given.n() - 1) <= 8) {
        compared++;
        for (Symmetrise rule : Symmetrise.values()) {
          Extremes extremes = new Extremes(given.n());
          extremes.tryAll(given, rule, 0);
          extremes.check(Silence.bounds(given.answers(), rule), seed);
        }
      }
    }
  }

  @Test
  void ifTheSilentNamedEverybodyTheUpperBoundsAreReached() {
    for (int seed = 0; seed < 1_000; seed++) {
      Answers answers = Surveys.random(seed).answers();
      for (Symmetrise rule : Symmetrise.values()) {
        Silence.Result bounds = Silence.bounds(answers, rule);
        Graph full = rule.of(Silence.everybodyNamed(answers));
        for (int v = 0; v < full.organisations(); v++) {
          assertThat(full.degree(v)).as("seed %d", seed).isEqualTo(bounds.mostPartners().of(v));
        }
        assertThat(Density.of(full)).as("seed %d", seed).isEqualTo(bounds.density().highest());
        assertThat(Components.of(full).parts()).as("seed %d", seed).isEqualTo(bounds.fewestParts());
      }
    }
  }

  @Test
  void imaginedReportsAreAddedToThoseThatWereMade() {
    var full = Silence.everybodyNamed(Surveys.read("0>1:3 1>2", "yyn"));
    assertThat(full.reports()).isEqualTo(4);
    assertThat(full.out().weight(full.out().start(0))).isEqualTo(3);
    assertThat(full.out().size(2)).isEqualTo(2);
    assertThat(full.out().size(1)).isEqualTo(1);
  }

  /** The least and the most over all answers that the silent could have given. */
  private static final class Extremes {
    private final int[] fewest;
    private final int[] most;
    private final double[] low = {2, 2, 1e9, 1e9};
    private final double[] high = {-1, -1, -1, -1};

    Extremes(int n) {
      fewest = new int[n];
      Arrays.fill(fewest, n);
      most = new int[n];
    }

    void tryAll(Surveys.Survey given, Symmetrise rule, int cell) {
      int n = given.n();
      int next = cell;
      while (next < n * n && (given.answered()[next / n] || next / n == next % n)) {
        next++;
      }
      if (next == n * n) {
        take(given, rule.of(Samples.directed(given.said())));
        return;
      }
      for (int value = 0; value < 2; value++) {
        given.said()[next / n][next % n] = value;
        tryAll(given, rule, next + 1);
      }
      given.said()[next / n][next % n] = 0;
    }

    private void take(Surveys.Survey given, Graph ties) {
      int isolates = 0;
      for (int v = 0; v < fewest.length; v++) {
        fewest[v] = Math.min(fewest[v], ties.degree(v));
        most[v] = Math.max(most[v], ties.degree(v));
        isolates += ties.degree(v) == 0 ? 1 : 0;
      }
      Density.of(ties).value().ifPresent(density -> widen(0, density));
      reciprocity(given.said()).ifPresent(reciprocity -> widen(1, reciprocity));
      widen(2, isolates);
      widen(3, Components.of(ties).parts());
    }

    private void widen(int measure, double value) {
      low[measure] = Math.min(low[measure], value);
      high[measure] = Math.max(high[measure], value);
    }

    private static OptionalDouble reciprocity(double[][] said) {
      double reports = 0;
      double returned = 0;
      for (int v = 0; v < said.length; v++) {
        for (int w = 0; w < said.length; w++) {
          reports += said[v][w] > 0 ? 1 : 0;
          returned += said[v][w] > 0 && said[w][v] > 0 ? 1 : 0;
        }
      }
      return reports == 0 ? OptionalDouble.empty() : OptionalDouble.of(returned / reports);
    }

    void check(Silence.Result result, int seed) {
      assertThat(result.fewestPartners().stream().toArray()).as("seed %d", seed).isEqualTo(fewest);
      assertThat(result.mostPartners().stream().toArray()).as("seed %d", seed).isEqualTo(most);
      assertThat(result.isolates().lowest().k()).as("seed %d", seed).isEqualTo((int) low[2]);
      assertThat(result.isolates().highest().k()).as("seed %d", seed).isEqualTo((int) high[2]);
      assertThat(result.fewestParts()).as("seed %d", seed).isEqualTo((int) low[3]);
      assertThat(result.mostParts()).as("seed %d", seed).isEqualTo((int) high[3]);
      check(result.density(), 0, seed);
      check(result.reciprocity(), 1, seed);
    }

    private void check(Range range, int measure, int seed) {
      if (high[measure] >= 0) {
        range.lowest().value().ifPresent(v -> isClose(v, low[measure], seed));
        range.highest().value().ifPresent(v -> isClose(v, high[measure], seed));
      }
      assertThat(range.lowest().value().isPresent() || range.highest().value().isPresent())
          .as("seed %d", seed)
          .isEqualTo(high[measure] >= 0);
    }

    private static void isClose(double value, double expected, int seed) {
      assertThat(value).as("seed %d", seed).isCloseTo(expected, within(1e-12));
    }
  }
}
