package org.crossroads.analysis.intervals;

import org.crossroads.analysis.network.Share;

/**
 * Says the same as {@link Wilson}, more cautiously: it holds the true share at least about as often
 * as it claims, even with very few answers.
 *
 * <p>Formula, Newcombe (1998), method 4: the ends are (2np + z² ∓ 1 ∓ z·√(z² ∓ 2 − 1/n + 4p(n(1−p)
 * ± 1))) / 2(n + z²), with 0 for the lower end at k = 0 and 1 for the upper at k = n. Without
 * anybody there is no interval.
 *
 * <p>Constant time; deterministic.
 *
 * <p>Misleads as {@link Wilson} does, and by being wider than it need be: use it where an interval
 * that is too narrow would do harm.
 */
public final class WilsonWithContinuity {
  private WilsonWithContinuity() {}

  /** The interval of the share. */
  public static Interval of(Share share, Confidence confidence) {
    if (share.n() == 0) {
      return Wilson.NOBODY;
    }
    double n = share.n();
    double p = share.k() / n;
    double q = 1 - p;
    double z = confidence.z();
    double z2 = z * z;
    double below = z * Math.sqrt(Math.max(0, z2 - 2 - 1 / n + 4 * p * (n * q + 1)));
    double above = z * Math.sqrt(Math.max(0, z2 + 2 - 1 / n + 4 * p * (n * q - 1)));
    double low = (2 * n * p + z2 - 1 - below) / (2 * (n + z2));
    double high = (2 * n * p + z2 + 1 + above) / (2 * (n + z2));
    return new Interval.Of(
        share.k() == 0 ? 0 : Math.max(0, low), share.k() == share.n() ? 1 : Math.min(1, high));
  }
}
