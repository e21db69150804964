package org.crossroads.analysis.agreement;

/**
 * Where the spread of complete ratings comes from: an analysis of variance by units and raters.
 *
 * @param between BMS, between units
 * @param within WMS, within units
 * @param raters JMS, between raters
 * @param residual EMS, what neither explains
 * @param n units
 * @param k raters
 */
public record MeanSquares(
    double between, double within, double raters, double residual, int n, int k) {
  /** Below this share of all spread a mean square is rounding, not spread. */
  private static final double ROUNDING = 1e-13;

  /**
   * Takes them of a table without gaps.
   *
   * @throws IllegalArgumentException with fewer than two units or raters
   */
  static MeanSquares of(RatingTable table) {
    int n = table.units();
    int k = table.raters();
    if (n < 2 || k < 2) {
      throw new IllegalArgumentException(n + " units and " + k + " raters.");
    }
    double[] ofUnit = new double[n];
    double[] ofRater = new double[k];
    double grand = 0;
    for (int u = 0; u < n; u++) {
      for (int r = 0; r < k; r++) {
        double value = table.of(u, r);
        ofUnit[u] += value / k;
        ofRater[r] += value / n;
        grand += value / n / k;
      }
    }
    double between = 0;
    double within = 0;
    double raters = 0;
    double residual = 0;
    for (int u = 0; u < n; u++) {
      for (int r = 0; r < k; r++) {
        double value = table.of(u, r);
        between += square(ofUnit[u] - grand);
        within += square(value - ofUnit[u]);
        raters += square(ofRater[r] - grand);
        residual += square(value - ofUnit[u] - ofRater[r] + grand);
      }
    }
    double rounding = ROUNDING * (between + within);
    return new MeanSquares(
        spread(between, rounding) / (n - 1),
        spread(within, rounding) / (n * (k - 1.0)),
        spread(raters, rounding) / (k - 1),
        spread(residual, rounding) / ((n - 1) * (k - 1.0)),
        n,
        k);
  }

  private static double square(double x) {
    return x * x;
  }

  private static double spread(double sum, double rounding) {
    return sum <= rounding ? 0 : sum;
  }
}
