package org.crossroads.platform.directory.places;

import java.util.Arrays;

/**
 * Positions by packed postcode, and which of them a file has named; open addressing, about 32 bytes
 * an entry.
 */
final class PostcodeMap {
  private static final long NAMED = 1L << 63;
  private long[] keys = new long[1 << 12];
  private long[] values = new long[1 << 12];
  private int size;

  /** Packs metres into one number. */
  static long position(int easting, int northing) {
    return (long) easting << 31 | northing;
  }

  static int easting(long position) {
    return (int) ((position & ~NAMED) >>> 31);
  }

  static int northing(long position) {
    return (int) (position & 0x7fff_ffff);
  }

  int size() {
    return size;
  }

  /** Puts an entry that no file has named yet. */
  void put(long postcode, long position) {
    int slot = slot(postcode);
    if (keys[slot] == 0) {
      slot = add(postcode);
    }
    values[slot] = position;
  }

  /** What naming a postcode showed. */
  enum Found {
    NEW,
    SAME,
    MOVED,
    NAMED_BEFORE
  }

  /** Marks a postcode as named by the file, at this position. */
  Found name(long postcode, long position) {
    int slot = slot(postcode);
    if (keys[slot] == 0) {
      slot = add(postcode);
      values[slot] = position | NAMED;
      return Found.NEW;
    }
    long before = values[slot];
    if (before < 0) {
      return Found.NAMED_BEFORE;
    }
    values[slot] = position | NAMED;
    return before == position ? Found.SAME : Found.MOVED;
  }

  /** The postcodes that no file has named. */
  long[] notNamed() {
    long[] found = new long[size];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != 0 && values[i] >= 0) {
        found[count++] = keys[i];
      }
    }
    return Arrays.copyOf(found, count);
  }

  private int add(long postcode) {
    if (++size > keys.length / 2) {
      grow();
    }
    int slot = slot(postcode);
    keys[slot] = postcode;
    return slot;
  }

  private int slot(long postcode) {
    int mask = keys.length - 1;
    int slot = (int) ((postcode * 0x9E37_79B9_7F4A_7C15L) >>> 40) & mask;
    while (keys[slot] != 0 && keys[slot] != postcode) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    long[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new long[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
