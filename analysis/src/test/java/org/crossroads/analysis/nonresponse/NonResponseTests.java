package org.crossroads.analysis.nonresponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.RoundingMode;
import java.util.List;
import org.crossroads.analysis.network.Bounds;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Share;
import org.crossroads.analysis.percentages.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonResponseTests {

  /** What was asked of 16 partnerships and answered by fewer. */
  @ParameterizedTest
  @CsvSource({
    "10,10,62.5,100.0",
    "9,10,56.3,93.8",
    "8,9,50.0,93.8",
    "8,10,50.0,87.5",
    "7,9,43.8,87.5",
    "6,9,37.5,81.3",
    "4,8,25.0,75.0",
    "3,8,18.8,68.8"
  })
  void boundsOverSixteen(int k, int n, String lowest, String highest) {
    Bounds bounds = FrameBounds.of(new Share(k, n), 16);
    assertThat(percent(bounds.lowest())).isEqualTo(lowest);
    assertThat(percent(bounds.highest())).isEqualTo(highest);
  }

  @Test
  void ofThirtyThreeAreasSixteenToTwentyThree() {
    assertThat(FrameBounds.of(new Share(16, 26), 33))
        .isEqualTo(new Bounds(new Share(16, 33), new Share(23, 33)));
    assertThat(percent(new Share(16, 33))).isEqualTo("48.5");
    assertThat(percent(new Share(23, 33))).isEqualTo("69.7");
    assertThatThrownBy(() -> FrameBounds.of(new Share(1, 5), 4))
        .hasMessage("5 answered, more than the 4 of the frame.");
  }

  @Test
  void responseRates() {
    assertThat(percent(new ResponseRates(26, 0, 0, 7, 0, 0).strict())).isEqualTo("78.8");
    ResponseRates rates = new ResponseRates(18, 8, 2, 3, 1, 1);
    assertThat(rates.strict()).isEqualTo(new Share(18, 33));
    assertThat(rates.withPartial()).isEqualTo(new Share(26, 33));
    assertThat(percent(new Share(21, 33))).isEqualTo("63.6");
    assertThat(percent(new Share(10, 16))).isEqualTo("62.5");
    assertThatThrownBy(() -> new ResponseRates(1, 0, -1, 0, 0, 0))
        .hasMessage("Nobody can be counted below zero.");
  }

  /** Half of the frame all answered, half not: S = √(Σ ¼ / (N−1)). */
  @Test
  void evenAnsweringIsOneAndUnevenNearNought() {
    assertThat(RIndicator.of(List.of(new Share(6, 12), new Share(10, 20), new Share(0, 0))))
        .isEqualTo(new Score.Of(1));
    double worst =
        RIndicator.of(List.of(new Share(500, 500), new Share(0, 500))).value().orElseThrow();
    assertThat(worst).isBetween(0.0, 0.001);
    // Inner 12 of 13 and outer 14 of 20, by hand: mean 26/33.
    double mean = 26 / 33.0;
    double squares = 13 * Math.pow(12 / 13.0 - mean, 2) + 20 * Math.pow(14 / 20.0 - mean, 2);
    assertThat(RIndicator.of(List.of(new Share(12, 13), new Share(14, 20))).value().orElseThrow())
        .isCloseTo(1 - 2 * Math.sqrt(squares / 32), within(1e-15));
    assertThat(RIndicator.of(List.of(new Share(1, 1)))).isInstanceOf(Score.Absent.class);
  }

  private static String percent(Share share) {
    return Percentage.of(share, 1, RoundingMode.HALF_UP).orElseThrow().toPlainString();
  }
}
