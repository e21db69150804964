package org.crossroads.analysis.network.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.Graph;

/**
 * Finds the organisations and the ties on which the network hangs by a thread.
 *
 * <p>A cut point is an organisation without which some others would have no route to one another; a
 * bridge is a tie with that property. An isolate and the end of a road are no cut points. Weights
 * do not matter: a weak bridge is a bridge.
 *
 * <p>Time O(n + m), space O(n): one depth-first walk (Hopcroft and Tarjan 1973) that keeps its own
 * stack, so that a road of any length is safe. Deterministic and exact; bridges come in ascending
 * order.
 *
 * <p>Misleads where ties were not recorded: the unknown tie may be the second route. Being no cut
 * point does not mean that nothing is lost, only that there is a way round.
 */
public final class CutPoints {
  private CutPoints() {}

  /**
   * What was found.
   *
   * @param partsBrokenOff into how many more parts the network would fall without each organisation
   * @param bridges the ties without which it would fall into one more, ascending
   */
  public record Result(Counts partsBrokenOff, List<Bridge> bridges) {
    /** Keeps a list of its own. */
    public Result {
      bridges = List.copyOf(bridges);
    }

    /** Whether some others hang on this organisation. */
    public boolean isCutPoint(int organisation) {
      return partsBrokenOff.of(organisation) > 0;
    }

    /** The number of cut points. */
    public long cutPoints() {
      return partsBrokenOff.stream().filter(parts -> parts > 0).count();
    }
  }

  /**
   * A tie that is the only route between its ends.
   *
   * @param one the end with the lower number
   * @param other the end with the higher number
   */
  public record Bridge(int one, int other) {}

  /** Finds the cut points and bridges of a graph. */
  public static Result of(Graph graph) {
    Walk walk = new Walk(graph);
    for (int v = 0; v < graph.organisations(); v++) {
      if (walk.seen[v] == 0) {
        walk.from(v);
      }
    }
    walk.bridges.sort(Comparator.comparingInt(Bridge::one).thenComparingInt(Bridge::other));
    return new Result(Counts.of(walk.brokenOff), walk.bridges);
  }

  /**
   * This class walks as deep as it can before it turns back. {@code seen} numbers organisations in
   * the order of the first visit; {@code earliest} is the earliest visited that a branch has a tie
   * back to. A branch without a tie back beyond the organisation it began at hangs on it; without
   * one back to that organisation itself, it hangs on the one tie too.
   *
   * <p>What is known of the road to here lies by its steps, so that going on and turning back touch
   * the same places; the step in hand is kept in variables.
   */
  private static final class Walk {
    private final Graph graph;
    private final int[] seen;
    private final int[] brokenOff;
    private final int[] road;
    private final int[] next;
    private final int[] earliest;
    private final List<Bridge> bridges = new ArrayList<>();
    private int visited;

    Walk(Graph graph) {
      int n = graph.organisations();
      this.graph = graph;
      seen = new int[n];
      brokenOff = new int[n];
      road = new int[n];
      next = new int[n];
      earliest = new int[n];
    }

    void from(int root) {
      int step = 0;
      enter(0, root);
      while (step >= 0) {
        step = goOn(step) ? step + 1 : turnBack(step);
      }
      // Without the root its first branch is not broken off but what remains of its part.
      brokenOff[root] = Math.max(0, brokenOff[root] - 1);
    }

    private void enter(int step, int v) {
      seen[v] = earliest[step] = ++visited;
      road[step] = v;
      next[step] = graph.start(v);
    }

    /**
     * Goes on to somebody new; if there is nobody, knows how early the branch has a tie back to.
     */
    private boolean goOn(int step) {
      int v = road[step];
      int before = step == 0 ? v : road[step - 1];
      int back = earliest[step];
      for (int i = next[step], end = graph.end(v); i < end; i++) {
        int other = graph.neighbour(i);
        int when = seen[other];
        if (when == 0) {
          next[step] = i + 1;
          earliest[step] = back;
          enter(step + 1, other);
          return true;
        }
        back = Math.min(back, other == before ? back : when);
      }
      earliest[step] = back;
      return false;
    }

    private int turnBack(int step) {
      if (step > 0) {
        int v = road[step];
        int before = road[step - 1];
        earliest[step - 1] = Math.min(earliest[step - 1], earliest[step]);
        if (earliest[step] >= seen[before]) {
          brokenOff[before]++;
        }
        if (earliest[step] > seen[before]) {
          bridges.add(new Bridge(Math.min(v, before), Math.max(v, before)));
        }
      }
      return step - 1;
    }
  }
}
