package org.crossroads.platform.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An adversary adds and takes away all that is published, and learns of no small group. */
class ProtectedTableTests {
  private static final int ROUNDS = 400;

  @Test
  void anAreaTakenFromTheWholeThatHoldsItTellsNothingOfTheRest() {
    Random random = new Random(7);
    int whole = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int areas = 2 + random.nextInt(4);
      int options = 2 + random.nextInt(3);
      List<int[]> counts = new ArrayList<>();
      for (int area = 0; area < areas; area++) {
        counts.add(random.ints(options, 0, random.nextBoolean() ? 8 : 40).toArray());
      }
      List<List<String>> shown = ProtectedTable.of(counts);
      for (int option = 0; option <= options; option++) {
        whole += hiddenAreas(shown, option) == 0 ? 1 : 0;
      }
    }
    assertThat(whole).as("some columns have nothing hidden").isPositive();
  }

  /** How many areas are left when all that are shown are taken from the whole: never one. */
  private static int hiddenAreas(List<List<String>> shown, int option) {
    List<String> column = shown.stream().map(row -> row.get(option)).toList();
    int hidden =
        Math.toIntExact(
            column.subList(0, column.size() - 1).stream().filter(cell -> !isShown(cell)).count());
    if (isShown(column.getLast())) {
      assertThat(hidden).as("one hidden area of %s is what is left", column).isNotEqualTo(1);
      return hidden;
    }
    return hidden + 1;
  }

  @Test
  void twoVersionsThatMayBothBePublishedDifferByNobodyOrByEnough() {
    Random random = new Random(11);
    int both = 0;
    for (int round = 0; round < ROUNDS; round++) {
      int options = 2 + random.nextInt(4);
      int[] before = random.ints(options, 0, 30).toArray();
      int[] after = before.clone();
      for (int more = random.nextInt(12); more > 0; more--) {
        after[random.nextInt(random.nextBoolean() ? 1 : options)]++;
      }
      if (!ProtectedTable.givesAway(before, after)) {
        both++;
        assertDifferByEnough(
            ProtectedTable.of(List.of(before)).getFirst(),
            ProtectedTable.of(List.of(after)).getFirst());
      }
    }
    assertThat(both).as("some may both be published").isGreaterThan(20);
  }

  private static void assertDifferByEnough(List<String> one, List<String> other) {
    for (int cell = 0; cell < one.size(); cell++) {
      if (isShown(one.get(cell)) && isShown(other.get(cell))) {
        int difference = Integer.parseInt(other.get(cell)) - Integer.parseInt(one.get(cell));
        assertThat(difference == 0 || difference >= ProtectedTable.smallest())
            .as("%s and then %s", one, other)
            .isTrue();
      }
    }
  }

  @Test
  void theSameCountsMayBePublishedAgain() {
    assertThat(ProtectedTable.givesAway(new int[] {12, 7, 2}, new int[] {12, 7, 2})).isFalse();
  }

  @Test
  void twoMoreOrOneWhoChangedTheirMindWouldBeGivenAway() {
    assertThat(ProtectedTable.givesAway(new int[] {12, 9}, new int[] {14, 9})).isTrue();
    assertThat(ProtectedTable.givesAway(new int[] {12, 9}, new int[] {11, 10})).isTrue();
    assertThat(ProtectedTable.givesAway(new int[] {12, 9}, new int[] {18, 9})).isFalse();
  }

  private static boolean isShown(String text) {
    return text.matches("[0-9]+");
  }
}
