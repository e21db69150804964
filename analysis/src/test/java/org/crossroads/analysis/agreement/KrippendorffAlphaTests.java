package org.crossroads.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.random.RandomGenerator;
import org.crossroads.analysis.intervals.Confidence;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KrippendorffAlphaTests {
  private static final UnitBootstrap.Options FEW =
      new UnitBootstrap.Options(400, Confidence.USUAL, 7);

  /** Krippendorff's (2011) example of four observers; also in the tests of fast-krippendorff. */
  @ParameterizedTest
  @CsvSource({"NOMINAL,.743421", "ORDINAL,.815388", "INTERVAL,.849107", "RATIO,.797403"})
  void fourObserversOfTwelveUnits(Level level, double alpha) {
    Agreement agreement =
        KrippendorffAlpha.of(
            Tables.raters("123321412···", "1233224125·3", "·3332342251·", "12332441251·"),
            level,
            FEW);
    assertThat(value(agreement)).isCloseTo(alpha, within(6e-7));
    // The twelfth unit has one rating.
    assertThat(agreement.units()).isEqualTo(11);
    assertThat(agreement.ratings()).isEqualTo(40);
    assertThat(agreement.raters()).isEqualTo(4);
  }

  @Test
  void twoObserversOfTenYesOrNo() {
    Agreement agreement =
        KrippendorffAlpha.of(Tables.raters("0100000010", "1110010000"), Level.NOMINAL, FEW);
    assertThat(value(agreement)).isCloseTo(.095238, within(6e-7));
  }

  @ParameterizedTest
  @CsvSource({"NOMINAL,.626506", "ORDINAL,.774529", "INTERVAL,.783217"})
  void threeRatersOfElevenDimensions(Level level, double alpha) {
    Agreement agreement =
        KrippendorffAlpha.of(
            Tables.raters("01211021021", "01212021121", "0221101102·"), level, FEW);
    assertThat(value(agreement)).isCloseTo(alpha, within(6e-7));
    Interval.Of interval = (Interval.Of) agreement.interval();
    assertThat(interval.holds(alpha)).isTrue();
    assertThat(interval.high() - interval.low()).isGreaterThan(.1);
  }

  @Test
  void withoutVariationOrPairsItHasNoMeaning() {
    Agreement same = KrippendorffAlpha.of(Tables.raters("222", "222"), Level.ORDINAL, FEW);
    assertThat(same.value())
        .isEqualTo(
            new Score.Absent(
                "No variation: only one value occurs, so agreement cannot be told from chance."));
    assertThat(same.interval()).isInstanceOf(Interval.Absent.class);
    Agreement single = KrippendorffAlpha.of(Tables.raters("1·", "·2"), Level.NOMINAL, FEW);
    assertThat(single.value())
        .isEqualTo(new Score.Absent("No unit has two ratings, so there is nothing to compare."));
  }

  @Test
  void aRatioBelowNoughtIsRefused() {
    RatingTable table = Tables.of(new double[][] {{1, -2}});
    assertThatThrownBy(() -> KrippendorffAlpha.of(table, Level.RATIO, FEW))
        .hasMessageContaining("-2.0 is below 0");
  }

  /** The coincidence matrix as the papers write it. */
  @ParameterizedTest
  @EnumSource
  void theCoincidenceMatrixGivesTheSame(Level level) {
    RandomGenerator random = Samples.random(11);
    int compared = 0;
    for (int i = 0; i < 400; i++) {
      RatingTable table = randomTable(random);
      Agreement agreement =
          KrippendorffAlpha.of(table, level, new UnitBootstrap.Options(40, Confidence.USUAL, 1));
      double slow = slowly(table, level);
      if (agreement.value() instanceof Score.Of(double value)) {
        assertThat(value).isCloseTo(slow, within(1e-9));
        assertThat(value).isLessThanOrEqualTo(1);
        compared++;
      } else {
        assertThat(slow).isNaN();
      }
    }
    assertThat(compared).isGreaterThan(300);
  }

  /** Neither the order of raters nor the names of kinds matter; for ordinal only their order. */
  @Test
  void orderAndNamesDoNotMatter() {
    String[] plain = {"0121", "0112", "2·10"};
    double nominal = value(KrippendorffAlpha.of(Tables.raters(plain), Level.NOMINAL, FEW));
    assertThat(
            value(KrippendorffAlpha.of(Tables.raters("2·10", "0121", "0112"), Level.NOMINAL, FEW)))
        .isCloseTo(nominal, within(1e-12));
    assertThat(
            value(KrippendorffAlpha.of(Tables.raters("7595", "7559", "9·57"), Level.NOMINAL, FEW)))
        .isCloseTo(nominal, within(1e-12));
    assertThat(
            value(KrippendorffAlpha.of(Tables.raters("1595", "1559", "9·51"), Level.ORDINAL, FEW)))
        .isCloseTo(
            value(KrippendorffAlpha.of(Tables.raters(plain), Level.ORDINAL, FEW)), within(1e-12));
  }

  @Test
  void anyNumberOfThreadsGivesTheSameInterval() throws Exception {
    RatingTable table = Tables.raters("01211021021", "01212021121", "0221101102·");
    List<Interval> all = new ArrayList<>();
    for (int threads : new int[] {1, 2, 5}) {
      try (ForkJoinPool pool = new ForkJoinPool(threads)) {
        all.add(
            pool.submit(() -> KrippendorffAlpha.of(table, Level.ORDINAL, FEW).interval()).get());
      }
    }
    assertThat(all).containsOnly(all.getFirst());
    assertThatThrownBy(() -> new UnitBootstrap.Options(39, Confidence.USUAL, 1))
        .hasMessage("39 replicates; at least 40.");
  }

  private static RatingTable randomTable(RandomGenerator random) {
    int units = random.nextInt(1, 9);
    int raters = random.nextInt(2, 5);
    RatingTable.Builder table = RatingTable.builder(units, raters);
    for (int unit = 0; unit < units; unit++) {
      for (int rater = 0; rater < raters; rater++) {
        if (random.nextInt(4) > 0) {
          table.rate(unit, rater, random.nextInt(4));
        }
      }
    }
    return table.build();
  }

  private static double slowly(RatingTable table, Level level) {
    double[][] o = new double[4][4];
    for (int unit = 0; unit < table.units(); unit++) {
      double[] ratings = table.ofUnit(unit);
      for (int i = 0; i < ratings.length; i++) {
        for (int j = 0; j < ratings.length; j++) {
          if (i != j) {
            o[(int) ratings[i]][(int) ratings[j]] += 1.0 / (ratings.length - 1);
          }
        }
      }
    }
    double[] n = new double[4];
    double all = 0;
    for (int c = 0; c < 4; c++) {
      for (int k = 0; k < 4; k++) {
        n[c] += o[c][k];
        all += o[c][k];
      }
    }
    double observed = 0;
    double expected = 0;
    for (int c = 0; c < 4; c++) {
      for (int k = 0; k < 4; k++) {
        observed += o[c][k] * delta(level, n, c, k);
        expected += n[c] * n[k] * delta(level, n, c, k);
      }
    }
    return expected < 1e-12 ? Double.NaN : 1 - (all - 1) * observed / expected;
  }

  private static double delta(Level level, double[] n, int c, int k) {
    if (c == k) {
      return 0;
    }
    return switch (level) {
      case NOMINAL -> 1;
      case INTERVAL -> Math.pow(c - k, 2);
      case RATIO -> Math.pow((double) (c - k) / (c + k), 2);
      case ORDINAL -> {
        double between = -(n[c] + n[k]) / 2;
        for (int g = Math.min(c, k); g <= Math.max(c, k); g++) {
          between += n[g];
        }
        yield between * between;
      }
    };
  }

  private static double value(Agreement agreement) {
    return agreement.value().value().orElseThrow();
  }
}
