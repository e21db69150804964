package org.crossroads.analysis.nonresponse;

import org.crossroads.analysis.network.Bounds;
import org.crossroads.analysis.network.Share;

/**
 * Says between which values the share of a whole frame must lie, whatever the silent would have
 * said.
 *
 * <p>Formula, Manski (2003): k of the n who answered have the property; of the N in the frame at
 * least k and at most k + N − n do. "9 in 10 covered it" is then, of 16 partnerships, from 56 % to
 * 94 %.
 *
 * <p>Constant time, exact.
 *
 * <p>Misleads if the middle is taken for the likely value, or if the frame holds people to whom the
 * question does not apply: leave those out of N first.
 */
public final class FrameBounds {
  private FrameBounds() {}

  /**
   * The bounds.
   *
   * @param answered k of the n who answered
   * @param frame N, how many the share is about
   * @throws IllegalArgumentException if more answered than there are
   */
  public static Bounds of(Share answered, int frame) {
    if (frame < answered.n()) {
      throw new IllegalArgumentException(
          "%d answered, more than the %d of the frame.".formatted(answered.n(), frame));
    }
    return Bounds.of(answered.k(), frame - answered.n(), frame);
  }
}
