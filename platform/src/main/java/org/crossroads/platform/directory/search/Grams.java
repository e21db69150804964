package org.crossroads.platform.directory.search;

import java.util.Arrays;
import java.util.List;

/**
 * The pieces of three letters that misspelt words still share with the right ones, each packed into
 * one number.
 *
 * <p>The pieces run on across the gaps between words, so that "north gate" and "northgate" differ
 * little; and the first two letters of each word are a piece of their own.
 */
final class Grams {
  private static final int LENGTH = 3;

  private Grams() {}

  /** Returns the pieces of the words in order; those that come twice stand there twice. */
  static long[] of(List<String> words) {
    String squashed = String.join("", words);
    long[] grams = new long[words.size() + Math.max(0, squashed.length() - LENGTH + 1)];
    int size = 0;
    for (String word : words) {
      if (word.length() > 1) {
        grams[size++] = packed(' ', word.charAt(0), word.charAt(1));
      }
    }
    for (int i = 0; i + LENGTH <= squashed.length(); i++) {
      grams[size++] = packed(squashed.charAt(i), squashed.charAt(i + 1), squashed.charAt(i + 2));
    }
    return size == grams.length ? grams : Arrays.copyOf(grams, size);
  }

  /** Never 0: no piece is made of three characters NUL. */
  private static long packed(char first, char second, char third) {
    return ((long) first << 32) | ((long) second << 16) | third;
  }
}
