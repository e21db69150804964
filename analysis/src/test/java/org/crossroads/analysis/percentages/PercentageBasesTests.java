package org.crossroads.analysis.percentages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crossroads.analysis.network.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Two slides of one study, of which the first stands on 16 and the second on no one number. */
class PercentageBasesTests {
  private static final String FIRST = "100,94,75,50,31,56";
  private static final String SECOND = "90,89,80,78,67,50,38,100";

  @Test
  void theFirstSlideStandsOnSixteen() {
    assertThat(common(FIRST, 100))
        .containsExactly(16, 32, 36, 48, 52, 64, 68, 72, 80, 84, 88, 96, 100);
    assertThat(common(FIRST, 31)).containsExactly(16);
  }

  @Test
  void theSecondStandsOnNothingBelowEightyTwo() {
    assertThat(common(SECOND, 100)).containsExactly(82, 88, 90, 92, 94, 96, 98, 100);
  }

  @Test
  void bothTogether() {
    assertThat(common(FIRST + "," + SECOND, 100)).containsExactly(88, 96, 100);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "94;15/16 16/17 17/18 29/31 30/32 31/33",
        "75;3/4 6/8 9/12 12/16 15/20 18/24 21/28 24/32",
        "31;4/13 5/16 8/26 9/29 10/32",
        "56;5/9 9/16 10/18 14/25 15/27 18/32",
        "90;9/10 18/20 19/21 26/29 27/30 28/31",
        "89;8/9 16/18 17/19 24/27 25/28",
        "80;4/5 8/10 12/15 16/20 20/25 24/30",
        "78;7/9 14/18 18/23 21/27 25/32",
        "67;2/3 4/6 6/9 8/12 10/15 12/18 14/21 16/24 18/27 20/30 22/33",
        "38;3/8 5/13 6/16 8/21 9/24 10/26 11/29 12/32"
      })
  void eachPercentageFitsThese(String reported, String fitting) {
    assertThat(PercentageBases.of(new BigDecimal(reported), 33, RoundingMode.HALF_UP))
        .extracting(share -> share.k() + "/" + share.n())
        .containsExactly(fitting.split(" "));
  }

  @Test
  void someFitEveryEvenBaseAndOneEvery() {
    assertThat(PercentageBases.of(new BigDecimal("50"), 33, RoundingMode.HALF_UP))
        .extracting(Share::n)
        .containsExactly(2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32);
    assertThat(PercentageBases.of(new BigDecimal("100"), 33, RoundingMode.HALF_UP)).hasSize(33);
  }

  /** Those who answered, or twice as many if also those without a main partnership did. */
  @ParameterizedTest
  @CsvSource({
    "100,10/10,20/20",
    "90,9/10,18/20",
    "89,8/9,16/18",
    "80,8/10,16/20",
    "78,7/9,14/18",
    "67,6/9,12/18",
    "50,4/8,8/16",
    "38,3/8,6/16"
  })
  void theSecondSlideFitsBasesThatDifferByRow(String reported, String once, String twice) {
    assertThat(PercentageBases.of(new BigDecimal(reported), 20, RoundingMode.HALF_UP))
        .extracting(share -> share.k() + "/" + share.n())
        .contains(once, twice);
  }

  @ParameterizedTest
  @CsvSource({
    "16,26,61.54",
    "15,16,93.75",
    "5,16,31.25",
    "9,16,56.25",
    "3,8,37.50",
    "26,33,78.79",
    "21,33,63.64"
  })
  void whatStandsBehindTheRoundedPercentages(int k, int n, String exact) {
    assertThat(Percentage.of(new Share(k, n), 2, RoundingMode.HALF_UP))
        .contains(new BigDecimal(exact));
  }

  @Test
  void whatIsImpossibleOfSixteenOrTwentySix() {
    assertThat(thatDoNotFit(FIRST, 26)).containsExactly("94", "75", "56");
    assertThat(thatDoNotFit(SECOND, 16)).containsExactly("90", "89", "80", "78", "67");
    assertThat(thatDoNotFit(SECOND, 26)).containsExactly("90", "89", "80", "78", "67");
  }

  /** Cutting off would print 93, 88, 77 and 66; half down 37. */
  @Test
  void howTheSlidesRoundIsKnown() {
    assertThat(modes(15, 16, "94"))
        .doesNotContain(RoundingMode.DOWN)
        .contains(RoundingMode.HALF_UP);
    assertThat(modes(3, 8, "38"))
        .contains(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)
        .doesNotContain(RoundingMode.HALF_DOWN);
    assertThat(Percentage.of(new Share(15, 16), 0, RoundingMode.DOWN))
        .contains(new BigDecimal("93"));
    assertThat(Percentage.of(new Share(8, 9), 0, RoundingMode.DOWN)).contains(new BigDecimal("88"));
    assertThat(Percentage.of(new Share(7, 9), 0, RoundingMode.DOWN)).contains(new BigDecimal("77"));
    assertThat(Percentage.of(new Share(6, 9), 0, RoundingMode.DOWN)).contains(new BigDecimal("66"));
    assertThat(Percentage.of(new Share(3, 8), 0, RoundingMode.HALF_DOWN))
        .contains(new BigDecimal("37"));
    assertThat(Percentage.of(new Share(3, 8), 0, RoundingMode.HALF_EVEN))
        .contains(new BigDecimal("38"));
    assertThat(Percentage.whole(new Share(3, 8))).contains(new BigDecimal("38"));
    assertThat(Percentage.whole(new Share(0, 0))).isEmpty();
  }

  @Test
  void placesAfterThePointCount() {
    assertThat(PercentageBases.of(new BigDecimal("61.5"), 26, RoundingMode.HALF_UP))
        .containsExactly(new Share(8, 13), new Share(16, 26));
  }

  /** Trying every k of every n, for every way of rounding. */
  @ParameterizedTest
  @EnumSource(names = {"UP", "DOWN", "HALF_UP", "HALF_DOWN", "HALF_EVEN"})
  void tryingEverythingFindsTheSame(RoundingMode mode) {
    for (String reported : List.of("0", "1", "37.5", "38", "66.7", "99", "99.95", "100")) {
      List<Share> slowly = new ArrayList<>();
      for (int n = 1; n <= 60; n++) {
        for (int k = 0; k <= n; k++) {
          BigDecimal percent =
              BigDecimal.valueOf(100L * k)
                  .divide(BigDecimal.valueOf(n), new BigDecimal(reported).scale(), mode);
          if (percent.compareTo(new BigDecimal(reported)) == 0) {
            slowly.add(new Share(k, n));
          }
        }
      }
      assertThat(PercentageBases.of(new BigDecimal(reported), 60, mode)).isEqualTo(slowly);
    }
  }

  @Test
  void whatIsNoPercentageIsRefused() {
    assertThatThrownBy(() -> common("101", 10))
        .hasMessage(
            "\"101\" is no percentage: from 0 to 100, with at most 6 places after the point.");
    assertThatThrownBy(() -> common("50", 0)).hasMessage("Bases up to 0; at least 1.");
  }

  private static List<Integer> common(String reported, int mostN) {
    return PercentageBases.common(numbers(reported), mostN, RoundingMode.HALF_UP);
  }

  private static List<BigDecimal> numbers(String reported) {
    return Stream.of(reported.split(",")).map(BigDecimal::new).toList();
  }

  private static List<String> thatDoNotFit(String reported, int n) {
    return Stream.of(reported.split(","))
        .filter(each ->
            PercentageBases.of(new BigDecimal(each), n, RoundingMode.HALF_UP).stream()
                .noneMatch(share -> share.n() == n))
        .toList();
  }

  private static List<RoundingMode> modes(int k, int n, String reported) {
    return Arrays.stream(RoundingMode.values())
        .filter(mode -> mode != RoundingMode.UNNECESSARY)
        .filter(
            mode -> PercentageBases.of(new BigDecimal(reported), n, mode).contains(new Share(k, n)))
        .toList();
  }
}
