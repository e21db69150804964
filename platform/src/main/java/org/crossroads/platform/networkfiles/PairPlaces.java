package org.crossroads.platform.networkfiles;

import java.util.Arrays;

/**
 * Where each pair of organisations stands in a list. For one thread.
 *
 * <p>This class is a hash table with open addressing, at most half full: a country has hundreds of
 * thousands of pairs, and a map of boxed numbers takes ten times as long.
 */
final class PairPlaces {
  private static final long FREE = -1;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] pairs = new long[64];
  private int[] places = new int[64];
  private int size;

  PairPlaces() {
    Arrays.fill(pairs, FREE);
  }

  /**
   * Finds the place of a pair, or gives it one.
   *
   * @return where it stood before, or −1 if it is new and now stands at {@code place}
   */
  int findOrPut(int one, int other, int place) {
    if (2 * size >= pairs.length) {
      grow();
    }
    long pair = ((long) one << Integer.SIZE) | other;
    int slot = slot(pair);
    if (pairs[slot] == pair) {
      return places[slot];
    }
    pairs[slot] = pair;
    places[slot] = place;
    size++;
    return -1;
  }

  /** The slot of a pair, or the free one where it belongs. */
  private int slot(long pair) {
    int mask = pairs.length - 1;
    int slot = (int) ((pair * SPREAD) >>> Integer.SIZE) & mask;
    while (pairs[slot] != FREE && pairs[slot] != pair) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldPairs = pairs;
    int[] oldPlaces = places;
    pairs = new long[Math.multiplyExact(oldPairs.length, 2)];
    places = new int[pairs.length];
    Arrays.fill(pairs, FREE);
    for (int i = 0; i < oldPairs.length; i++) {
      if (oldPairs[i] != FREE) {
        int slot = slot(oldPairs[i]);
        pairs[slot] = oldPairs[i];
        places[slot] = oldPlaces[i];
      }
    }
  }
}
