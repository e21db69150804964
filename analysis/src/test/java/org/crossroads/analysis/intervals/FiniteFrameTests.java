package org.crossroads.analysis.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.crossroads.analysis.network.Share;
import org.crossroads.analysis.percentages.Percentage;
import org.junit.jupiter.api.Test;

class FiniteFrameTests {

  /** 26 of 33 areas answered, 16 of them yes. */
  @Test
  void sixteenOfTwentySixInAFrameOfThirtyThree() {
    Share share = new Share(16, 26);
    assertThat(FiniteFrame.exact(share, 33, Confidence.USUAL))
        .isEqualTo(new FiniteFrame.From(17, 23, 33));
    FiniteFrame.From set = (FiniteFrame.From) FiniteFrame.exact(share, 33, Confidence.USUAL);
    assertThat(Percentage.of(set.lowest(), 1, RoundingMode.HALF_UP))
        .contains(new BigDecimal("51.5"));
    assertThat(Percentage.of(set.highest(), 1, RoundingMode.HALF_UP))
        .contains(new BigDecimal("69.7"));
    Interval.Of interval = IntervalsTests.of(FiniteFrame.wilson(share, 33, Confidence.USUAL));
    assertThat(interval.low()).isCloseTo(.5256, within(5e-5));
    // .6979 by the formula lies beyond 23 of 33, which is the most that is possible.
    assertThat(interval.high()).isEqualTo(23 / 33.0);
    assertThat(FiniteFrame.effective(26, 33)).isCloseTo(118.857, within(5e-4));
    Interval.Of uncut = Wilson.of(16 / 26.0, FiniteFrame.effective(26, 33), Confidence.USUAL.z());
    assertThat(uncut.low()).isCloseTo(.5256, within(5e-5));
    assertThat(uncut.high()).isCloseTo(.6979, within(5e-5));
  }

  @Test
  void withEverybodyInHandNothingIsOpen() {
    assertThat(FiniteFrame.exact(new Share(5, 9), 9, Confidence.USUAL))
        .isEqualTo(new FiniteFrame.From(5, 5, 9));
    assertThat(FiniteFrame.wilson(new Share(5, 9), 9, Confidence.USUAL))
        .isEqualTo(new Interval.Of(5 / 9.0, 5 / 9.0));
  }

  @Test
  void moreAnswersThanThereAreAreRefused() {
    assertThatThrownBy(() -> FiniteFrame.exact(new Share(1, 5), 4, Confidence.USUAL))
        .hasMessage("5 answered, more than the 4 of the frame.");
  }

  /** Against sums of exact binomial coefficients for every k, n and N up to 14. */
  @Test
  void theExactSetIsThatOfExactArithmetic() {
    int cases = 0;
    for (int frame = 1; frame <= 14; frame++) {
      for (int n = 1; n <= frame; n++) {
        for (int k = 0; k <= n; k++) {
          assertThat(FiniteFrame.exact(new Share(k, n), frame, Confidence.USUAL))
              .as(k + " of " + n + " of " + frame)
              .isEqualTo(slowly(k, n, frame));
          cases++;
        }
      }
    }
    assertThat(cases).isGreaterThan(600);
  }

  private static FiniteFrame.From slowly(int k, int n, int frame) {
    int fewest = frame;
    int most = 0;
    for (int count = k; count <= k + frame - n; count++) {
      if (chance(k, n, count, n, frame) > .025 && chance(0, k, count, n, frame) > .025) {
        fewest = Math.min(fewest, count);
        most = Math.max(most, count);
      }
    }
    return new FiniteFrame.From(fewest, most, frame);
  }

  /** Of drawing from {@code from} to {@code to} who have it. */
  private static double chance(int from, int to, int count, int n, int frame) {
    BigInteger ways = BigInteger.ZERO;
    for (int x = from; x <= to; x++) {
      ways = ways.add(choose(count, x).multiply(choose(frame - count, n - x)));
    }
    return ways.doubleValue() / choose(frame, n).doubleValue();
  }

  private static BigInteger choose(int n, int k) {
    if (k < 0 || k > n) {
      return BigInteger.ZERO;
    }
    BigInteger ways = BigInteger.ONE;
    for (int i = 0; i < k; i++) {
      ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
    }
    return ways;
  }
}
