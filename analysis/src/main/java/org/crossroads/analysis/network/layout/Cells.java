package org.crossroads.analysis.network.layout;

import java.util.Arrays;

/**
 * Points sorted into the square cells they lie in, so that the neighbours of one are found without
 * looking at all.
 *
 * <p>Cells are hashed into as many slots as there are points: a slot may hold points of another
 * cell, which whoever looks must measure anyway.
 */
final class Cells {
  private final int[] starts;
  private final int[] points;
  private final long[] column;
  private final long[] row;

  Cells(double[] x, double[] y, double side) {
    int n = x.length;
    column = new long[n];
    row = new long[n];
    starts = new int[n + 2];
    points = new int[n];
    for (int v = 0; v < n; v++) {
      column[v] = (long) Math.floor(x[v] / side);
      row[v] = (long) Math.floor(y[v] / side);
      starts[slot(column[v], row[v]) + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] next = starts.clone();
    for (int v = 0; v < n; v++) {
      points[next[slot(column[v], row[v])]++] = v;
    }
  }

  private int slot(long atColumn, long atRow) {
    long mixed = (atColumn * 0x9E3779B97F4A7C15L) ^ (atRow * 0xC2B2AE3D27D4EB4FL);
    return Math.floorMod(mixed ^ (mixed >>> 29), points.length);
  }

  /** Where the points of a cell beside that of a point begin. */
  int start(int point, int across, int up) {
    return starts[slot(column[point] + across, row[point] + up)];
  }

  /** Where they end. */
  int end(int point, int across, int up) {
    return starts[slot(column[point] + across, row[point] + up) + 1];
  }

  /** The point at a position between the two. */
  int at(int position) {
    return points[position];
  }
}
