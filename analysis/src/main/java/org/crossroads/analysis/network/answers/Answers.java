package org.crossroads.analysis.network.answers;

import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Share;

/**
 * Who was asked and answered, and whom those who answered named.
 *
 * <p>All organisations of the network were asked. One that answered may have named nobody; of one
 * that is silent nothing is known but what others say. Immutable.
 */
public final class Answers {
  private final DirectedGraph reports;
  private final boolean[] answered;
  private final int answers;

  private Answers(DirectedGraph reports, boolean[] answered, int answers) {
    this.reports = reports;
    this.answered = answered;
    this.answers = answers;
  }

  /**
   * Puts reports together with who made them.
   *
   * @param answered for each organisation, whether it answered
   * @throws IllegalArgumentException if the two differ in size, or a silent organisation has named
   *     others
   */
  public static Answers of(DirectedGraph reports, boolean... answered) {
    if (reports.organisations() != answered.length) {
      throw new IllegalArgumentException(
          "Reports of "
              + reports.organisations()
              + " organisations, and who answered of "
              + answered.length
              + ".");
    }
    int answers = 0;
    for (int v = 0; v < answered.length; v++) {
      if (answered[v]) {
        answers++;
      } else if (reports.out().size(v) > 0) {
        throw new IllegalArgumentException(
            "Organisation "
                + v
                + " did not answer but names "
                + reports.out().size(v)
                + " others. Maybe it did answer.");
      }
    }
    return new Answers(reports, answered.clone(), answers);
  }

  /** The number of organisations asked. */
  public int organisations() {
    return answered.length;
  }

  /** What those who answered said. */
  public DirectedGraph reports() {
    return reports;
  }

  /** Whether an organisation answered. */
  public boolean hasAnswered(int organisation) {
    return answered[organisation];
  }

  /** The response rate: how many of those asked answered. */
  public Share rate() {
    return new Share(answers, answered.length);
  }

  /** How many did not answer. */
  int silent() {
    return answered.length - answers;
  }
}
