package org.crossroads.analysis.network.paths;

import java.util.Arrays;

/**
 * The dependencies of Brandes (2001) from 64 sources at once.
 *
 * <p>This class searches breadth first from all sources together. Whoever is reached by some of
 * them at the same step gets a row there: a mask of these sources and, for each, the number of
 * shortest routes. A row is the sum of the rows of the step before it at the neighbours, so it is
 * added up in whole rows, not source by source; where a source is not in the mask, the row has 0.
 * Going back, each row is turned in place from the number of routes σ into the share (1 + δ) / σ
 * that it adds to each of its predecessors.
 *
 * <p>For one thread.
 */
final class DependencyBatch {
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
  private double[][] values = new double[64][];
  private int[] stepStarts = new int[16];
  private int rows;
  private int steps;

  private int[] terms = new int[16];
  private int numberOfTerms;
  private final double[] mostRoutes = new double[Lanes.WIDTH];
  private final double[] shares = new double[Lanes.WIDTH];

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
   * @param sums by place
   */
  void add(int[] sources, int first, double[] sums) {
    begin(sources, first);
    while (stepStarts[steps] < rows) {
      touchNeighbours();
      takeStep();
    }
    requireExact();
    goBack(sums);
  }

  private void begin(int[] sources, int first) {
    Arrays.fill(seen, 0);
    Arrays.fill(mostRoutes, 0);
    rows = 0;
    steps = 0;
    stepStarts[0] = 0;
    for (int lane = 0; lane < Lanes.WIDTH && first + lane < sources.length; lane++) {
      double[] routes = newRow(sources[first + lane], 1L << lane);
      Arrays.fill(routes, 0);
      routes[lane] = 1;
    }
  }

  private double[] newRow(int place, long mask) {
    if (rows == places.length) {
      places = Arrays.copyOf(places, 2 * rows);
      masks = Arrays.copyOf(masks, 2 * rows);
      values = Arrays.copyOf(values, 2 * rows);
      isPredecessor = Arrays.copyOf(isPredecessor, 2 * rows);
    }
    places[rows] = place;
    masks[rows] = mask;
    isPredecessor[rows] = false;
    seen[place] |= mask;
    double[] row = values[rows];
    if (row == null) {
      values[rows] = row = new double[Lanes.WIDTH];
    }
    rows++;
    return row;
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
          double[] routes = newRow(place, mask);
          findTerms(place, mask);
          for (int i = 0; i < numberOfTerms; i++) {
            isPredecessor[terms[i]] = true;
          }
          addUp(routes, mask);
          Lanes.keepGreater(mostRoutes, routes);
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

  /** Finds the entered rows of neighbours that share a source with a mask. */
  private void findTerms(int place, long mask) {
    int from = layout.starts[place];
    int to = layout.starts[place + 1];
    if (terms.length < to - from) {
      terms = new int[2 * (to - from)];
    }
    int found = 0;
    for (int i = from; i < to; i++) {
      int neighbour = layout.neighbours[i];
      if ((maskAt[neighbour] & mask) != 0) {
        terms[found++] = rowAt[neighbour];
      }
    }
    numberOfTerms = found;
  }

  /** Adds up the rows found, in the lanes of a mask; the others have 0. */
  private void addUp(double[] sum, long mask) {
    Arrays.fill(sum, 0);
    Lanes.addAll(sum, values, terms, numberOfTerms);
    Lanes.keep(sum, mask);
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
    for (double routes : mostRoutes) {
      Routes.exact(routes);
    }
  }

  private void goBack(double[] sums) {
    int end = rows;
    int to = rows;
    for (int step = steps - 1; step > 0; step--) {
      int from = stepStarts[step];
      for (int row = from; row < to; row++) {
        sums[places[row]] += goBackFrom(row);
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
    double[] routes = values[row];
    if (!isPredecessor[row]) {
      Arrays.fill(shares, 0);
      Lanes.divide(routes, shares);
      return 0;
    }
    findTerms(places[row], masks[row]);
    addUp(shares, masks[row]);
    Lanes.multiply(shares, routes);
    Lanes.divide(routes, shares);
    return Lanes.sum(shares);
  }
}
