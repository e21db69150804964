package org.crossroads.analysis.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.crossroads.analysis.network.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Newcombe's (1998) examples, and those of a study of 26 areas; also printed by R's prop.test. */
class IntervalsTests {

  @Test
  void theUsualConfidenceReachesThisFar() {
    assertThat(Confidence.USUAL.z()).isCloseTo(1.959963984540054, within(1e-12));
    assertThatThrownBy(() -> new Confidence(1))
        .hasMessage("A confidence of 1.0; it must be above 0 and below 1.");
  }

  @ParameterizedTest
  @CsvSource({
    "16,26, .425349,.775714, .4073,.7909, .4057,.7977",
    "16,16, .806392,1, .7593,1, .7941,1",
    "15,16, .716713,.988881, .6771,.9967, .6977,.9984",
    "12,16, .505017,.898179, .4741,.9167, .4762,.9273",
    "8,16, .279996,.720004, .2551,.7449, .2465,.7535",
    "5,16, .141646,.555956, .1213,.5852, .1102,.5866",
    "9,16, .331786,.769013, .3055,.7925, .2988,.8025",
    "9,10, .595850,.982124, .5412,.9948, .5550,.9975",
    "3,8, .136844,.694258, .1024,.7411, .0852,.7551",
    "0,10, 0,.277533, 0,.3445, 0,.3085",
    "81,263, .255289,.366210, .2535,.3682, .2527,.3676",
    "15,148, .062386,.160487, .0598,.1644, .0578,.1617",
    "0,20, 0,.161125, 0,.2005, 0,.1684",
    "1,29, .006113,.171755, .0018,.1963, .0009,.1776",
    "6,32, .088895,.353092, .0786,.3704, .0721,.3644"
  })
  void threeIntervalsOfOneShare(
      int k, int n, double l1, double h1, double l2, double h2, double l3, double h3) {
    Share share = new Share(k, n);
    check(Wilson.of(share, Confidence.USUAL), l1, h1, 6e-7);
    check(WilsonWithContinuity.of(share, Confidence.USUAL), l2, h2, 6e-5);
    check(ClopperPearson.of(share, Confidence.USUAL), l3, h3, 6e-5);
  }

  /** What was asked of 16 partnerships, as percentages with one place. */
  @ParameterizedTest
  @CsvSource({
    "16,26,42.5,77.6",
    "10,10,72.2,100",
    "9,10,59.6,98.2",
    "8,9,56.5,98.0",
    "8,10,49.0,94.3",
    "7,9,45.3,93.7",
    "6,9,35.4,87.9",
    "4,8,21.5,78.5",
    "3,8,13.7,69.4"
  })
  void wilsonOfWhatTheSecondSlideCovers(int k, int n, double low, double high) {
    check(Wilson.of(new Share(k, n), Confidence.USUAL), low / 100, high / 100, 5e-4);
  }

  @Test
  void withContinuityNobodyBeginsAtNoughtAndEverybodyEndsAtOne() {
    assertThat(of(WilsonWithContinuity.of(new Share(0, 10), Confidence.USUAL)).low()).isZero();
    assertThat(of(WilsonWithContinuity.of(new Share(16, 16), Confidence.USUAL)).high())
        .isEqualTo(1);
  }

  @Test
  void thePublishedDigitsOfOtherToolsComeOut() {
    check(Wilson.of(new Share(6, 32), Confidence.USUAL), .08889545, .35309155, 6e-9);
    check(Wilson.of(new Share(16, 26), Confidence.USUAL), .42534850, .77571406, 6e-9);
    check(WilsonWithContinuity.of(new Share(16, 26), Confidence.USUAL), .40729584, .79092343, 6e-9);
  }

  @Test
  void withoutAnybodyThereIsNoInterval() {
    Share nobody = new Share(0, 0);
    assertThat(Wilson.of(nobody, Confidence.USUAL)).isInstanceOf(Interval.Absent.class);
    assertThat(WilsonWithContinuity.of(nobody, Confidence.USUAL))
        .isInstanceOf(Interval.Absent.class);
    assertThat(ClopperPearson.of(nobody, Confidence.USUAL)).isInstanceOf(Interval.Absent.class);
    assertThat(FiniteFrame.wilson(nobody, 5, Confidence.USUAL)).isInstanceOf(Interval.Absent.class);
    assertThat(FiniteFrame.exact(nobody, 5, Confidence.USUAL)).isInstanceOf(FiniteFrame.None.class);
  }

  /**
   * Each holds its share, the cautious ones the plain one, and what is turned round is mirrored.
   */
  @Test
  void theyHoldTheShareAndMirrorIt() {
    for (int n = 1; n <= 40; n++) {
      for (int k = 0; k <= n; k++) {
        Interval.Of plain = of(Wilson.of(new Share(k, n), Confidence.USUAL));
        Interval.Of careful = of(WilsonWithContinuity.of(new Share(k, n), Confidence.USUAL));
        Interval.Of mirrored = of(Wilson.of(new Share(n - k, n), Confidence.USUAL));
        assertThat(plain.holds((double) k / n)).isTrue();
        assertThat(careful.low()).isLessThanOrEqualTo(plain.low());
        assertThat(careful.high()).isGreaterThanOrEqualTo(plain.high());
        assertThat(mirrored.low()).isCloseTo(1 - plain.high(), within(1e-12));
      }
    }
  }

  static Interval.Of of(Interval interval) {
    return (Interval.Of) interval;
  }

  private static void check(Interval interval, double low, double high, double error) {
    assertThat(of(interval).low()).isCloseTo(low, within(error));
    assertThat(of(interval).high()).isCloseTo(high, within(error));
  }
}
