package org.crossroads.analysis.intervals;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.crossroads.analysis.network.Share;

/**
 * Says which true shares would not make what was seen a rare event: the exact interval, which holds
 * the true share never less often than it claims.
 *
 * <p>Formula, Clopper and Pearson (1934): the ends are the α/2 quantile of Beta(k, n−k+1) and the
 * 1−α/2 quantile of Beta(k+1, n−k); 0 at k = 0 and 1 at k = n. Without anybody there is no
 * interval.
 *
 * <p>Deterministic; the quantiles are right to about 10⁻⁹.
 *
 * <p>Misleads by its caution: for a hundred answers it is often a fifth wider than needed. The
 * silent are as unknown to it as to {@link Wilson}.
 */
public final class ClopperPearson {
  private ClopperPearson() {}

  /** The interval of the share. */
  public static Interval of(Share share, Confidence confidence) {
    int k = share.k();
    int n = share.n();
    if (n == 0) {
      return Wilson.NOBODY;
    }
    double low =
        k == 0
            ? 0
            : BetaDistribution.of(k, n - k + 1.0).inverseCumulativeProbability(confidence.tail());
    double high =
        k == n
            ? 1
            : BetaDistribution.of(k + 1.0, n - k).inverseSurvivalProbability(confidence.tail());
    return new Interval.Of(low, high);
  }
}
