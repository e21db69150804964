package org.crossroads.analysis.network.communities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.crossroads.analysis.network.Samples;
import org.crossroads.analysis.network.Score;
import org.junit.jupiter.api.Test;

class OverlapTests {

  /** {0,1,2}{3,4,5} against {0,1}{2,3}{4,5}: b = 2, c = 6, g = 3 of 15 pairs, e = 1.2. */
  @Test
  void aWorkedCase() {
    Overlap.Result result =
        Overlap.of(Partition.of(0, 0, 0, 1, 1, 1), Partition.of(0, 0, 1, 1, 2, 2));
    assertThat(number(result.sameGroup())).isCloseTo(2 / 6.0, within(1e-15));
    assertThat(number(result.sameCommunity())).isCloseTo(2 / 3.0, within(1e-15));
    assertThat(number(result.adjustedRand())).isCloseTo(0.8 / 3.3, within(1e-15));
    // I = (2/3)·ln 2, H = ln 2 and ln 3.
    double expected = 4 / 3.0 * Math.log(2) / (Math.log(2) + Math.log(3));
    assertThat(number(result.mutualInformation())).isCloseTo(expected, within(1e-15));
  }

  @Test
  void theSameUnderOtherNumbersIsOne() {
    Overlap.Result result = Overlap.of(Partition.of(7, 7, -2, -2), Partition.of(1, 1, 0, 0));
    assertThat(number(result.adjustedRand())).isEqualTo(1);
    assertThat(number(result.mutualInformation())).isCloseTo(1, within(1e-15));
  }

  @Test
  void whereThereIsNothingToCompareItSaysSo() {
    Overlap.Result together = Overlap.of(Partition.of(1, 1, 1), Partition.of(2, 2, 2));
    assertThat(together.adjustedRand()).isInstanceOf(Score.Absent.class);
    assertThat(together.mutualInformation()).isInstanceOf(Score.Absent.class);
    assertThat(together.sameGroup()).isEqualTo(new Score.Of(1));
    Overlap.Result alone = Overlap.of(Partition.of(0, 1, 2), Partition.of(0, 1, 2));
    assertThat(alone.adjustedRand()).isInstanceOf(Score.Absent.class);
    assertThat(alone.sameGroup()).isInstanceOf(Score.Absent.class);
    assertThat(Overlap.of(Partition.of(), Partition.of()).mutualInformation())
        .isInstanceOf(Score.Absent.class);
  }

  @Test
  void partitionsOfDifferentSizeAreRefused() {
    assertThatThrownBy(() -> Overlap.of(Partition.of(0), Partition.of(0, 0)))
        .hasMessage("Communities of 1 and of 2 organisations.");
  }

  @Test
  void equalsTheCountOverAllPairs() {
    for (int seed = 0; seed < 2_000; seed++) {
      RandomGenerator random = Samples.random(seed);
      int n = random.nextInt(2, 15);
      int[] one = random.ints(n, 0, random.nextInt(1, 6)).toArray();
      int[] other = random.ints(n, 0, random.nextInt(1, 6)).toArray();
      Overlap.Result result = Overlap.of(Partition.of(one), Partition.of(other));
      double both = 0;
      double onlyOne = 0;
      double onlyOther = 0;
      double neither = 0;
      for (int v = 0; v < n; v++) {
        for (int w = 0; w < v; w++) {
          boolean sameOne = one[v] == one[w];
          boolean sameOther = other[v] == other[w];
          both += sameOne && sameOther ? 1 : 0;
          onlyOne += sameOne && !sameOther ? 1 : 0;
          onlyOther += !sameOne && sameOther ? 1 : 0;
          neither += sameOne || sameOther ? 0 : 1;
        }
      }
      // The index as Cohen's κ of pairs (Warrens 2008): another formula for the same number.
      double below =
          (both + onlyOne) * (onlyOne + neither) + (both + onlyOther) * (onlyOther + neither);
      if (below == 0) {
        assertThat(result.adjustedRand()).isInstanceOf(Score.Absent.class);
      } else {
        double kappa = 2 * (both * neither - onlyOne * onlyOther) / below;
        assertThat(number(result.adjustedRand()))
            .as("seed %d", seed)
            .isCloseTo(kappa, within(1e-12));
      }
    }
  }

  private static double number(Score score) {
    return score.value().orElseThrow();
  }
}
