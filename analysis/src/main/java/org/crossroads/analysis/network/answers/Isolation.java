package org.crossroads.analysis.network.answers;

import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Rows;
import org.crossroads.analysis.network.Share;
import org.crossroads.analysis.network.Symmetrise;

/**
 * Says who has a tie, who answered and has none, and of whom it is not known.
 *
 * <p>Tied: at least one tie by the chosen rule. Isolate: it answered, has no tie, and whomever it
 * names answered too. Not known: it is silent and nobody's report ties it, or the rule wants both
 * to say so and a silent one it names has not said. A silent organisation that others name is tied
 * where one report is enough. Only known ties count; weights do not matter.
 *
 * <p>Time O(m log d), space O(n + m). Deterministic and exact.
 *
 * <p>Misleads if isolates are read as final while some are silent: a silent one may yet name an
 * isolate. {@link Silence} says how many could be left.
 */
public final class Isolation {
  private Isolation() {}

  /** What is known of an organisation's ties. */
  public enum State {
    /** It has a tie. */
    TIED,
    /** It answered and has no tie. */
    ISOLATE,
    /** Somebody has not answered, so nobody knows. */
    NOT_KNOWN
  }

  /** The state of each organisation. */
  public static final class Result {
    private final State[] states;

    private Result(State[] states) {
      this.states = states;
    }

    /** The state of one organisation. */
    public State of(int organisation) {
      return states[organisation];
    }

    /** How many organisations are in a state. */
    public Share share(State state) {
      int k = 0;
      for (State each : states) {
        k += each == state ? 1 : 0;
      }
      return new Share(k, states.length);
    }
  }

  /** Finds the state of every organisation. */
  public static Result of(Answers answers, Symmetrise rule) {
    Graph ties = rule.of(answers.reports());
    State[] states = new State[answers.organisations()];
    for (int v = 0; v < states.length; v++) {
      if (ties.degree(v) > 0) {
        states[v] = State.TIED;
      } else {
        states[v] = everyoneConcernedAnswered(answers, v) ? State.ISOLATE : State.NOT_KNOWN;
      }
    }
    return new Result(states);
  }

  private static boolean everyoneConcernedAnswered(Answers answers, int v) {
    Rows out = answers.reports().out();
    boolean all = answers.hasAnswered(v);
    for (int i = out.start(v); i < out.end(v); i++) {
      all &= answers.hasAnswered(out.neighbour(i));
    }
    return all;
  }
}
