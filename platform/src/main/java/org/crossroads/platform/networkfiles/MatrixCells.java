package org.crossroads.platform.networkfiles;

import java.util.Arrays;

/**
 * The filled cells of a matrix, by pair: what the one says of the other, and the other of the one.
 * For one thread.
 *
 * <p>This class takes 40 bytes a pair, since a full matrix of a few thousand organisations has tens
 * of millions.
 */
final class MatrixCells {
  /** What the two of a pair say; 0 for nothing. {@code one} is not above {@code other}. */
  interface Reader {
    void pair(int one, int other, double there, double back);
  }

  private final PairPlaces places = new PairPlaces();
  private long[] pairs = new long[64];
  private double[] theres = new double[64];
  private double[] backs = new double[64];
  private int size;

  void put(int from, int to, double weight) {
    int one = Math.min(from, to);
    int other = Math.max(from, to);
    int place = places.findOrPut(one, other, size);
    if (place < 0) {
      place = add(one, other);
    }
    (from == one ? theres : backs)[place] = weight;
    if (from == to) {
      backs[place] = weight;
    }
  }

  private int add(int one, int other) {
    if (size == pairs.length) {
      int more = Math.multiplyExact(size, 2);
      pairs = Arrays.copyOf(pairs, more);
      theres = Arrays.copyOf(theres, more);
      backs = Arrays.copyOf(backs, more);
    }
    pairs[size] = ((long) one << Integer.SIZE) | other;
    return size++;
  }

  /** Hands over each pair once, in the order of their numbers. */
  void forEach(Reader reader) {
    long[] sorted = Arrays.copyOf(pairs, size);
    Arrays.sort(sorted);
    for (long pair : sorted) {
      int one = (int) (pair >>> Integer.SIZE);
      int other = (int) pair;
      int place = places.findOrPut(one, other, size);
      reader.pair(one, other, theres[place], backs[place]);
    }
  }
}
