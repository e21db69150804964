package org.crossroads.analysis.network.answers;

import org.crossroads.analysis.network.Rows;
import org.crossroads.analysis.network.Share;

/**
 * Says how often partners confirm one another: of two that both answered, if one names the other,
 * does the other name it too?
 *
 * <p>Formula: pairs that name one another / pairs of which both answered and at least one names the
 * other (Marsden 1990, reciprocated reports). A pair of which one end is silent cannot be confirmed
 * and is counted apart, never as unconfirmed. Weights do not matter; isolates add nothing; where
 * nobody names anybody there is no rate.
 *
 * <p>Time O(m log d), space O(1). Deterministic and exact.
 *
 * <p>Misleads where organisations could name only a few: then not to be named back says that others
 * came first, not that there is no tie.
 */
public final class Confirmation {
  private Confirmation() {}

  /**
   * What was counted.
   *
   * @param confirmed pairs that name one another, of those that both answered and of which one
   *     names the other
   * @param unconfirmable pairs of which one names the other and the other is silent
   */
  public record Result(Share confirmed, int unconfirmable) {}

  /** Counts the pairs. */
  public static Result of(Answers answers) {
    Rows out = answers.reports().out();
    int named = 0;
    int confirmed = 0;
    int unconfirmable = 0;
    for (int v = 0; v < out.organisations(); v++) {
      for (int i = out.start(v); i < out.end(v); i++) {
        int other = out.neighbour(i);
        boolean back = out.contain(other, v);
        if (!answers.hasAnswered(other)) {
          unconfirmable++;
        } else if (!back || v < other) {
          // A pair that names one another is met twice and counted the first time.
          named++;
          confirmed += back ? 1 : 0;
        }
      }
    }
    return new Result(new Share(confirmed, named), unconfirmable);
  }
}
