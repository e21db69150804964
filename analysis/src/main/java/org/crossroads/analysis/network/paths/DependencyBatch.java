package org.crossroads.analysis.network.paths;

import java.util.Arrays;

/**
 * The dependencies of Brandes (2001) from 64 sources at once.
 *
 * <p>This class searches breadth first from all sources together. Whoever is reached by some of
 * them at the same step gets a row there: a mask of these sources and, for each of them and no
 * other, the number of shortest routes. A row is the sum of the rows of the step before it at the
 * neighbours, added up for the sources that both have. Going back, each row is turned in place from
 * the number of routes σ into the share (1 + δ) / σ that it adds to each of its predecessors.
 *
 * <p>Rows lie end to end, a number for each source and place and none in vain, because what takes
 * the time is to fetch them.
 *
 * <p>For one thread.
 */
final class DependencyBatch {
  /** As many as a mask has bits. */
  static final int SOURCES = Long.SIZE;

  private final Layout layout;
  private final long[] seen;
  private final long[] reached;
  private final long[] touched;

  /** For each place, at the step that rows are added up from: its row and that row's mask, or 0. */
  private final int[] rowAt;

  private final long[] maskAt;

  private int[] places = new int[64];
  private long[] masks = new long[64];
  private boolean[] isPredecessor = new boolean[64];

  /** Where the numbers of each row begin, and where those of the last one end. */
  private int[] starts = new int[65];

  private double[] values = new double[SOURCES * 64];
  private int[] stepStarts = new int[16];
  private int rows;
  private int steps;

  private int[] terms = new int[16];
  private int numberOfTerms;
  private final double[] sums = new double[SOURCES];

  DependencyBatch(Layout layout) {
    int n = layout.places();
    this.layout = layout;
    seen = new long[n];
    reached = new long[n];
    touched = new long[(n + Long.SIZE - 1) / Long.SIZE];
    rowAt = new int[n];
    maskAt = new long[n];
  }

  /**
   * Adds the dependencies of up to 64 sources on everybody else.
   *
   * @param sources places, each once
   * @param first where in {@code sources} the batch begins
   * @param dependencies by place
   */
  void add(int[] sources, int first, double[] dependencies) {
    begin(sources, first);
    while (stepStarts[steps] < rows) {
      touchNeighbours();
      takeStep();
    }
    requireExact();
    goBack(dependencies);
  }

  private void begin(int[] sources, int first) {
    Arrays.fill(seen, 0);
    rows = 0;
    steps = 0;
    stepStarts[0] = 0;
    for (int i = 0; i < SOURCES && first + i < sources.length; i++) {
      addRow(sources[first + i], 1L << i);
      values[starts[rows - 1]] = 1;
    }
  }

  private void addRow(int place, long mask) {
    if (rows == places.length) {
      places = Arrays.copyOf(places, 2 * rows);
      masks = Arrays.copyOf(masks, 2 * rows);
      isPredecessor = Arrays.copyOf(isPredecessor, 2 * rows);
      starts = Arrays.copyOf(starts, 2 * rows + 1);
    }
    places[rows] = place;
    masks[rows] = mask;
    isPredecessor[rows] = false;
    seen[place] |= mask;
    int end = starts[rows] + Long.bitCount(mask);
    if (end > values.length) {
      values = Arrays.copyOf(values, 2 * values.length);
    }
    starts[++rows] = end;
  }

  /** Enters the rows of this step and marks whom the sources may reach next. */
  private void touchNeighbours() {
    enter(stepStarts[steps], rows);
    for (int row = stepStarts[steps]; row < rows; row++) {
      int place = places[row];
      long mask = masks[row];
      for (int i = layout.starts[place]; i < layout.starts[place + 1]; i++) {
        int next = layout.neighbours[i];
        reached[next] |= mask;
        touched[next >> 6] |= 1L << next;
      }
    }
  }

  private void takeStep() {
    int from = stepStarts[steps];
    int to = rows;
    beginStep();
    for (int word = 0; word < touched.length; word++) {
      for (long bits = touched[word]; bits != 0; bits &= bits - 1) {
        int place = word * Long.SIZE + Long.numberOfTrailingZeros(bits);
        long mask = reached[place] & ~seen[place];
        reached[place] = 0;
        if (mask != 0) {
          addRow(place, mask);
          findTerms(place, mask);
          for (int i = 0; i < numberOfTerms; i++) {
            isPredecessor[terms[i]] = true;
          }
          addUp(mask);
          System.arraycopy(sums, 0, values, starts[rows - 1], Long.bitCount(mask));
        }
      }
      touched[word] = 0;
    }
    leave(from, to);
  }

  private void beginStep() {
    if (++steps == stepStarts.length) {
      stepStarts = Arrays.copyOf(stepStarts, 2 * steps);
    }
    stepStarts[steps] = rows;
  }

  /**
   * Finds the entered rows of neighbours that share a source with a mask. About half do, which no
   * processor can foresee; so each is written down, and only one that counts is kept.
   */
  private void findTerms(int place, long mask) {
    int from = layout.starts[place];
    int to = layout.starts[place + 1];
    if (terms.length < to - from) {
      terms = new int[2 * (to - from)];
    }
    int found = 0;
    for (int i = from; i < to; i++) {
      int neighbour = layout.neighbours[i];
      long common = maskAt[neighbour] & mask;
      terms[found] = rowAt[neighbour];
      found += (int) ((common | -common) >>> 63);
    }
    numberOfTerms = found;
  }

  /** Adds up the rows found, for the sources of a mask. */
  private void addUp(long mask) {
    Arrays.fill(sums, 0, Long.bitCount(mask), 0);
    for (int i = 0; i < numberOfTerms; i++) {
      long common = masks[terms[i]] & mask;
      int start = starts[terms[i]];
      long from = Long.compress(common, masks[terms[i]]);
      long to = Long.compress(common, mask);
      for (; to != 0; from &= from - 1, to &= to - 1) {
        sums[Long.numberOfTrailingZeros(to)] += values[start + Long.numberOfTrailingZeros(from)];
      }
    }
  }

  private void enter(int from, int to) {
    for (int row = from; row < to; row++) {
      rowAt[places[row]] = row;
      maskAt[places[row]] = masks[row];
    }
  }

  private void leave(int from, int to) {
    for (int row = from; row < to; row++) {
      maskAt[places[row]] = 0;
    }
  }

  private void requireExact() {
    for (int i = 0; i < starts[rows]; i++) {
      Routes.exact(values[i]);
    }
  }

  private void goBack(double[] dependencies) {
    int end = rows;
    int to = rows;
    for (int step = steps - 1; step > 0; step--) {
      int from = stepStarts[step];
      for (int row = from; row < to; row++) {
        dependencies[places[row]] += goBackFrom(row);
      }
      leave(to, end);
      enter(from, to);
      end = to;
      to = from;
    }
    leave(to, end);
  }

  /** Turns routes into shares, and gives the sum of the dependencies of all sources. */
  private double goBackFrom(int row) {
    int start = starts[row];
    int size = starts[row + 1] - start;
    if (!isPredecessor[row]) {
      for (int i = start; i < start + size; i++) {
        values[i] = 1 / values[i];
      }
      return 0;
    }
    findTerms(places[row], masks[row]);
    addUp(masks[row]);
    double all = 0;
    for (int i = 0; i < size; i++) {
      double dependency = sums[i] * values[start + i];
      all += dependency;
      values[start + i] = (1 + dependency) / values[start + i];
    }
    return all;
  }
}
