package org.crossroads.analysis.network.position;

import java.util.Arrays;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Rows;

/**
 * Counts how often each organisation brings together two others that do not work together, and
 * between whose groups it does so.
 *
 * <p>Formula, Gould and Fernandez (1989): v is a broker from a to b if a names v, v names b and a
 * does not name b. The role follows from the groups of a, v and b, by the names of {@link Roles}.
 * In an undirected graph each such path counts in both directions, so representative and gatekeeper
 * are equal. Labels are any numbers; equal means the same group. Weights do not matter; an isolate
 * has 0.
 *
 * <p>Time O(Σ d²), space O(n). Deterministic and exact.
 *
 * <p>Misleads where some did not answer: the tie from a to b may exist and not be reported, which
 * makes a broker of v. Large groups have more coordinators by their size alone.
 */
public final class Brokerage {
  private Brokerage() {}

  /**
   * How often somebody stands between two others, by role.
   *
   * @param coordinator all three in one group
   * @param itinerant between two of one group that is not its own; also called consultant
   * @param representative from its own group to another
   * @param gatekeeper from another group into its own
   * @param liaison between two groups, neither its own
   */
  public record Roles(
      long coordinator, long itinerant, long representative, long gatekeeper, long liaison) {
    /** How often in any role. */
    public long total() {
      return coordinator + itinerant + representative + gatekeeper + liaison;
    }

    private Roles plus(Roles more) {
      return new Roles(
          coordinator + more.coordinator,
          itinerant + more.itinerant,
          representative + more.representative,
          gatekeeper + more.gatekeeper,
          liaison + more.liaison);
    }
  }

  /** The roles of each organisation and of all together. */
  public static final class Result {
    private final Roles[] each;

    private Result(Roles[] each) {
      this.each = each;
    }

    /** The roles of one organisation. */
    public Roles of(int organisation) {
      return each[organisation];
    }

    /** The roles of all, added up. */
    public Roles whole() {
      return Arrays.stream(each).reduce(new Roles(0, 0, 0, 0, 0), Roles::plus);
    }
  }

  /**
   * Counts in a graph, each open path in both directions.
   *
   * @param labels the group of each organisation
   * @throws IllegalArgumentException if graph and labels differ in size
   */
  public static Result of(Graph graph, int[] labels) {
    graph.requireFactsAbout(labels.length);
    return of(graph.rows(), graph.rows(), labels);
  }

  /**
   * Counts in directed reports.
   *
   * @param labels the group of each organisation
   * @throws IllegalArgumentException if reports and labels differ in size
   */
  public static Result of(DirectedGraph reports, int[] labels) {
    reports.requireFactsAbout(labels.length);
    return of(reports.in(), reports.out(), labels);
  }

  private static Result of(Rows in, Rows out, int[] labels) {
    int[] known = Arrays.stream(labels).sorted().distinct().toArray();
    int[] groups = Arrays.stream(labels).map(label -> Arrays.binarySearch(known, label)).toArray();
    Roles[] each = new Roles[labels.length];
    Paths paths = new Paths(in, out, groups, known.length);
    for (int v = 0; v < each.length; v++) {
      each[v] = paths.through(v);
    }
    return new Result(each);
  }

  /**
   * This class counts all paths through an organisation by group, without looking at the pairs, and
   * then takes back those that are no brokerage: from somebody to itself, and closed by a tie. No
   * sum can overflow: all paths of a graph are fewer than reports × highest degree, below 2⁶².
   */
  private static final class Paths {
    private final Rows in;
    private final Rows out;
    private final int[] groups;
    private final long[] fromGroup;
    private final boolean[] named;

    Paths(Rows in, Rows out, int[] groups, int numberOfGroups) {
      this.in = in;
      this.out = out;
      this.groups = groups;
      fromGroup = new long[numberOfGroups];
      named = new boolean[groups.length];
    }

    Roles through(int v) {
      Tally tally = new Tally(groups[v]);
      addAllPaths(v, tally);
      takeBackOwnAndClosed(v, tally);
      return tally.roles();
    }

    private void addAllPaths(int v, Tally tally) {
      for (int i = in.start(v); i < in.end(v); i++) {
        fromGroup[groups[in.neighbour(i)]]++;
      }
      long all = in.size(v);
      long own = fromGroup[groups[v]];
      for (int i = out.start(v); i < out.end(v); i++) {
        int group = groups[out.neighbour(i)];
        tally.add(groups[v], group, own);
        if (group == groups[v]) {
          tally.gatekeeper += all - own;
        } else {
          tally.itinerant += fromGroup[group];
          tally.liaison += all - own - fromGroup[group];
        }
      }
      for (int i = in.start(v); i < in.end(v); i++) {
        fromGroup[groups[in.neighbour(i)]] = 0;
      }
    }

    private void takeBackOwnAndClosed(int v, Tally tally) {
      mark(v, true);
      for (int i = in.start(v); i < in.end(v); i++) {
        int one = in.neighbour(i);
        if (named[one]) {
          tally.add(groups[one], groups[one], -1);
        }
        for (int j = out.start(one); j < out.end(one); j++) {
          if (named[out.neighbour(j)]) {
            tally.add(groups[one], groups[out.neighbour(j)], -1);
          }
        }
      }
      mark(v, false);
    }

    private void mark(int v, boolean is) {
      for (int i = out.start(v); i < out.end(v); i++) {
        named[out.neighbour(i)] = is;
      }
    }
  }

  /** Counts of one organisation that is still being counted. */
  private static final class Tally {
    private final int own;
    private long coordinator;
    private long itinerant;
    private long representative;
    private long gatekeeper;
    private long liaison;

    Tally(int own) {
      this.own = own;
    }

    void add(int from, int to, long times) {
      if (from == own && to == own) {
        coordinator += times;
      } else if (from == own) {
        representative += times;
      } else if (to == own) {
        gatekeeper += times;
      } else if (from == to) {
        itinerant += times;
      } else {
        liaison += times;
      }
    }

    Roles roles() {
      return new Roles(coordinator, itinerant, representative, gatekeeper, liaison);
    }
  }
}
