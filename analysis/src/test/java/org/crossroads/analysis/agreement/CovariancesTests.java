package org.crossroads.analysis.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CovariancesTests {

  @Test
  void fourPeopleByHand() {
    Covariances two = new Covariances(2);
    two.add(new double[] {1, 2});
    two.add(new double[] {2, 1});
    two.add(new double[] {3, 6});
    two.add(new double[] {6, 7});
    // Means 3 and 4: (4 + 1 + 0 + 9)/3, (4 + 9 + 4 + 9)/3, (4 + 3 + 0 + 9)/3.
    assertThat(two.of(0, 0)).isCloseTo(14 / 3.0, within(1e-12));
    assertThat(two.of(1, 1)).isCloseTo(26 / 3.0, within(1e-12));
    assertThat(two.of(0, 1)).isCloseTo(16 / 3.0, within(1e-12)).isEqualTo(two.of(1, 0));
    assertThat(two.people()).isEqualTo(4);
  }

  @Test
  void likeTheNaiveTwinFarFromZero() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      int items = 1 + random.nextInt(6);
      double[][] people = new double[2 + random.nextInt(50)][items];
      Covariances covariances = new Covariances(items);
      for (double[] person : people) {
        Arrays.setAll(person, item -> 1e6 + 10 * random.nextGaussian());
        covariances.add(person);
      }
      for (int one = 0; one < items; one++) {
        for (int other = 0; other < items; other++) {
          assertThat(covariances.of(one, other))
              .as("seed %d", seed)
              .isCloseTo(naive(people, one, other), within(1e-6));
        }
      }
    }
  }

  private static double naive(double[][] people, int one, int other) {
    double meanOfOne = Arrays.stream(people).mapToDouble(each -> each[one]).average().orElseThrow();
    double meanOfOther =
        Arrays.stream(people).mapToDouble(each -> each[other]).average().orElseThrow();
    return Arrays.stream(people)
            .mapToDouble(each -> (each[one] - meanOfOne) * (each[other] - meanOfOther))
            .sum()
        / (people.length - 1);
  }

  @Test
  void anItemThatIsTheSameForEverybodyHasExactlyNone() {
    Covariances two = new Covariances(2);
    for (int person = 0; person < 1_000; person++) {
      two.add(new double[] {0.1, person / 3.0});
    }
    assertThat(two.of(0, 0)).isZero();
    assertThat(two.of(0, 1)).isZero();
  }

  @Test
  void gapsAndOneOnlyAreRefused() {
    Covariances two = new Covariances(2);
    assertThatThrownBy(() -> two.add(new double[] {1, Double.NaN}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> two.add(new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
    two.add(new double[] {1, 2});
    assertThatThrownBy(() -> two.of(0, 0)).isInstanceOf(IllegalStateException.class);
  }
}
