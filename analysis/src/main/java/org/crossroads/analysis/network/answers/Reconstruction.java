package org.crossroads.analysis.network.answers;

import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Rows;

/**
 * Puts a partner's report in the place of the one that a silent organisation did not make.
 *
 * <p>Rule, Stork and Richards (1992): if i answered and names j, and j is silent, then j is taken
 * to name i with the same weight. Nothing is put between two silent organisations, and nothing is
 * added for those who answered. So every tie of a silent one counts as confirmed; that is the price
 * of the rule, and why it is never applied unless chosen.
 *
 * <p>Time and space O(n + m). Deterministic and exact.
 *
 * <p>Misleads where partners confirm one another seldom: look at {@link Confirmation} first. Stork
 * and Richards ask that those who answered and those who did not be alike.
 */
public final class Reconstruction {
  private Reconstruction() {}

  /**
   * What came of it.
   *
   * @param reports those that were made and those that were put in
   * @param added how many were put in
   */
  public record Result(DirectedGraph reports, int added) {}

  /** Puts in what partners report. */
  public static Result byPartners(Answers answers) {
    Rows out = answers.reports().out();
    GraphBuilder reports = new GraphBuilder(answers.organisations());
    int added = 0;
    for (int v = 0; v < out.organisations(); v++) {
      for (int i = out.start(v); i < out.end(v); i++) {
        int other = out.neighbour(i);
        reports.tie(v, other, out.weight(i));
        if (!answers.hasAnswered(other)) {
          reports.tie(other, v, out.weight(i));
          added++;
        }
      }
    }
    return new Result(reports.buildDirected(), added);
  }
}
