package org.crossroads.platform.directory.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Text as the index knows it: lower-case words without accents, apostrophes and punctuation, with
 * one spelling for what people spell in many ways.
 *
 * <p>Names and queries go through the same door, so that "St. Mary's C. of E. (V.A.) Primary" and
 * "saint marys church of england voluntary aided primary" are the same words.
 */
final class Words {
  /** Longer text is cut: no name of the register has 200 letters. */
  static final int MAX_LETTERS = 200;

  /** Longer words are cut. */
  static final int MAX_WORD = 30;

  private static final Set<String> SMALL =
      Set.of("the", "of", "and", "for", "at", "in", "on", "a", "an", "with", "y");

  private Words() {}

  /** Returns the words of this text in order. */
  static List<String> of(String text) {
    String cut = text.length() > MAX_LETTERS ? text.substring(0, MAX_LETTERS) : text;
    return Abbreviations.settle(joinInitials(split(plain(cut))));
  }

  /** Whether the word says nothing on its own. */
  static boolean isSmall(String word) {
    return SMALL.contains(word);
  }

  /** Returns the words that say something, or all of them if none does. */
  static List<String> telling(List<String> words) {
    List<String> telling = words.stream().filter(word -> !isSmall(word)).toList();
    return telling.isEmpty() ? words : telling;
  }

  private static String plain(String text) {
    boolean ascii = text.chars().allMatch(c -> c < 128);
    String letters = ascii ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    return letters.toLowerCase(Locale.ROOT);
  }

  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!vanishes(c)) {
        finish(word, words);
        if (c == '&' || c == '+') {
          words.add("and");
        }
      }
    }
    finish(word, words);
    return words;
  }

  /** Apostrophes of all kinds and the accents that decomposition split off. */
  private static boolean vanishes(char c) {
    return switch (c) {
      case '\'', '’', '‘', '`', '´', 'ʼ' -> true;
      default -> Character.getType(c) == Character.NON_SPACING_MARK;
    };
  }

  private static void finish(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.substring(0, Math.min(word.length(), MAX_WORD)));
      word.setLength(0);
    }
  }

  /** Makes one word of letters that stand alone in a row: "c e", "j m i", "u t c". */
  private static List<String> joinInitials(List<String> words) {
    List<String> joined = new ArrayList<>(words.size());
    boolean initials = false;
    for (String word : words) {
      boolean letter = word.length() == 1 && Character.isLetter(word.charAt(0));
      if (letter && initials) {
        joined.set(joined.size() - 1, joined.getLast() + word);
      } else {
        joined.add(word);
      }
      initials = letter;
    }
    return joined;
  }
}
