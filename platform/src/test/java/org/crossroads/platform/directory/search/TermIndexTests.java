package org.crossroads.platform.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermIndexTests {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsWhoeverHasTheTermOrOneThatBeginsSo(int seed) {
    Random random = new Random(seed);
    List<List<String>> organisations =
        IntStream.range(0, 300).mapToObj(i -> terms(random, random.nextInt(5))).toList();
    TermIndex index = index(organisations);
    for (int round = 0; round < 200; round++) {
      String wanted = term(random);
      assertThat(organisations(index.holders(IndexField.WORD, wanted)))
          .containsExactlyElementsOf(having(organisations, wanted::equals));
      assertThat(organisations(index.holdersOfBeginning(IndexField.WORD, wanted)))
          .containsExactlyElementsOf(having(organisations, term -> term.startsWith(wanted)));
      assertThat(index.has(IndexField.WORD, wanted))
          .isEqualTo(!having(organisations, wanted::equals).isEmpty());
      assertThat(index.hasBeginning(IndexField.WORD, wanted))
          .isEqualTo(!having(organisations, term -> term.startsWith(wanted)).isEmpty());
    }
    assertThat(index.has(IndexField.PLACE, organisations.getFirst().toString())).isFalse();
  }

  @Test
  void aTermSaidTwiceIsHadOnce() {
    TermIndex index = index(List.of(List.of("north", "north"), List.of("north")));
    assertThat(index.holders(IndexField.WORD, "north").getFirst().size()).isEqualTo(2);
  }

  @Test
  void aTallyKeepsWhoMeetsAllDemandsAndCountsTheBestOfTheirWays() {
    TermIndex index =
        index(List.of(List.of("a", "b"), List.of("a"), List.of("a", "b", "c"), List.of("b")));
    Tally tally = new Tally(4);
    tally.demand(List.of(way(index, "a", 3)));
    tally.demand(List.of(way(index, "c", 2), way(index, "b", 1)));
    tally.wish(way(index, "c", 10));
    Matches matches = new Matches(each -> true, (each, score) -> Float.floatToIntBits(score), 10);
    tally.offerTo(matches);
    long[] best = matches.best();
    assertThat(best).hasSize(2);
    assertThat(Matches.organisation(best[0])).isEqualTo(2);
    assertThat(Float.intBitsToFloat(Matches.merit(best[0]))).isEqualTo(15);
    assertThat(Matches.organisation(best[1])).isZero();
    assertThat(Float.intBitsToFloat(Matches.merit(best[1]))).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 100, 1_000})
  void matchesKeepTheBestHoweverMany(int most) {
    Random random = new Random(most);
    int[] merits = random.ints(777, 0, 50).toArray();
    Matches matches = new Matches(each -> each % 3 != 0, (each, score) -> merits[each], most);
    IntStream.range(0, merits.length).forEach(each -> matches.offer(each, 0));
    List<Integer> expected =
        IntStream.range(0, merits.length)
            .filter(each -> each % 3 != 0)
            .boxed()
            .sorted((one, other) -> Integer.compare(merits[other], merits[one]))
            .limit(most)
            .toList();
    assertThat(matches.matched()).isEqualTo(777);
    assertThat(matches.passed()).isEqualTo(518);
    assertThat(Arrays.stream(matches.best()).mapToObj(Matches::organisation))
        .containsExactlyElementsOf(expected);
  }

  private static Tally.Way way(TermIndex index, String term, float score) {
    return new Tally.Way(index.holders(IndexField.WORD, term), score);
  }

  private static TermIndex index(List<List<String>> organisations) {
    TermIndex index = new TermIndex();
    for (int i = 0; i < organisations.size(); i++) {
      index.add(i, IndexField.WORD, organisations.get(i));
    }
    index.finish();
    return index;
  }

  private static Iterable<Integer> organisations(List<Holders> lists) {
    TreeSet<Integer> all = new TreeSet<>();
    for (Holders holders : lists) {
      IntStream.range(0, holders.size()).forEach(i -> all.add(holders.organisation(i)));
    }
    return all;
  }

  private static List<Integer> having(List<List<String>> organisations, Predicate<String> term) {
    return IntStream.range(0, organisations.size())
        .filter(i -> organisations.get(i).stream().anyMatch(term))
        .boxed()
        .toList();
  }

  private static List<String> terms(Random random, int number) {
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      terms.add(term(random));
    }
    return terms;
  }

  private static String term(Random random) {
    return random
        .ints(random.nextInt(1, 5), 'a', 'd')
        .mapToObj(Character::toString)
        .reduce("", String::concat);
  }
}
