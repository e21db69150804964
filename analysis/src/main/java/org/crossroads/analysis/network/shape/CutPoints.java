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
   */
  private static final class Walk {
    private final Graph graph;
    private final int[] seen;
    private final int[] earliest;
    private final int[] cameFrom;
    private final int[] next;
    private final int[] brokenOff;
    private final List<Bridge> bridges = new ArrayList<>();
    private int visited;

    Walk(Graph graph) {
      int n = graph.organisations();
      this.graph = graph;
      seen = new int[n];
      earliest = new int[n];
      cameFrom = new int[n];
      next = new int[n];
      brokenOff = new int[n];
    }

    void from(int root) {
      enter(root, -1);
      int v = root;
      while (v >= 0) {
        v = next[v] < graph.end(v) ? goOn(v) : turnBack(v);
      }
      // Without the root its first branch is not broken off but what remains of its part.
      brokenOff[root] = Math.max(0, brokenOff[root] - 1);
    }

    private void enter(int v, int from) {
      seen[v] = earliest[v] = ++visited;
      cameFrom[v] = from;
      next[v] = graph.start(v);
    }

    private int goOn(int v) {
      int other = graph.neighbour(next[v]++);
      if (seen[other] == 0) {
        enter(other, v);
        return other;
      }
      if (other != cameFrom[v] && seen[other] < earliest[v]) {
        earliest[v] = seen[other];
      }
      return v;
    }

    private int turnBack(int v) {
      int back = cameFrom[v];
      if (back >= 0) {
        earliest[back] = Math.min(earliest[back], earliest[v]);
        if (earliest[v] >= seen[back]) {
          brokenOff[back]++;
        }
        if (earliest[v] > seen[back]) {
          bridges.add(new Bridge(Math.min(v, back), Math.max(v, back)));
        }
      }
      return back;
    }
  }
}
