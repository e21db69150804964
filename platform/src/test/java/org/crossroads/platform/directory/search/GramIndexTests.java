package org.crossroads.platform.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
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
    for (int round = 0; round < 500; round++) {
      findsWhoeverSharesThreeInTen(new Random(round), 20, 3);
    }
  }

  @Test
  void findsThemAmongThousandsOfPiecesToo() {
    for (int round = 0; round < 10; round++) {
      findsWhoeverSharesThreeInTen(new Random(round), 1_500, 26);
    }
  }

  private static void findsWhoeverSharesThreeInTen(Random random, int organisations, int letters) {
    List<String> names =
        IntStream.range(0, organisations).mapToObj(i -> word(random, letters)).toList();
    String typed = word(random, letters);
    Set<Long> known = new HashSet<>();
    names.forEach(name -> known.addAll(grams(name)));
    Set<Long> wanted = grams(typed);
    wanted.retainAll(known);
    int least = Math.max(1, (int) (wanted.size() * 0.3));
    int[] expected =
        IntStream.range(0, names.size())
            .filter(i -> shared(names.get(i), wanted) >= least)
            .toArray();
    assertThat(found(index(names), typed).stream().mapToInt(i -> i).sorted())
        .as("%s among %s", typed, names)
        .containsExactly(Arrays.stream(expected).boxed().toArray(Integer[]::new));
  }

  private static Set<Long> grams(String name) {
    return Arrays.stream(Grams.of(List.of(name))).boxed().collect(Collectors.toSet());
  }

  private static int shared(String name, Set<Long> wanted) {
    Set<Long> grams = grams(name);
    grams.retainAll(wanted);
    return grams.size();
  }

  private static String word(Random random, int letters) {
    StringBuilder word = new StringBuilder();
    int length = random.nextInt(3, 9);
    for (int i = 0; i < length; i++) {
      word.append((char) ('a' + random.nextInt(letters)));
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
    Matches matches =
        new Matches(each -> true, (each, score) -> Float.floatToIntBits(score), 2_000);
    index.collect(List.of(typed), matches);
    return Arrays.stream(matches.best()).mapToObj(Matches::organisation).toList();
  }
}
