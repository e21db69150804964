package org.crossroads.platform.directory.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What was typed, understood as far as it can be without looking anything up.
 *
 * @param words the telling words in order, the last of which may be unfinished
 * @param postcodes postcodes and beginnings of postcodes that reach into the inward half, such as
 *     {@code nw1 9} and {@code nw1 9ab}; the outward half alone is among the words
 */
record Question(List<String> words, List<String> postcodes) {
  /** More words than this are not looked at. */
  private static final int MAX_WORDS = 12;

  private static final String ARTICLE = "the";
  private static final int SHORTEST_AFTER_ARTICLE = 3;

  private static final String OUTWARD_HALF = "[a-z]{1,2}[0-9][a-z0-9]?";
  private static final Pattern OUTWARD = Pattern.compile(OUTWARD_HALF);
  private static final Pattern INWARD = Pattern.compile("[0-9][a-z]{0,2}");
  private static final Pattern WHOLE = Pattern.compile("(" + OUTWARD_HALF + ")([0-9][a-z]{2})");

  static Question of(String text) {
    List<String> all = Words.of(text);
    List<String> words = new ArrayList<>();
    List<String> postcodes = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      String word = all.get(i);
      var whole = WHOLE.matcher(word);
      if (whole.matches()) {
        postcodes.add(whole.group(1) + " " + whole.group(2));
      } else if (isOutward(word) && i + 1 < all.size() && isInward(all.get(i + 1))) {
        postcodes.add(word + " " + all.get(++i));
      } else {
        words.add(word);
      }
    }
    List<String> telling =
        words.isEmpty() || postcodes.isEmpty() ? Words.telling(words) : onlyTelling(words);
    return new Question(
        List.copyOf(telling.subList(0, Math.min(MAX_WORDS, telling.size()))),
        List.copyOf(postcodes.subList(0, Math.min(2, postcodes.size()))));
  }

  /**
   * The same without the article of "thearbor", where a space was lost.
   *
   * @param begins whether some word of the directory begins so
   */
  Question withoutGluedArticle(Predicate<String> begins) {
    String first = words.isEmpty() ? "" : words.getFirst();
    if (!first.startsWith(ARTICLE)
        || begins.test(first)
        || first.length() - ARTICLE.length() < SHORTEST_AFTER_ARTICLE
        || !begins.test(first.substring(ARTICLE.length()))) {
      return this;
    }
    List<String> without = new ArrayList<>(words);
    without.set(0, first.substring(ARTICLE.length()));
    return new Question(List.copyOf(without), postcodes);
  }

  private static List<String> onlyTelling(List<String> words) {
    return words.stream().filter(word -> !Words.isSmall(word)).toList();
  }

  /** Whether the word looks like the outward half of a postcode, such as {@code nw1}. */
  static boolean isOutward(String word) {
    return OUTWARD.matcher(word).matches();
  }

  private static boolean isInward(String word) {
    return INWARD.matcher(word).matches();
  }

  boolean isEmpty() {
    return words.isEmpty() && postcodes.isEmpty();
  }

  /** The words without the spaces between them. */
  String squashed() {
    return String.join("", words);
  }
}
