package org.crossroads.analysis.network.changes;

import java.util.Arrays;
import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.position.Reach;
import org.crossroads.analysis.network.shape.Components;

/**
 * Says what would break if some organisations were not there: one, several, or all that depend on
 * one person.
 *
 * <p>They go with all their ties; the others keep theirs and make no new ones. Cut off is who
 * stays, had a tie, and is then alone or in a smaller piece of a part that fell apart; of pieces of
 * equal size the one with the lowest organisation counts as the greatest. Pairs lost are pairs of
 * those who stay that some route joined before and none does after. Reach lost is how many of those
 * who stay an organisation no longer reaches within two steps. Weights do not matter; ties lead
 * both ways; isolates lose nothing and break nothing.
 *
 * <p>Reference: the removal of actors in Wasserman and Faust (1994), cut points. Time O(n + m) and
 * that of {@link Reach} within two steps; space O(n + m). Deterministic and exact.
 *
 * <p>Misleads if read as a forecast: people who lose a partner look for another one. It says what
 * hangs on the organisations today, among the ties that are known.
 */
public final class Removal {
  private static final int STEPS = 2;

  private Removal() {}

  /**
   * What would break.
   *
   * @param removed how many organisations go
   * @param partsBefore parts of the whole network
   * @param partsAfter parts of those who stay
   * @param cutOff the numbers of those cut off, ascending
   * @param pairsLost how many pairs of those who stay could no longer reach one another
   * @param reachLost how many of those who stay each organisation no longer reaches within two
   *     steps; 0 for those who go
   */
  public record Result(
      int removed,
      int partsBefore,
      int partsAfter,
      Counts cutOff,
      long pairsLost,
      Counts reachLost) {}

  /**
   * Tries it.
   *
   * @param organisations who goes; naming one twice changes nothing
   * @throws IllegalArgumentException if one is unknown
   */
  public static Result of(Graph graph, int... organisations) {
    boolean[] goes = new boolean[graph.organisations()];
    int removed = 0;
    for (int v : organisations) {
      requireKnown(graph, v);
      removed += goes[v] ? 0 : 1;
      goes[v] = true;
    }
    Graph left = without(graph, goes);
    Components.Result before = Components.of(graph);
    Components.Result after = Components.of(left);
    return new Result(
        removed,
        before.parts(),
        // In the graph that is left, each of those who go is a part of its own.
        after.parts() - removed,
        Counts.of(cutOff(graph, goes, before, after)),
        pairsLost(goes, before, after),
        reachLost(graph, left, goes));
  }

  private static void requireKnown(Graph graph, int v) {
    if (v < 0 || v >= graph.organisations()) {
      throw new IllegalArgumentException(
          "Organisation " + v + " in a graph of " + graph.organisations() + ".");
    }
  }

  private static Graph without(Graph graph, boolean[] goes) {
    GraphBuilder left = new GraphBuilder(goes.length);
    for (int v = 0; v < goes.length; v++) {
      for (int i = graph.start(v); i < graph.end(v); i++) {
        int other = graph.neighbour(i);
        if (v < other && !goes[v] && !goes[other]) {
          left.tie(v, other, graph.weight(i));
        }
      }
    }
    return left.build();
  }

  private static int[] cutOff(
      Graph graph, boolean[] goes, Components.Result before, Components.Result after) {
    // The greatest piece of each part; pieces are met in the order of their lowest organisation.
    int[] greatest = new int[before.parts()];
    Arrays.fill(greatest, -1);
    for (int v = 0; v < goes.length; v++) {
      int part = before.part().of(v);
      int piece = after.part().of(v);
      if (!goes[v]
          && (greatest[part] < 0 || after.size().of(piece) > after.size().of(greatest[part]))) {
        greatest[part] = piece;
      }
    }
    int[] cutOff = new int[goes.length];
    int count = 0;
    for (int v = 0; v < goes.length; v++) {
      int piece = after.part().of(v);
      boolean apart = piece != greatest[before.part().of(v)];
      boolean alone = graph.degree(v) > 0 && after.size().of(piece) == 1;
      if (!goes[v] && (apart || alone)) {
        cutOff[count++] = v;
      }
    }
    return Arrays.copyOf(cutOff, count);
  }

  private static long pairsLost(boolean[] goes, Components.Result before, Components.Result after) {
    int[] staysOf = new int[before.parts()];
    int[] staysOfPiece = new int[after.parts()];
    for (int v = 0; v < goes.length; v++) {
      if (!goes[v]) {
        staysOf[before.part().of(v)]++;
        staysOfPiece[after.part().of(v)]++;
      }
    }
    return pairs(staysOf) - pairs(staysOfPiece);
  }

  private static long pairs(int[] sizes) {
    return Arrays.stream(sizes).mapToLong(size -> size * (size - 1L) / 2).sum();
  }

  private static Counts reachLost(Graph graph, Graph left, boolean[] goes) {
    int[] lost = Reach.within(graph, STEPS).reached().stream().toArray();
    Counts after = Reach.within(left, STEPS).reached();
    int[] seenFrom = new int[lost.length];
    for (int v = 0; v < lost.length; v++) {
      lost[v] -= after.of(v);
      if (goes[v]) {
        // Not to reach those who go is no loss to be counted.
        forgetWithinTwoSteps(graph, v, lost, seenFrom);
      }
    }
    for (int v = 0; v < lost.length; v++) {
      lost[v] = goes[v] ? 0 : lost[v];
    }
    return Counts.of(lost);
  }

  private static void forgetWithinTwoSteps(Graph graph, int from, int[] lost, int[] seenFrom) {
    int mark = from + 1;
    seenFrom[from] = mark;
    for (int i = graph.start(from); i < graph.end(from); i++) {
      int partner = graph.neighbour(i);
      forget(partner, lost, seenFrom, mark);
      for (int j = graph.start(partner); j < graph.end(partner); j++) {
        forget(graph.neighbour(j), lost, seenFrom, mark);
      }
    }
  }

  private static void forget(int v, int[] lost, int[] seenFrom, int mark) {
    if (seenFrom[v] != mark) {
      seenFrom[v] = mark;
      lost[v]--;
    }
  }
}
