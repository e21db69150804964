package org.crossroads.analysis.intervals;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.crossroads.analysis.network.Share;

/**
 * Says how many of a whole frame can have a property, when a good part of the frame answered.
 *
 * <p>With 26 of 33 areas in hand only seven are unknown, and an interval made for endless
 * populations is too wide. Two answers for a frame of N:
 *
 * <ul>
 *   <li>the exact set: all counts K of the N for which, were the n drawn at random, seeing k or
 *       more and seeing k or fewer both have a chance above α/2 (hypergeometric distribution);
 *       equal tails as in {@link ClopperPearson};
 *   <li>Wilson's interval with the effective number of answers n(N−1)/(N−n), cut off at what is
 *       possible at all: k/N and (k+N−n)/N.
 * </ul>
 *
 * <p>Without anybody asked there is neither. With everybody in hand both are the one share.
 *
 * <p>Time O(n log N) for the exact set; deterministic.
 *
 * <p>Misleads when the silent are not like the others: then only the bounds, k to k+N−n, are
 * certain, and nothing is known between them ({@code FrameBounds}).
 */
public final class FiniteFrame {
  private static final Interval.Absent OF_NOBODY =
      new Interval.Absent("Nobody of the frame is counted, so there is no interval.");

  private FiniteFrame() {}

  /** Which counts of a frame do not make what was seen a rare event. */
  public sealed interface Counts {}

  /**
   * All counts between two, both included.
   *
   * @param frame of how many
   */
  public record From(int fewest, int most, int frame) implements Counts {
    /** The least share. */
    public Share lowest() {
      return new Share(fewest, frame);
    }

    /** The greatest share. */
    public Share highest() {
      return new Share(most, frame);
    }
  }

  /**
   * No counts.
   *
   * @param reason why, as a sentence that people read
   */
  public record None(String reason) implements Counts {}

  /**
   * The exact set of counts.
   *
   * @param share k of the n who answered
   * @param frame N, how many there are
   * @throws IllegalArgumentException if more answered than there are
   */
  public static Counts exact(Share share, int frame, Confidence confidence) {
    requireWithin(share, frame);
    if (share.n() == 0) {
      return new None(OF_NOBODY.reason());
    }
    int k = share.k();
    int most = k + frame - share.n();
    double tail = confidence.tail();
    // Seeing k or more gets likelier with K, seeing k or fewer rarer: both ends are found by
    // halving.
    int fewest = first(k, most, count -> atLeast(share, count, frame) > tail);
    int tooMany =
        first(fewest, most + 1, count -> count > most || atMost(share, count, frame) <= tail);
    return new From(fewest, Math.max(fewest, tooMany - 1), frame);
  }

  /**
   * Wilson's interval with the effective number of answers, within what is possible.
   *
   * @throws IllegalArgumentException if more answered than there are
   */
  public static Interval wilson(Share share, int frame, Confidence confidence) {
    requireWithin(share, frame);
    int n = share.n();
    if (n == 0) {
      return OF_NOBODY;
    }
    double p = (double) share.k() / n;
    if (n == frame) {
      return new Interval.Of(p, p);
    }
    Interval.Of wide = Wilson.of(p, effective(n, frame), confidence.z());
    double lowest = (double) share.k() / frame;
    double highest = (double) (share.k() + frame - n) / frame;
    return new Interval.Of(Math.max(lowest, wide.low()), Math.min(highest, wide.high()));
  }

  /** How many answers of endlessly many people would tell as much as n of a frame. */
  static double effective(int n, int frame) {
    return (double) n * (frame - 1) / (frame - n);
  }

  private static void requireWithin(Share share, int frame) {
    if (frame < share.n()) {
      throw new IllegalArgumentException(
          "%d answered, more than the %d of the frame.".formatted(share.n(), frame));
    }
  }

  private interface Holds {
    boolean test(int count);
  }

  /** The least count for which it holds, given that it holds for the greatest and never stops. */
  private static int first(int low, int high, Holds holds) {
    int from = low;
    int to = high;
    while (from < to) {
      int middle = from + (to - from) / 2;
      if (holds.test(middle)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  private static double atLeast(Share share, int count, int frame) {
    return HypergeometricDistribution.of(frame, count, share.n())
        .survivalProbability(share.k() - 1);
  }

  private static double atMost(Share share, int count, int frame) {
    return HypergeometricDistribution.of(frame, count, share.n()).cumulativeProbability(share.k());
  }
}
