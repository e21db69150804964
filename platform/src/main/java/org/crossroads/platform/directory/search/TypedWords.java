package org.crossroads.platform.directory.search;

import java.util.Arrays;
import java.util.List;

/**
 * What was typed, and how alike each word of the vocabulary is to it: to each typed word, and to
 * each two neighbours as one. The same words come back in hundreds of candidates, so each is
 * compared once; most of them have other letters and are done with that. For one query, one thread.
 */
final class TypedWords {
  /** In the place of a row: the word is alike to nothing that was typed. */
  static final int UNLIKE = -1;

  private static final int NOTHING = -1;

  private final Vocabulary vocabulary;
  private final int words;
  private final Likeness[] typed;

  // A hash table with open addressing, at most half full: from the word to its row.
  private int[] keys = new int[512];
  private int[] rows = new int[512];
  private int known;

  private float[] likenesses = new float[256];
  private int used;

  /** The typed words in order, the last of which may be unfinished. */
  TypedWords(List<String> words, Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.words = words.size();
    typed = new Likeness[Math.max(0, 2 * words.size() - 1)];
    for (int i = 0; i < words.size(); i++) {
      typed[i] = Likeness.ofWord(words.get(i));
      if (i > 0) {
        typed[words.size() + i - 1] = Likeness.ofWord(words.get(i - 1) + words.get(i));
      }
    }
    Arrays.fill(keys, NOTHING);
  }

  /** How many words were typed. */
  int size() {
    return words;
  }

  /** The number of letters of a typed word. */
  int length(int i) {
    return typed[i].length();
  }

  /** Where the likenesses of this word are, for {@link #alike}; or {@link #UNLIKE}. */
  int row(int word) {
    int slot = slot(word);
    if (keys[slot] == word) {
      return rows[slot];
    }
    int row = compared(word);
    keys[slot] = word;
    rows[slot] = row;
    if (++known * 2 > keys.length) {
      grow();
    }
    return row;
  }

  /** How alike the word of the row is to this typed word. */
  float alike(int row, int i) {
    return likenesses[row + i];
  }

  /** How alike the word of the row is to this typed word and the next, as one. */
  float alikeJoined(int row, int i) {
    return likenesses[row + words + i];
  }

  private int compared(int word) {
    if (used + typed.length > likenesses.length) {
      likenesses = Arrays.copyOf(likenesses, 2 * likenesses.length + typed.length);
    }
    int letters = vocabulary.letters(word);
    boolean alike = false;
    for (int i = 0; i < typed.length; i++) {
      float likeness = typed[i].mayBe(letters) ? typed[i].to(vocabulary.word(word)) : 0;
      likenesses[used + i] = likeness;
      alike |= likeness > 0;
    }
    if (!alike) {
      return UNLIKE;
    }
    used += typed.length;
    return used - typed.length;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldRows = rows;
    keys = new int[oldKeys.length * 2];
    rows = new int[keys.length];
    Arrays.fill(keys, NOTHING);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NOTHING) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        rows[slot] = oldRows[i];
      }
    }
  }

  /** Where the word is, or where there is room for it. */
  private int slot(int word) {
    int mask = keys.length - 1;
    int slot = ((word * 0x9E37_79B9) >>> 12) & mask;
    while (keys[slot] != NOTHING && keys[slot] != word) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
