package org.crossroads.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossroads.analysis.intervals.Confidence;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.network.Score;
import org.junit.jupiter.api.Test;

class CronbachAlphaTests {
  /**
   * R's data set "attitude" (Chatterjee and Price 1977): rating, complaints, privileges … advance.
   */
  private static final String ATTITUDE =
      """
      43 51 30 39 61 92 45
      63 64 51 54 63 73 47
      71 70 68 69 76 86 48
      61 63 45 47 54 84 35
      81 78 56 66 71 83 47
      43 55 49 44 54 49 34
      58 67 42 56 66 68 35
      71 75 50 55 70 66 41
      72 82 72 67 71 83 31
      67 61 45 47 62 80 41
      64 53 53 58 58 67 34
      67 60 47 39 59 74 41
      69 62 57 42 55 63 25
      68 83 83 45 59 77 35
      77 77 54 72 79 77 46
      81 90 50 72 60 54 36
      74 85 64 69 79 79 63
      65 60 65 75 55 80 60
      65 70 46 57 75 85 46
      50 58 68 54 64 78 52
      50 40 33 34 43 64 33
      64 61 52 62 66 80 41
      53 66 52 50 63 80 37
      40 37 42 58 50 57 49
      63 54 42 48 66 75 33
      66 77 66 63 88 76 72
      78 75 58 74 80 78 49
      48 57 44 45 51 83 38
      85 85 71 71 77 74 55
      82 82 39 59 64 78 39
      """;

  @Test
  void theAttitudesOfThirtyDepartments() {
    CronbachAlpha.Result result = CronbachAlpha.of(attitude(), Confidence.USUAL);
    assertThat(result.alpha().units()).isEqualTo(30);
    assertThat(result.alpha().raters()).isEqualTo(7);
    assertThat(number(result.alpha().value())).isCloseTo(0.8431428, within(6e-8));
    assertThat(number(result.standardised())).isCloseTo(0.8390838, within(6e-8));
    Interval.Of interval = (Interval.Of) result.alpha().interval();
    assertThat(interval.low()).isCloseTo(0.7393757, within(6e-8));
    assertThat(interval.high()).isCloseTo(0.9157731, within(6e-8));
    double[] without = {.8098, .7969, .8278, .8030, .7954, .8639, .8405};
    for (int item = 0; item < without.length; item++) {
      assertThat(number(result.withoutItem().get(item))).isCloseTo(without[item], within(6e-5));
    }
  }

  @Test
  void ofFourJudgesItIsTheCorrelationOfTheirMean() {
    CronbachAlpha.Result result =
        CronbachAlpha.of(Tables.of(IntraclassCorrelationTests.JUDGES), Confidence.USUAL);
    assertThat(number(result.alpha().value())).isCloseTo(0.9093155, within(6e-8));
  }

  @Test
  void withoutSpreadItHasNoMeaning() {
    CronbachAlpha.Result cancelling =
        CronbachAlpha.of(
            Tables.of(new double[][] {{.1, .9}, {.7, .3}, {.2, .8}}), Confidence.USUAL);
    assertThat(cancelling.alpha().value()).isInstanceOf(Score.Absent.class);
    assertThat(cancelling.alpha().interval()).isInstanceOf(Interval.Absent.class);
    CronbachAlpha.Result constant =
        CronbachAlpha.of(
            Tables.of(new double[][] {{.1, 1, 2}, {.1, 2, 3}, {.1, 4, 3}}), Confidence.USUAL);
    assertThat(constant.alpha().value()).isInstanceOf(Score.Of.class);
    assertThat(constant.standardised()).isInstanceOf(Score.Absent.class);
    assertThat(
            CronbachAlpha.of(Tables.of(new double[][] {{1, 2}}), Confidence.USUAL).alpha().value())
        .isInstanceOf(Score.Absent.class);
  }

  private static RatingTable attitude() {
    List<double[]> rows = new ArrayList<>();
    for (String line : ATTITUDE.lines().toList()) {
      rows.add(Stream.of(line.strip().split(" ")).mapToDouble(Double::parseDouble).toArray());
    }
    return Tables.of(rows);
  }

  private static double number(Score score) {
    return score.value().orElseThrow();
  }
}
