package org.crossroads.platform.directory.search;

import java.util.Arrays;

/**
 * Remembers how alike one typed word is to words of the vocabulary, since the same words come back
 * in hundreds of candidates. A small hash table with open addressing; grows when half full.
 */
final class LikenessMemo {
  private static final long NOTHING = -1;

  private final Likeness typed;
  private long[] keys = new long[128];
  private float[] likenesses = new float[128];
  private int size;

  LikenessMemo(String typed) {
    this.typed = Likeness.ofWord(typed);
    Arrays.fill(keys, NOTHING);
  }

  String typed() {
    return typed.typed();
  }

  /** Returns how alike the typed word is to this word, of this number. */
  float to(long number, CharSequence word) {
    int slot = slot(keys, number);
    if (keys[slot] == number) {
      return likenesses[slot];
    }
    float likeness = typed.to(word);
    keys[slot] = number;
    likenesses[slot] = likeness;
    if (++size * 2 > keys.length) {
      grow();
    }
    return likeness;
  }

  private void grow() {
    long[] oldKeys = keys;
    float[] oldLikenesses = likenesses;
    keys = new long[oldKeys.length * 2];
    likenesses = new float[keys.length];
    Arrays.fill(keys, NOTHING);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != NOTHING) {
        int slot = slot(keys, oldKeys[i]);
        keys[slot] = oldKeys[i];
        likenesses[slot] = oldLikenesses[i];
      }
    }
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int slot = (int) ((key * 0x9E37_79B9_7F4A_7C15L) >>> 40) & mask;
    while (keys[slot] != NOTHING && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
