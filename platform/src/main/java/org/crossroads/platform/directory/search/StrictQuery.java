package org.crossroads.platform.directory.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds organisations that have every word that was typed, rightly spelt.
 *
 * <p>A word may be whole or the beginning of a longer one, may stand in the name, the place, the
 * groups or the traits, and may be joined with its neighbour or torn from it. The scores only
 * choose which few hundred the {@link Ranking} looks at: where a word stands decides them.
 */
final class StrictQuery {
  /** The score of whoever has the very number that was typed: more than all words together. */
  static final float NUMBER = 10_000;

  private static final float WHOLE_NAME = 40;
  private static final float BEGINS_NAME = 8;
  private static final int SHORTEST_NUMBER_BEGINNING = 4;
  private static final int SHORTEST_NAME_BEGINNING = 4;

  private final Question question;
  private final TermIndex terms;

  StrictQuery(Question question, TermIndex terms) {
    this.question = question;
    this.terms = terms;
  }

  /** Collects everybody who has every word, with a rough score; everybody if nothing was typed. */
  void collect(Tally tally, Matches matches) {
    for (int i = 0; i < question.words().size(); i++) {
      tally.demand(ways(i));
    }
    for (String postcode : question.postcodes()) {
      tally.demand(List.of(begins(IndexField.POSTCODE, postcode, 10)));
    }
    String squashed = question.squashed();
    if (squashed.length() >= SHORTEST_NAME_BEGINNING) {
      tally.wish(is(IndexField.WHOLE, squashed, WHOLE_NAME));
      tally.wish(begins(IndexField.WHOLE, squashed, BEGINS_NAME));
    }
    tally.offerTo(matches);
  }

  /** The ways in which an organisation can have the word at this position. */
  private List<Tally.Way> ways(int i) {
    List<String> words = question.words();
    String word = words.get(i);
    boolean last = i == words.size() - 1;
    List<Tally.Way> ways = new ArrayList<>();
    ways.add(is(IndexField.WORD, word, 10));
    ways.add(is(IndexField.PAIR, word, 9));
    ways.add(is(IndexField.PLACE, word, 6));
    ways.add(is(IndexField.GROUP, word, 3));
    ways.add(is(IndexField.TRAIT, word, 2));
    if (last || (word.length() > 2 && !terms.has(IndexField.WORD, word))) {
      ways.add(begins(IndexField.WORD, word, 8));
      ways.add(begins(IndexField.PLACE, word, 5));
      ways.add(begins(IndexField.GROUP, word, 2.5f));
      ways.add(begins(IndexField.TRAIT, word, 1.5f));
      if (word.length() > 4) {
        ways.add(begins(IndexField.PAIR, word, 7));
      }
    }
    if (i > 0) {
      addJoined(words.get(i - 1) + word, last, ways);
    }
    if (!last) {
      addJoined(word + words.get(i + 1), i + 2 == words.size(), ways);
    }
    addNumber(word, last, ways);
    if (Question.isOutward(word)) {
      ways.add(outward(word));
    }
    return ways;
  }

  private void addJoined(String joined, boolean last, List<Tally.Way> ways) {
    ways.add(is(IndexField.WORD, joined, 9));
    ways.add(is(IndexField.PLACE, joined, 5));
    ways.add(is(IndexField.CODE, joined, NUMBER));
    if (last) {
      ways.add(begins(IndexField.WORD, joined, 7));
    }
  }

  private void addNumber(String word, boolean last, List<Tally.Way> ways) {
    ways.add(is(IndexField.CODE, word, NUMBER));
    boolean digits = word.chars().allMatch(Character::isDigit);
    if (last && digits && word.length() >= SHORTEST_NUMBER_BEGINNING) {
      ways.add(begins(IndexField.CODE, word, 6));
    }
  }

  /** NW1 is the district NW1; only if there is none, it is the beginning of NW10 and NW1 2AB. */
  private Tally.Way outward(String word) {
    return terms.hasBeginning(IndexField.POSTCODE, word + " ")
        ? begins(IndexField.POSTCODE, word + " ", 10)
        : begins(IndexField.POSTCODE, word, 8);
  }

  private Tally.Way is(IndexField field, String term, float score) {
    return new Tally.Way(terms.holders(field, term), score);
  }

  private Tally.Way begins(IndexField field, String beginning, float score) {
    return new Tally.Way(terms.holdersOfBeginning(field, beginning), score);
  }
}
