package org.crossroads.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crossroads.analysis.network.Samples;
import org.junit.jupiter.api.Test;

class ProtectionTests {

  /** Cost 9 + 8 + 6; the next cheapest, by college B and "Not sustained", would hide 30. */
  @Test
  void theCheapestComplementOfTheCollegesIsARectangle() {
    CountTable colleges = Tables.colleges();
    Protection.Result result = Protection.of(colleges, Preset.UNDER_6);
    assertThat(cells(result, Protection.State.PRIMARY)).containsExactly("A Apprenticeship");
    assertThat(cells(result, Protection.State.COMPLEMENTARY))
        .containsExactly("A Employment", "C Apprenticeship", "C Employment");
    assertThat(result.cells().get(1))
        .isEqualTo(new Protection.Cell(Protection.State.PRIMARY, "c", new CountRange(0, 12)));
    assertThat(result.cells().get(0).text()).isEqualTo("120");
    assertThat(result.findings()).isEmpty();
  }

  /** Of all ways to hide up to three more counts of the colleges, these protect the small one. */
  @Test
  void thatRectangleCostsTwentyThreeAndTheNextThirty() {
    CountTable colleges = Tables.colleges();
    Protection.Result result = Protection.of(colleges, Preset.UNDER_6);
    BitSet primary = new BitSet();
    primary.set(Tables.cell(colleges, "A", "Apprenticeship"));
    assertThat(cost(colleges, Tables.hidden(result), primary)).isEqualTo(23);
    Map<Double, String> protecting = new TreeMap<>();
    int[] inner =
        IntStream.range(0, colleges.shape().size())
            .filter(cell -> !colleges.shape().isTotal(cell) && !primary.get(cell))
            .toArray();
    for (int choice = 0; choice < 1 << inner.length; choice++) {
      BitSet hidden = (BitSet) primary.clone();
      BitSet.valueOf(new long[] {choice}).stream().forEach(i -> hidden.set(inner[i]));
      if (hidden.cardinality() <= 4 && isProtected(colleges, result, hidden)) {
        protecting.put(cost(colleges, hidden, primary), names(colleges, hidden));
      }
    }
    assertThat(protecting)
        .containsExactly(
            Map.entry(23.0, "A Apprenticeship, A Employment, C Apprenticeship, C Employment"),
            Map.entry(30.0, "A Apprenticeship, A Not sustained, B Apprenticeship, B Not sustained"),
            Map.entry(34.0, "A Apprenticeship, A Employment, B Apprenticeship, B Employment"),
            Map.entry(35.0, "A Apprenticeship, A Not sustained, C Apprenticeship, C Not sustained"),
            Map.entry(188.0, "A Education, A Apprenticeship, C Education, C Apprenticeship"),
            Map.entry(216.0, "A Education, A Apprenticeship, B Education, B Apprenticeship"));
  }

  private static String names(CountTable table, BitSet cells) {
    return cells.stream()
        .mapToObj(cell -> String.join(" ", table.shape().cell(cell)))
        .collect(Collectors.joining(", "));
  }

  /**
   * The adversary: knows all that is published, tries every number, and may know that zeros are
   * never hidden. No small count may be narrower than 1 to 6, and no hidden one recovered.
   */
  @Test
  void whoTriesEveryNumberLearnsNothingOfASmallCount() {
    RandomGenerator random = Samples.random(21);
    int small = 0;
    for (int i = 0; i < 120; i++) {
      CountTable table = Tables.random(random, 3, 3, i % 2 == 0 ? 9 : 25);
      Protection.Result result = Protection.of(table, Preset.UNDER_6);
      BitSet hidden = Tables.hidden(result);
      if (hidden.cardinality() > 7) {
        continue;
      }
      List<CountRange> left = Enumeration.of(table, hidden, 1, 40);
      for (int cell : hidden.stream().toArray()) {
        assertThat(left.get(cell).isExact()).as("%s of %s", cell, i).isFalse();
        if (result.cells().get(cell).state() == Protection.State.PRIMARY) {
          assertThat(left.get(cell).low()).isLessThanOrEqualTo(table.shape().isTotal(cell) ? 3 : 1);
          assertThat(left.get(cell).high()).isGreaterThanOrEqualTo(6);
          small++;
        }
      }
    }
    assertThat(small).isGreaterThan(60);
  }

  @Test
  void noneOfWhatIsHiddenInAdditionCouldBeShown() {
    RandomGenerator random = Samples.random(22);
    for (int i = 0; i < 40; i++) {
      CountTable table = Tables.random(random, 4, 4, 30);
      Protection.Result result = Protection.of(table, Preset.UNDER_6);
      BitSet hidden = Tables.hidden(result);
      for (int cell : hidden.stream().toArray()) {
        if (result.cells().get(cell).state() == Protection.State.COMPLEMENTARY) {
          BitSet fewer = (BitSet) hidden.clone();
          fewer.clear(cell);
          assertThat(isProtected(table, result, fewer)).as("%s of %s", cell, i).isFalse();
        }
      }
      assertThat(isProtected(table, result, hidden)).isTrue();
    }
  }

