package org.crossroads.platform.directory.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The pieces of three letters that misspelt words still share with the right ones.
 *
 * <p>The pieces run on across the gaps between words, so that "north gate" and "northgate" differ
 * little; and the first two letters of each word are a piece of their own.
 */
final class Grams {
  private static final int LENGTH = 3;

  private Grams() {}

  static List<String> of(List<String> words) {
    List<String> grams = new ArrayList<>();
    for (String word : words) {
      if (word.length() > 1) {
        grams.add(" " + word.substring(0, LENGTH - 1));
      }
    }
    String squashed = String.join("", words);
    for (int i = 0; i + LENGTH <= squashed.length(); i++) {
      grams.add(squashed.substring(i, i + LENGTH));
    }
    return grams;
  }
}
