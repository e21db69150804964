package org.crossroads.analysis.network.paths;

/**
 * Arithmetic on rows of 64 numbers, one for each source of a batch.
 *
 * <p>These loops are written so that the compiler of the Java machine turns each into a few vector
 * instructions: plain arrays of their own, the same index everywhere, a fixed number of turns.
 */
final class Lanes {
  /** Sources of a batch; as many as a {@code long} has bits. */
  static final int WIDTH = Long.SIZE;

  private Lanes() {}

  static void add(double[] sum, double[] a) {
    for (int i = 0; i < WIDTH; i++) {
      sum[i] += a[i];
    }
  }

  static void add(double[] sum, double[] a, double[] b) {
    for (int i = 0; i < WIDTH; i++) {
      sum[i] += a[i] + b[i];
    }
  }

  static void add(double[] sum, double[] a, double[] b, double[] c, double[] d) {
    for (int i = 0; i < WIDTH; i++) {
      sum[i] += (a[i] + b[i]) + (c[i] + d[i]);
    }
  }

  static void add(
      double[] sum,
      double[] a,
      double[] b,
      double[] c,
      double[] d,
      double[] e,
      double[] f,
      double[] g,
      double[] h) {
    for (int i = 0; i < WIDTH; i++) {
      sum[i] += ((a[i] + b[i]) + (c[i] + d[i])) + ((e[i] + f[i]) + (g[i] + h[i]));
    }
  }

  /** Adds some of the rows, eight at a time while there are as many. */
  static void addAll(double[] sum, double[][] rows, int[] which, int number) {
    int i = 0;
    for (; i + 8 <= number; i += 8) {
      add(
          sum,
          rows[which[i]],
          rows[which[i + 1]],
          rows[which[i + 2]],
          rows[which[i + 3]],
          rows[which[i + 4]],
          rows[which[i + 5]],
          rows[which[i + 6]],
          rows[which[i + 7]]);
    }
    for (; i + 4 <= number; i += 4) {
      add(sum, rows[which[i]], rows[which[i + 1]], rows[which[i + 2]], rows[which[i + 3]]);
    }
    for (; i + 2 <= number; i += 2) {
      add(sum, rows[which[i]], rows[which[i + 1]]);
    }
    if (i < number) {
      add(sum, rows[which[i]]);
    }
  }

  static void multiply(double[] a, double[] b) {
    for (int i = 0; i < WIDTH; i++) {
      a[i] *= b[i];
    }
  }

  /** Puts (1 + shares) / routes in the place of routes; where there are no routes 0 / 1. */
  static void divide(double[] routes, double[] shares) {
    for (int i = 0; i < WIDTH; i++) {
      routes[i] = (shares[i] + Math.min(routes[i], 1)) / Math.max(routes[i], 1);
    }
  }

  /** Keeps the numbers in the lanes of a mask and puts 0 in the others. */
  static void keep(double[] row, long mask) {
    for (long others = ~mask; others != 0; others &= others - 1) {
      row[Long.numberOfTrailingZeros(others)] = 0;
    }
  }

  static void keepGreater(double[] most, double[] row) {
    for (int i = 0; i < WIDTH; i++) {
      most[i] = Math.max(most[i], row[i]);
    }
  }

  static double sum(double[] row) {
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    for (int i = 0; i < WIDTH; i += 4) {
      a += row[i];
      b += row[i + 1];
      c += row[i + 2];
      d += row[i + 3];
    }
    return (a + b) + (c + d);
  }
}