  /** Against every choice of further cells: never unsafe, seldom dearer. */
  @Test
  void itIsNearlyAsCheapAsTheCheapest() {
    RandomGenerator random = Samples.random(23);
    double ours = 0;
    double best = 0;
    int compared = 0;
    for (int i = 0; i < 60; i++) {
      CountTable table = Tables.random(random, 2, 3, 20);
      Protection.Result result = Protection.of(table, Preset.UNDER_6);
      BitSet primary = (BitSet) Tables.hidden(result).clone();
      IntStream.range(0, table.shape().size())
          .filter(c -> result.cells().get(c).state() == Protection.State.COMPLEMENTARY)
          .forEach(primary::clear);
      if (primary.cardinality() == 1) {
        ours += cost(table, Tables.hidden(result), primary);
        best += cheapest(table, result, primary);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(10);
    assertThat(ours).isBetween(best, 1.25 * best);
  }

  @Test
  void areasThatNestAreProtectedAsOneTable() {
    TableShape.Builder shape = TableShape.builder(List.of("region", "area", "outcome"));
    List<Long> counts = new ArrayList<>();
    long[][] areas = {{3, 40}, {20, 50}, {30, 60}, {25, 70}};
    for (int area = 0; area < 4; area++) {
      String region = area < 2 ? "North" : "South";
      add(shape, counts, region, "a" + area, areas[area][0], areas[area][1]);
    }
    add(shape, counts, "North", "Total", 23, 90);
    add(shape, counts, "South", "Total", 55, 130);
    add(shape, counts, "Total", "Total", 78, 220);
    CountTable table =
        CountTable.of(shape.build(), counts.stream().mapToLong(Long::longValue).toArray());
    Protection.Result result = Protection.of(table, Preset.UNDER_6);
    assertThat(cells(result, Protection.State.PRIMARY)).containsExactly("North a0 neet");
    // Hiding only a0 would give it away as the region less a1.
    assertThat(result.cells().getFirst().left().high()).isGreaterThanOrEqualTo(6);
    assertThat(isProtected(table, result, Tables.hidden(result))).isTrue();
  }

  @Test
  void smallCohortsAreHiddenAsAWhole() {
    CountTable table =
        Tables.of(
            List.of("A", "B", "C", "D"),
            List.of("in", "out"),
            new long[][] {{3, 1}, {20, 4}, {30, 9}, {0, 0}});
    Protection.Result result = Protection.of(table, Preset.DFE_DESTINATIONS);
    assertThat(cells(result, Protection.State.PRIMARY)).containsExactly("A in", "A out", "A Total");
    assertThat(cells(result, Protection.State.COMPLEMENTARY)).isNotEmpty();
    assertThat(result.cells().get(Tables.cell(table, "D", "Total")).text()).isEqualTo("0");
    List<CountRange> left = Enumeration.of(table, Tables.hidden(result), 0, 40);
    assertThat(left.get(Tables.cell(table, "A", "Total")).high()).isGreaterThanOrEqualTo(6);
  }

  @Test
  void aCohortOfSixIsShownAndOneOfFiveHidden() {
    CountTable table =
        Tables.of(
            List.of("A", "B", "C"), List.of("in", "out"), new long[][] {{4, 2}, {4, 1}, {30, 9}});
    Protection.Result result = Protection.of(table, Preset.DFE_DESTINATIONS);
    assertThat(cells(result, Protection.State.PRIMARY)).containsExactly("B in", "B out", "B Total");
  }

  @Test
  void aWholeOfOneToFourRoundsToNoughtAndIsMarked() {
    TableShape.Builder shape = TableShape.builder(List.of("area", "outcome"));
    for (String outcome : List.of("x", "y", "z")) {
      shape.add(List.of(TableShape.TOTAL, outcome));
    }
    Protection.Result result = Protection.of(CountTable.of(shape.build(), 4, 0, 5), Preset.DFE_CLA);
    assertThat(result.cells().stream().map(Protection.Cell::text)).containsExactly("k", "0", "10");
  }

  @Test
  void wholesAreRoundedToTenAndSmallCountsHidden() {
    Protection.Result result = Protection.of(Tables.colleges(), Preset.DFE_CLA);
    CountTable colleges = Tables.colleges();
    // The three colleges are shown, so their sum is no secret.
    assertThat(result.cells().get(Tables.cell(colleges, "Total", "Education")))
        .isEqualTo(new Protection.Cell(Protection.State.ROUNDED, "270", CountRange.exactly(265)));
    assertThat(result.cells().get(Tables.cell(colleges, "A", "Apprenticeship")).text())
        .isEqualTo("c");
    assertThat(result.findings()).isEmpty();
  }

  @Test
  void toTheNearestFiveSmallOnesInWords() {
    CountTable table =
        Tables.of(List.of("A", "B"), List.of("x", "y"), new long[][] {{0, 3}, {7, 12}});
    Protection.Result result = Protection.of(table, Preset.OFQUAL_5);
    assertThat(result.cells().stream().map(Protection.Cell::text))
        .containsExactly("0", "fewer than 5", "fewer than 5", "5", "10", "20", "5", "15", "20");
    Protection.Result hesa = Protection.of(table, Preset.HESA);
    assertThat(hesa.cells().stream().map(Protection.Cell::text))
        .containsExactly("0", "5", "5", "5", "10", "20", "5", "15", "20");
    // B's 7 is shown as 5, which by this rule is 5, 6 or 7; but with at most 12 it makes 18 or
    // more.
    assertThat(result.cells().get(3).left()).isEqualTo(new CountRange(6, 7));
  }

  @Test
  void hesaShowsNoughtForOneAndTwo() {
    CountTable table =
        Tables.of(List.of("A"), List.of("v", "w", "x", "y"), new long[][] {{0, 1, 2, 3}});
    assertThat(Protection.of(table, Preset.HESA).cells().stream().limit(4))
        .extracting(Protection.Cell::text)
        .containsExactly("0", "0", "0", "5");
  }

  @Test
  void hesaWantsTwentyTwoAndAHalfPeopleForPercentagesAndMoreThanSevenForAverages() {
    assertThat(Preset.HESA.mayShowPercentageOf(22.5)).isTrue();
    assertThat(Preset.HESA.mayShowPercentageOf(22.4)).isFalse();
    assertThat(Preset.HESA.mayShowAverageOf(7.5)).isTrue();
    assertThat(Preset.HESA.mayShowAverageOf(7)).isFalse();
    assertThat(Preset.HESA.rule()).contains("fewer than 22.5 people", "averages of 7 or fewer");
    assertThat(Preset.OFQUAL_5.mayShowPercentageOf(6)).isTrue();
    assertThat(Preset.OFQUAL_5.mayShowAverageOf(6)).isTrue();
  }

  /** Everybody of A is in x, which a total beside it gives away whatever is rounded. */
  @Test
  void aCellThatIsItsTotalIsNamed() {
    CountTable table =
        Tables.of(List.of("A", "B"), List.of("x", "y"), new long[][] {{8, 0}, {7, 12}});
    assertThat(Protection.of(table, Preset.UNDER_6).findings())
        .containsExactlyInAnyOrder(
            new Finding(Finding.Kind.EVERYBODY, 0, CountRange.exactly(8)),
            new Finding(
                Finding.Kind.EVERYBODY, Tables.cell(table, "B", "y"), CountRange.exactly(12)));
  }

  @Test
  void aCohortWithoutATotalIsRefused() {
    TableShape.Builder shape = TableShape.builder(List.of("college", "outcome"));
    shape.add(List.of("A", "x"));
    CountTable table = CountTable.of(shape.build(), 3);
    assertThatThrownBy(() -> Protection.of(table, Preset.DFE_DESTINATIONS))
        .hasMessageContaining("has no total");
    assertThat(Preset.find("ofqual_5")).contains(Preset.OFQUAL_5);
    assertThat(Preset.find("nobody")).isEmpty();
  }

  private static void add(
      TableShape.Builder shape, List<Long> counts, String region, String area, long neet, long in) {
    shape.add(List.of(region, area, "neet"));
    counts.add(neet);
    shape.add(List.of(region, area, "in"));
    counts.add(in);
    shape.add(List.of(region, area, "Total"));
    counts.add(neet + in);
  }

  private static List<String> cells(Protection.Result result, Protection.State state) {
    return IntStream.range(0, result.cells().size())
        .filter(cell -> result.cells().get(cell).state() == state)
        .mapToObj(cell -> String.join(" ", result.shape().cell(cell)))
        .toList();
  }

  private static double cost(CountTable table, BitSet hidden, BitSet primary) {
    return hidden.stream().filter(cell -> !primary.get(cell)).mapToLong(table::count).sum();
  }

  private static double cheapest(CountTable table, Protection.Result result, BitSet primary) {
    List<Integer> others =
        IntStream.range(0, table.shape().size())
            .filter(cell -> !primary.get(cell) && table.count(cell) > 0)
            .boxed()
            .toList();
    double best = Double.MAX_VALUE;
    for (int choice = 0; choice < 1 << others.size(); choice++) {
      BitSet hidden = (BitSet) primary.clone();
      for (int i = 0; i < others.size(); i++) {
        if ((choice >> i & 1) == 1) {
          hidden.set(others.get(i));
        }
      }
      double cost = cost(table, hidden, primary);
      if (cost < best && isProtected(table, result, hidden)) {
        best = cost;
      }
    }
    return best;
  }

  /** By what the attacker is left with, knowing that no zero is hidden. */
  private static boolean isProtected(CountTable table, Protection.Result result, BitSet hidden) {
    List<CountRange> ranges = new ArrayList<>(table.published().ranges());
    hidden.stream().forEach(c -> ranges.set(c, new CountRange(1, CountRange.NO_END)));
    List<CountRange> left = Attack.on(new PublishedTable(table.shape(), ranges)).orElseThrow();
    return IntStream.range(0, left.size())
        .filter(c -> result.cells().get(c).state() == Protection.State.PRIMARY)
        .allMatch(
            c -> (left.get(c).low() <= 1 || table.shape().isTotal(c)) && left.get(c).high() >= 6);
  }
}
