package org.crossroads.platform.directory.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every word of the index once, and every pair of neighbours in a name as one word, numbered; and
 * how much each tells: a word that few organisations have tells more than "school".
 */
final class Vocabulary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int[] organisationsWith = new int[1024];
  private int[] lastSeenAt = new int[1024];
  private float[] tells = new float[0];
  private int[] letters = new int[0];

  /** Returns the number of the word. */
  int number(String word) {
    int number = numbers.computeIfAbsent(word, added -> words.size());
    if (number == words.size()) {
      words.add(word);
      if (number == organisationsWith.length) {
        organisationsWith = Arrays.copyOf(organisationsWith, number * 2);
        lastSeenAt = Arrays.copyOf(lastSeenAt, number * 2);
      }
      lastSeenAt[number] = -1;
    }
    return number;
  }

  /** Returns the number of the word and counts the organisation as one that has it. */
  int numberAt(String word, int organisation) {
    int number = number(word);
    if (lastSeenAt[number] != organisation) {
      lastSeenAt[number] = organisation;
      organisationsWith[number]++;
    }
    return number;
  }

  /** Weighs the words; nothing can be added afterwards. */
  void finish(int organisations) {
    tells = new float[words.size()];
    letters = new int[words.size()];
    for (int number = 0; number < tells.length; number++) {
      letters[number] = Likeness.letters(words.get(number));
      int with = Math.max(1, organisationsWith[number]);
      tells[number] = (float) Math.log(1 + (double) organisations / with);
    }
    lastSeenAt = new int[0];
    organisationsWith = new int[0];
    numbers.clear();
  }

  String word(int number) {
    return words.get(number);
  }

  /** Returns the {@link Likeness#letters} of the word. */
  int letters(int number) {
    return letters[number];
  }

  /** Returns the weight of the word: the natural logarithm of one plus how rare it is. */
  float tells(int number) {
    return tells[number];
  }
}
