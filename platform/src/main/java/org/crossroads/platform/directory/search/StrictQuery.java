package org.crossroads.platform.directory.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

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
  private final SearchIndex index;

  StrictQuery(Question question, SearchIndex index) {
    this.question = question;
    this.index = index;
  }

  Query query() {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (int i = 0; i < question.words().size(); i++) {
      all.add(new DisjunctionMaxQuery(ways(i), 0), Occur.MUST);
    }
    for (String postcode : question.postcodes()) {
      all.add(begins(IndexField.POSTCODE, postcode, 10), Occur.MUST);
    }
    String squashed = question.squashed();
    if (squashed.length() >= SHORTEST_NAME_BEGINNING) {
      all.add(is(IndexField.WHOLE, squashed, WHOLE_NAME), Occur.SHOULD);
      all.add(begins(IndexField.WHOLE, squashed, BEGINS_NAME), Occur.SHOULD);
    }
    return all.build();
  }

  /** The ways in which an organisation can have the word at this position. */
  private List<Query> ways(int i) {
    List<String> words = question.words();
    String word = words.get(i);
    boolean last = i == words.size() - 1;
    List<Query> ways = new ArrayList<>();
    ways.add(is(IndexField.WORD, word, 10));
    ways.add(is(IndexField.PAIR, word, 9));
    ways.add(is(IndexField.PLACE, word, 6));
    ways.add(is(IndexField.GROUP, word, 3));
    ways.add(is(IndexField.TRAIT, word, 2));
    if (last || (word.length() > 2 && !index.has(IndexField.WORD, word))) {
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

  private static void addJoined(String joined, boolean last, List<Query> ways) {
    ways.add(is(IndexField.WORD, joined, 9));
    ways.add(is(IndexField.PLACE, joined, 5));
    ways.add(is(IndexField.CODE, joined, NUMBER));
    if (last) {
      ways.add(begins(IndexField.WORD, joined, 7));
    }
  }

  private static void addNumber(String word, boolean last, List<Query> ways) {
    ways.add(is(IndexField.CODE, word, NUMBER));
    boolean digits = word.chars().allMatch(Character::isDigit);
    if (last && digits && word.length() >= SHORTEST_NUMBER_BEGINNING) {
      ways.add(begins(IndexField.CODE, word, 6));
    }
  }

  /** NW1 is the district NW1; only if there is none, it is the beginning of NW10 and NW1 2AB. */
  private Query outward(String word) {
    return index.hasBeginning(IndexField.POSTCODE, word + " ")
        ? begins(IndexField.POSTCODE, word + " ", 10)
        : begins(IndexField.POSTCODE, word, 8);
  }

  private static Query is(IndexField field, String term, float score) {
    return scored(new TermQuery(new Term(field.name(), term)), score);
  }

  private static Query begins(IndexField field, String beginning, float score) {
    return scored(new PrefixQuery(new Term(field.name(), beginning)), score);
  }

  private static Query scored(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
