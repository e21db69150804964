package org.crossroads.analysis.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Between what means may lie; the values of R 4.3.1 by {@code t.test}. */
class StudentMeanTests {

  @Test
  void fiveNumbersAreThoseOfR() {
    // t.test(1:5): 1.036757 to 4.963243
    assertInterval(5, 3, Math.sqrt(2.5), 1.036757, 4.963243);
  }

  @Test
  void theSleepOfTheFirstDrugIsThatOfR() {
    // t.test(sleep$extra[1:10]): mean 0.75, -0.5297804 to 2.0297804
    assertInterval(10, 0.75, 1.7890097, -0.5297804, 2.0297804);
  }

  @Test
  void fewerThanTwoHaveNone() {
    assertThat(StudentMean.of(1, 3, 0, Confidence.USUAL)).isInstanceOf(Interval.Absent.class);
    assertThat(StudentMean.of(0, 0, 0, Confidence.USUAL)).isInstanceOf(Interval.Absent.class);
  }

  @Test
  void whereAllSayTheSameItIsThatNumber() {
    assertInterval(9, 4, 0, 4, 4);
  }

  @Test
  void numbersThatCannotBeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StudentMean.of(3, Double.NaN, 1, Confidence.USUAL));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StudentMean.of(3, 1, -1, Confidence.USUAL));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StudentMean.of(-3, 1, 1, Confidence.USUAL));
  }

  @Test
  void itHoldsTheTrueMeanAboutNineteenTimesInTwenty() {
    Random random = new Random(19);
    int held = 0;
    int rounds = 4_000;
    for (int round = 0; round < rounds; round++) {
      double sum = 0;
      double squares = 0;
      for (int i = 0; i < 12; i++) {
        double value = 3 + random.nextGaussian();
        sum += value;
        squares += value * value;
      }
      double mean = sum / 12;
      double spread = Math.sqrt((squares - 12 * mean * mean) / 11);
      if (StudentMean.of(12, mean, spread, Confidence.USUAL) instanceof Interval.Of interval
          && interval.holds(3)) {
        held++;
      }
    }
    assertThat((double) held / rounds).isCloseTo(0.95, within(0.012));
  }

  private static void assertInterval(int n, double mean, double spread, double low, double high) {
    assertThat(StudentMean.of(n, mean, spread, Confidence.USUAL))
        .isInstanceOfSatisfying(
            Interval.Of.class,
            interval -> {
              assertThat(interval.low()).isCloseTo(low, within(1e-6));
              assertThat(interval.high()).isCloseTo(high, within(1e-6));
            });
  }
}
