package org.crossroads.platform.directory.search;

import java.util.Arrays;

/** The organisations that have one term or one piece of a word, in ascending order. */
final class Holders {
  private int[] organisations = new int[4];
  private int size;

  /** Adds the organisation that was added last, or a later one. */
  void add(int organisation) {
    if (size > 0 && organisations[size - 1] == organisation) {
      return;
    }
    if (size == organisations.length) {
      organisations = Arrays.copyOf(organisations, size + size / 2);
    }
    organisations[size++] = organisation;
  }

  /** Gives back the room that was kept for more. */
  void finish() {
    organisations = Arrays.copyOf(organisations, size);
  }

  int size() {
    return size;
  }

  int organisation(int i) {
    return organisations[i];
  }
}
