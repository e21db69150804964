package org.crossroads.platform.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GramIndexTests {

  @Test
  void aMisspeltNameStillSharesMostPieces() {
    GramIndex index = index(List.of("northgate", "southgate", "fairfield"));
    assertThat(found(index, "nortgate")).containsExactly(0, 1);
    assertThat(found(index, "fairfeild")).containsExactly(2);
    assertThat(found(index, "xyz")).isEmpty();
  }

  @Test
  void findsWhoeverSharesThreeInTenOfTheKnownPieces() {
    Random random = new Random(5);
    for (int round = 0; round < 500; round++) {
      List<String> names = IntStream.range(0, 20).mapToObj(i -> word(random)).toList();
      String typed = word(random);
      Set<String> known = new HashSet<>();
      names.forEach(name -> known.addAll(Grams.of(List.of(name))));
      Set<String> wanted = new HashSet<>(Grams.of(List.of(typed)));
      wanted.retainAll(known);
      int least = Math.max(1, (int) (wanted.size() * 0.3));
      int[] expected =
          IntStream.range(0, names.size())
              .filter(i -> shared(names.get(i), wanted) >= least)
              .toArray();
      assertThat(found(index(names), typed).stream().mapToInt(i -> i).sorted())
          .as("round %d, %s", round, typed)
          .containsExactly(Arrays.stream(expected).boxed().toArray(Integer[]::new));
    }
  }

  private static int shared(String name, Set<String> wanted) {
    Set<String> grams = new HashSet<>(Grams.of(List.of(name)));
    grams.retainAll(wanted);
    return grams.size();
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(3, 9);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(3)));
    }
    return word.toString();
  }

  private static GramIndex index(List<String> names) {
    GramIndex index = new GramIndex();
    for (int i = 0; i < names.size(); i++) {
      index.add(i, Grams.of(List.of(names.get(i))));
    }
    index.finish();
    return index;
  }

  private static List<Integer> found(GramIndex index, String typed) {
    Matches matches = new Matches(each -> true, (each, score) -> Float.floatToIntBits(score), 100);
    index.collect(List.of(typed), matches);
    return Arrays.stream(matches.best()).mapToObj(Matches::organisation).toList();
  }
}
