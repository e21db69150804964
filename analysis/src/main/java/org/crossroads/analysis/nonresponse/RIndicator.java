package org.crossroads.analysis.nonresponse;

import java.util.List;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Share;

/**
 * Says how even the answering was over groups that are known for everybody, such as inner and outer
 * boroughs: 1 if all groups answered alike, near 0 if one answered and the other did not.
 *
 * <p>Formula, Schouten, Cobben and Bethlehem (2009): R = 1 − 2·S(ρ), where each member of the frame
 * gets the response rate ρ of its group and S is the standard deviation over the frame with N − 1
 * below the line. Groups without members count for nothing; a frame of fewer than two has none. In
 * a frame as small as that of one region the N − 1 can carry it a little below 0; it is then given
 * as 0.
 *
 * <p>Time O(groups); deterministic.
 *
 * <p>Misleads if taken for the absence of bias: it sees only the groups it is given. With few
 * groups it is kind, with many small ones it is harsh, for chance alone makes their rates differ.
 * Compare waves by the same groups only.
 */
public final class RIndicator {
  private static final Score TOO_FEW =
      new Score.Absent("With fewer than two in the frame answering cannot be uneven.");

  private RIndicator() {}

  /**
   * The indicator.
   *
   * @param groups of each group, how many of how many in the frame answered
   */
  public static Score of(List<Share> groups) {
    long frame = groups.stream().mapToLong(Share::n).sum();
    if (frame < 2) {
      return TOO_FEW;
    }
    double mean = (double) groups.stream().mapToLong(Share::k).sum() / frame;
    double squares = 0;
    for (Share group : groups) {
      if (group.n() > 0) {
        double off = (double) group.k() / group.n() - mean;
        squares += group.n() * off * off;
      }
    }
    return new Score.Of(Math.max(0, 1 - 2 * Math.sqrt(squares / (frame - 1))));
  }
}
