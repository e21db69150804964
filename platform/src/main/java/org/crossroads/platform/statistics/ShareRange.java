package org.crossroads.platform.statistics;

import java.util.Optional;
import org.crossroads.analysis.intervals.Confidence;
import org.crossroads.analysis.intervals.Interval;
import org.crossroads.analysis.intervals.Wilson;
import org.crossroads.analysis.network.Share;

/** Between what a share may lie: the 95 % interval of Wilson, from 0 to 1. */
public record ShareRange(double low, double high) {

  /** The interval of k of n; empty if n is 0. */
  public static Optional<ShareRange> of(int k, int n) {
    return Wilson.of(new Share(k, n), Confidence.USUAL)
            instanceof Interval.Of(double low, double high)
        ? Optional.of(new ShareRange(low, high))
        : Optional.empty();
  }
}
