package org.crossroads.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.RoundingMode;
import java.util.List;
import java.util.random.RandomGenerator;
import org.crossroads.analysis.network.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTests {

  @ParameterizedTest
  @CsvSource({
    "5,HALF_UP,1,0",
    "5,HALF_UP,2,0",
    "5,HALF_UP,3,5",
    "5,HALF_UP,7,5",
    "5,HALF_UP,8,10",
    "5,HALF_UP,12,10",
    "5,HALF_UP,13,15",
    "10,HALF_UP,4,0",
    "10,HALF_UP,5,10",
    "10,HALF_UP,15,20",
    "10,HALF_UP,25,30",
    "10,HALF_EVEN,5,0",
    "10,HALF_EVEN,15,20",
    "10,HALF_EVEN,25,20",
    "10,HALF_EVEN,35,40",
    "10,HALF_EVEN,45,40"
  })
  void countsBecomeMultiples(int base, RoundingMode mode, long count, long rounded) {
    CountRounding rounding = new CountRounding(base, mode);
    assertThat(rounding.round(count)).isEqualTo(rounded);
    assertThat(rounding.range(rounded).holds(count)).isTrue();
  }

  @Test
  void aRangeHoldsJustTheCountsThatBecomeIt() {
    for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)) {
      for (int base = 2; base <= 10; base++) {
        CountRounding rounding = new CountRounding(base, mode);
        for (long count = 0; count < 100; count++) {
          for (long multiple = 0; multiple < 120; multiple += base) {
            assertThat(rounding.range(multiple).holds(count))
                .isEqualTo(rounding.round(count) == multiple);
          }
        }
      }
    }
    assertThatThrownBy(() -> new CountRounding(1, RoundingMode.HALF_UP))
        .hasMessage("Rounding to 1; at least 2.");
  }

  @Test
  void byChanceACountBecomesANeighbouringMultipleAndOnAverageItself() {
    CountTable table =
        Tables.of(
            List.of("A"),
            List.of("a", "b", "c", "d", "e", "f", "g"),
            new long[][] {{0, 1, 2, 3, 4, 5, 12}});
    RandomGenerator random = Samples.random(77);
    int rounds = 20_000;
    double[] sums = new double[table.shape().size()];
    for (int i = 0; i < rounds; i++) {
      long[] rounded = RandomRounding.of(table, 5, random);
      for (int cell = 0; cell < rounded.length; cell++) {
        assertThat(rounded[cell] % 5).isZero();
        assertThat(RandomRounding.range(rounded[cell], 5).holds(table.count(cell))).isTrue();
        sums[cell] += rounded[cell];
      }
    }
    for (int cell = 0; cell < sums.length; cell++) {
      assertThat(sums[cell] / rounds).isCloseTo((double) table.count(cell), within(0.1));
    }
  }

  @Test
  void theSameSeedRoundsTheSame() {
    CountTable table = Tables.of(List.of("A"), Tables.OUTCOMES, new long[][] {{1, 2, 3, 4}});
    assertThat(RandomRounding.of(table, 5, Samples.random(3)))
        .isEqualTo(RandomRounding.of(table, 5, Samples.random(3)));
    assertThatThrownBy(() -> RandomRounding.of(table, 1, Samples.random(3)))
        .hasMessage("Rounding to 1; at least 2.");
  }

  @Test
  void controlledRoundingKeepsTotals() {
    RandomGenerator random = Samples.random(31);
    for (int i = 0; i < 60; i++) {
      CountTable table = Tables.random(random, 4, 5, 40);
      var rounded = (ControlledRounding.Rounded) ControlledRounding.of(table, 5);
      for (int cell = 0; cell < table.shape().size(); cell++) {
        long count = rounded.table().count(cell);
        assertThat(count % 5).isZero();
        assertThat(Math.abs(count - table.count(cell))).isLessThan(5);
      }
    }
  }

  /** Two by two by two with ones and noughts in the way of each other has no such rounding. */
  @Test
  void aCubeMayHaveNone() {
    RandomGenerator random = Samples.random(32);
    int rounded = 0;
    int impossible = 0;
    for (int i = 0; i < 200; i++) {
      switch (ControlledRounding.of(AttackTests.cube(random), 3)) {
        case ControlledRounding.Rounded found -> rounded++;
        case ControlledRounding.Impossible none -> impossible++;
      }
    }
    assertThat(rounded).isGreaterThan(100);
    assertThat(rounded + impossible).isEqualTo(200);
  }
}
