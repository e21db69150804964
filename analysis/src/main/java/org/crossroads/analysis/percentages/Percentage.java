package org.crossroads.analysis.percentages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.crossroads.analysis.network.Share;

/**
 * Rounds a share to a percentage in decimal arithmetic, so that 3 of 8 is 38 and not what a binary
 * fraction makes of 37.5.
 */
public final class Percentage {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Percentage() {}

  /**
   * The percentage; nothing when there is nobody to count.
   *
   * @param decimals how many places after the point
   */
  public static Optional<BigDecimal> of(Share share, int decimals, RoundingMode mode) {
    return share.n() == 0
        ? Optional.empty()
        : Optional.of(of(share.k(), share.n(), decimals, mode));
  }

  /** Half up to a whole number, as percentages are printed; nothing when nobody is counted. */
  public static Optional<BigDecimal> whole(Share share) {
    return of(share, 0, RoundingMode.HALF_UP);
  }

  static BigDecimal of(int k, int n, int decimals, RoundingMode mode) {
    return HUNDRED.multiply(BigDecimal.valueOf(k)).divide(BigDecimal.valueOf(n), decimals, mode);
  }
}
