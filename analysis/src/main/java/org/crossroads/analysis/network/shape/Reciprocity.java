package org.crossroads.analysis.network.shape;

import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Rows;
import org.crossroads.analysis.network.Score;

/**
 * Says how many of the reported ties the other side reports too.
 *
 * <p>Formula 2·mutual / reports, Wasserman and Faust (1994), where mutual is the number of pairs
 * that name one another. Weights and isolates do not matter. Without a report it is absent.
 *
 * <p>Time O(n + m), space O(1). Exact but for the rounding of one division.
 *
 * <p>Misleads where not all answered: a silent organisation confirms nothing, so its partners'
 * reports look unreturned. Ask it only of those who answered, or read it beside the response rate.
 */
public final class Reciprocity {
  private static final Score NOTHING_REPORTED =
      new Score.Absent("Without a reported tie there is nothing to return.");

  private Reciprocity() {}

  /**
   * What was counted.
   *
   * @param mutual the pairs that name one another
   * @param reports all reports; such a pair makes two
   */
  public record Result(int mutual, int reports) {
    /** The share of reports that are returned, from 0 to 1. */
    public Score share() {
      return reports == 0 ? NOTHING_REPORTED : new Score.Of(2.0 * mutual / reports);
    }
  }

  /** Counts the returned reports. */
  public static Result of(DirectedGraph reports) {
    int returned = 0;
    for (int v = 0; v < reports.organisations(); v++) {
      returned += returned(reports, v);
    }
    return new Result(returned / 2, reports.reports());
  }

  // Both rows ascend, so one walk along both finds all that are in each.
  private static int returned(DirectedGraph reports, int v) {
    Rows out = reports.out();
    Rows in = reports.in();
    int found = 0;
    int i = out.start(v);
    int j = in.start(v);
    while (i < out.end(v) && j < in.end(v)) {
      int difference = Integer.compare(out.neighbour(i), in.neighbour(j));
      found += difference == 0 ? 1 : 0;
      i += difference <= 0 ? 1 : 0;
      j += difference >= 0 ? 1 : 0;
    }
    return found;
  }
}
