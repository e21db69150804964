package org.crossroads.analysis.intervals;

import org.crossroads.analysis.network.Share;

/**
 * Says how far the share among those who answered may be from the share among all they stand for.
 *
 * <p>Formula, Wilson (1927), as Newcombe (1998) advises for small numbers: with p = k/n the centre
 * is (p + z²/2n) / (1 + z²/n) and the half-width z·√(p(1−p)/n + z²/4n²) / (1 + z²/n). It never
 * leaves 0…1 and has a width even at k = 0 and k = n. Without anybody there is no interval.
 *
 * <p>Constant time; deterministic.
 *
 * <p>Misleads when those who answered differ from those who did not: it knows only the chance of
 * drawing, not who stayed silent; read it with {@code FrameBounds}. It is too wide when nearly all
 * of a small frame answered; read it with {@link FiniteFrame}.
 */
public final class Wilson {
  static final Interval.Absent NOBODY =
      new Interval.Absent("Nobody is counted, so there is no interval.");

  private Wilson() {}

  /** The interval of the share. */
  public static Interval of(Share share, Confidence confidence) {
    return share.n() == 0 ? NOBODY : of((double) share.k() / share.n(), share.n(), confidence.z());
  }

  /** The same for a number of answers that need not be whole. */
  static Interval.Of of(double p, double n, double z) {
    double z2 = z * z;
    double scale = 1 + z2 / n;
    double centre = (p + z2 / (2 * n)) / scale;
    double half = z * Math.sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / scale;
    // At the ends the formula gives 0 and 1 but for rounding.
    return new Interval.Of(
        p == 0 ? 0 : Math.max(0, centre - half), p == 1 ? 1 : Math.min(1, centre + half));
  }
}
