package org.crossroads.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.crossroads.analysis.network.Samples;
import org.junit.jupiter.api.Test;

class AttackTests {
  private final CountTable colleges = Tables.colleges();

  @Test
  void oneHiddenCountIsRecoveredFromItsTotal() {
    assertThat(left("A,Apprenticeship")).containsExactly(CountRange.exactly(4));
  }

  @Test
  void twoOfOneRowAreRecoveredFromTheirColumns() {
    assertThat(left("A,Apprenticeship", "A,Employment"))
        .containsExactly(CountRange.exactly(4), CountRange.exactly(9));
  }

  @Test
  void evenThreeAreAllRecovered() {
    assertThat(left("A,Apprenticeship", "A,Employment", "C,Apprenticeship"))
        .containsExactly(CountRange.exactly(4), CountRange.exactly(9), CountRange.exactly(8));
  }

  @Test
  void aRectangleHolds() {
    assertThat(left("A,Apprenticeship", "A,Employment", "C,Apprenticeship", "C,Employment"))
        .containsExactly(
            new CountRange(0, 12),
            new CountRange(1, 13),
            new CountRange(0, 12),
            new CountRange(2, 14));
  }

  @Test
  void withoutItsTotalsNothingBoundsACount() {
    TableShape.Builder shape = TableShape.builder(List.of("college"));
    shape.add(List.of("A"));
    shape.add(List.of("B"));
    shape.add(List.of(TableShape.TOTAL));
    PublishedTable table =
        new PublishedTable(
            shape.build(), List.of(CountRange.UNKNOWN, CountRange.exactly(7), CountRange.UNKNOWN));
    assertThat(Attack.on(table).orElseThrow())
        .containsExactly(
            CountRange.UNKNOWN, CountRange.exactly(7), new CountRange(7, CountRange.NO_END));
  }

  @Test
  void numbersThatContradictOneAnotherAreNoTable() {
    TableShape.Builder shape = TableShape.builder(List.of("college"));
    shape.add(List.of("A"));
    shape.add(List.of("B"));
    shape.add(List.of(TableShape.TOTAL));
    PublishedTable table =
        new PublishedTable(
            shape.build(),
            List.of(CountRange.exactly(9), CountRange.UNKNOWN, CountRange.exactly(7)));
    assertThat(Attack.on(table)).isEmpty();
  }

  /** Twenty-seven cells with three dimensions' worth of totals, some hidden. */
  @Test
  void tryingEverythingFindsTheSameInTablesOfTwoDimensions() {
    RandomGenerator random = Samples.random(5);
    int hiddenInAll = 0;
    for (int i = 0; i < 150; i++) {
      CountTable table = Tables.random(random, 2 + i % 2, 3, 6);
      BitSet hidden = new BitSet();
      for (int h = 0; h < 5; h++) {
        int cell = random.nextInt(table.shape().size());
        hidden.set(cell, !table.shape().isTotal(cell));
      }
      hiddenInAll += hidden.cardinality();
      assertThat(Attack.on(Tables.without(table, hidden)).orElseThrow())
          .isEqualTo(Enumeration.of(table, hidden, 0, 30));
    }
    assertThat(hiddenInAll).isGreaterThan(200);
  }

  /** Here a linear programme allows at least what whole numbers allow. */
  @Test
  void inThreeDimensionsTheTruthIsNeverRuledOut() {
    RandomGenerator random = Samples.random(6);
    for (int i = 0; i < 60; i++) {
      CountTable table = cube(random);
      BitSet hidden = new BitSet();
      for (int h = 0; h < 6; h++) {
        int cell = random.nextInt(table.shape().size());
        hidden.set(cell, !table.shape().isTotal(cell));
      }
      List<CountRange> left = Attack.on(Tables.without(table, hidden)).orElseThrow();
      List<CountRange> whole = Enumeration.of(table, hidden, 0, 8);
      for (int cell = 0; cell < left.size(); cell++) {
        assertThat(left.get(cell).low()).isLessThanOrEqualTo(whole.get(cell).low());
        assertThat(left.get(cell).high()).isGreaterThanOrEqualTo(whole.get(cell).high());
      }
    }
  }

  @Test
  void tablesThatAreNoneAreRefused() {
    TableShape.Builder shape = TableShape.builder(List.of("a", "b"));
    shape.add(List.of("x", "y"));
    assertThatThrownBy(() -> shape.add(List.of("x", "y"))).hasMessageContaining("comes twice");
    assertThatThrownBy(() -> shape.add(List.of("x"))).hasMessageContaining("[a, b]");
    shape.add(List.of("x", TableShape.TOTAL));
    assertThatThrownBy(() -> CountTable.of(shape.build(), 3, 4))
        .hasMessage("The total [x, Total] is 4, but its parts make 3.");
    assertThatThrownBy(() -> CountTable.of(shape.build(), -1, -1)).hasMessageContaining("below 0");
  }

  static CountTable cube(RandomGenerator random) {
    List<String> names = List.of("x", "y", TableShape.TOTAL);
    TableShape.Builder shape = TableShape.builder(List.of("a", "b", "c"));
    long[] counts = new long[27];
    for (int a = 0; a < 3; a++) {
      for (int b = 0; b < 3; b++) {
        for (int c = 0; c < 3; c++) {
          int cell = shape.add(List.of(names.get(a), names.get(b), names.get(c)));
          if (a < 2 && b < 2 && c < 2) {
            counts[cell] = random.nextInt(5);
          } else if (a == 2) {
            counts[cell] = counts[cell - 9] + counts[cell - 18];
          } else if (b == 2) {
            counts[cell] = counts[cell - 3] + counts[cell - 6];
          } else {
            counts[cell] = counts[cell - 1] + counts[cell - 2];
          }
        }
      }
    }
    return CountTable.of(shape.build(), counts);
  }

  private List<CountRange> left(String... hidden) {
    BitSet cells = new BitSet();
    List<Integer> order =
        List.of(hidden).stream().map(each -> Tables.cell(colleges, each.split(","))).toList();
    order.forEach(cells::set);
    List<CountRange> left = Attack.on(Tables.without(colleges, cells)).orElseThrow();
    return order.stream().map(left::get).toList();
  }
}
