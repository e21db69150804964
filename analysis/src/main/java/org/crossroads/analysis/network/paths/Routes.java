package org.crossroads.analysis.network.paths;

/** Numbers of shortest routes, kept as doubles while these are exact. */
final class Routes {
  /** A count below this is exact as a double. */
  private static final double TOO_MANY = 0x1p53;

  private Routes() {}

  /**
   * Gives a number of routes back if it is exact.
   *
   * @throws ArithmeticException if it is not
   */
  static double exact(double routes) {
    if (routes >= TOO_MANY) {
      throw new ArithmeticException(
          "Two organisations are joined by 2^53 shortest routes or more, too many to count"
              + " exactly; measure a part of the network.");
    }
    return routes;
  }
}
