package org.crossroads.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What comes to light by taking one published table from another. */
class DifferencingTests {

  /** Two more in one cell of a later version, and so in its totals. */
  @Test
  void twoVersionsShowWhoJoined() {
    CountTable earlier = Tables.colleges();
    CountTable later =
        Tables.of(
            List.of("A", "B", "C"),
            Tables.OUTCOMES,
            new long[][] {{120, 4, 9, 12}, {85, 11, 16, 7}, {60, 8, 6, 15}});
    assertThat(Differencing.between(later.published(), earlier.published(), 6))
        .contains(
            new Differencing.SmallGroup(List.of("B", "Employment"), CountRange.exactly(2)),
            new Differencing.SmallGroup(List.of("Total", "Total"), CountRange.exactly(2)))
        .hasSize(4)
        .isEqualTo(Differencing.between(earlier.published(), later.published(), 6));
    assertThat(Differencing.between(earlier.published(), earlier.published(), 6)).isEmpty();
  }

  /** One version hides the rectangle, the other only A's apprentices and three others. */
  @Test
  void twoVersionsThatHideDifferentCellsTogetherHideNothing() {
    CountTable table = Tables.colleges();
    PublishedTable one =
        hiding(table, "A,Apprenticeship", "A,Employment", "C,Apprenticeship", "C,Employment");
    PublishedTable other =
        hiding(table, "A,Apprenticeship", "A,Not sustained", "B,Apprenticeship", "B,Not sustained");
    int small = Tables.cell(table, "A", "Apprenticeship");
    assertThat(Attack.on(one).orElseThrow().get(small).isExact()).isFalse();
    assertThat(Attack.on(other).orElseThrow().get(small).isExact()).isFalse();
    PublishedTable both = one.and(other).orElseThrow();
    assertThat(Attack.on(both).orElseThrow().get(small)).isEqualTo(CountRange.exactly(4));
  }

  /** A district of 60 within a college area of 63: the ring between them holds three. */
  @Test
  void nestedAreasShowTheRing() {
    PublishedTable area = row(40, 23);
    PublishedTable district = row(37, 23);
    assertThat(Differencing.between(area, district, 6))
        .containsExactly(
            new Differencing.SmallGroup(List.of("in"), CountRange.exactly(3)),
            new Differencing.SmallGroup(List.of("Total"), CountRange.exactly(3)));
  }

  @Test
  void hiddenCountsShowNoDifference() {
    CountTable table = Tables.colleges();
    PublishedTable hidden = hiding(table, "A,Apprenticeship");
    assertThat(Differencing.between(hidden, table.published(), 6)).isEmpty();
    assertThat(row(1, 2).and(row(1, 3))).isEmpty();
  }

  private static PublishedTable row(long in, long out) {
    TableShape.Builder shape = TableShape.builder(List.of("outcome"));
    List.of("in", "out", TableShape.TOTAL).forEach(name -> shape.add(List.of(name)));
    return CountTable.of(shape.build(), in, out, in + out).published();
  }

  private static PublishedTable hiding(CountTable table, String... cells) {
    BitSet hidden = new BitSet();
    for (String cell : new ArrayList<>(List.of(cells))) {
      hidden.set(Tables.cell(table, cell.split(",")));
    }
    return Tables.without(table, hidden);
  }
}
