package org.crossroads.analysis.network.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.position.Reach;
import org.crossroads.analysis.network.shape.Components;

/**
 * Says what new ties would join: which parts become one, and who gets further.
 *
 * <p>The new ties are added to all that is there; one that is there already adds nothing and is
 * counted. Pairs joined are pairs that no route joined before and some route does after. Reach
 * gained is how many more others an organisation reaches within two steps. Weights do not matter;
 * ties lead both ways.
 *
 * <p>Time O(n + m) and that of {@link Reach} within two steps; space O(n + m). Deterministic and
 * exact.
 *
 * <p>Misleads if the greatest gain is taken for the best tie: a tie to a big group gains most on
 * paper, since it counts people one has yet to meet.
 */
public final class Addition {
  private static final int STEPS = 2;

  private Addition() {}

  /**
   * Parts that would become one.
   *
   * @param lowest the lowest organisation of each of them, ascending: two or more
   * @param size how many organisations they have together
   */
  public record Joined(Counts lowest, int size) {}

  /**
   * What would be joined.
   *
   * @param added how many ties are new
   * @param alreadyThere how many are not
   * @param partsBefore parts of the network now
   * @param partsAfter parts with the new ties
   * @param joined which parts become one, in the order of their lowest organisation
   * @param pairsJoined how many pairs could reach one another for the first time
   * @param reachGained how many more others each organisation reaches within two steps
   */
  public record Result(
      int added,
      int alreadyThere,
      int partsBefore,
      int partsAfter,
      List<Joined> joined,
      long pairsJoined,
      Counts reachGained) {
    public Result {
      joined = List.copyOf(joined);
    }
  }

  /**
   * Tries it.
   *
   * @param ties the new ties, among the same organisations
   * @throws IllegalArgumentException if the two differ in size
   */
  public static Result of(Graph graph, Graph ties) {
    graph.requireFactsAbout(ties.organisations());
    Graph all = together(graph, ties);
    Components.Result before = Components.of(graph);
    Components.Result after = Components.of(all);
    int added = all.ties() - graph.ties();
    return new Result(
        added,
        ties.ties() - added,
        before.parts(),
        after.parts(),
        joined(before, after),
        pairs(after) - pairs(before),
        reachGained(graph, all));
  }

  private static Graph together(Graph graph, Graph ties) {
    GraphBuilder all = new GraphBuilder(graph.organisations());
    for (Graph each : List.of(graph, ties)) {
      for (int v = 0; v < each.organisations(); v++) {
        for (int i = each.start(v); i < each.end(v); i++) {
          if (v < each.neighbour(i)) {
            // Nothing here asks for the weight, and weight 1 cannot overflow.
            all.tie(v, each.neighbour(i));
          }
        }
      }
    }
    return all.build();
  }

  private static List<Joined> joined(Components.Result before, Components.Result after) {
    int[][] lowest = new int[after.parts()][0];
    int met = 0;
    for (int v = 0; v < before.part().organisations(); v++) {
      // Parts are numbered in the order of their lowest organisation.
      if (before.part().of(v) == met) {
        met++;
        int whole = after.part().of(v);
        lowest[whole] = Arrays.copyOf(lowest[whole], lowest[whole].length + 1);
        lowest[whole][lowest[whole].length - 1] = v;
      }
    }
    List<Joined> joined = new ArrayList<>();
    for (int part = 0; part < lowest.length; part++) {
      if (lowest[part].length > 1) {
        joined.add(new Joined(Counts.of(lowest[part]), after.size().of(part)));
      }
    }
    return joined;
  }

  private static long pairs(Components.Result parts) {
    return parts.size().stream().mapToLong(size -> size * (size - 1L) / 2).sum();
  }

  private static Counts reachGained(Graph graph, Graph all) {
    Counts before = Reach.within(graph, STEPS).reached();
    int[] gained = Reach.within(all, STEPS).reached().stream().toArray();
    for (int v = 0; v < gained.length; v++) {
      gained[v] -= before.of(v);
    }
    return Counts.of(gained);
  }
}
