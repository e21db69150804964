package org.crossroads.analysis.network.changes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Rows;
import org.crossroads.analysis.network.Score;
import org.crossroads.analysis.network.Symmetrise;

/**
 * Says what became of the ties between two snapshots, among the organisations that are in both.
 *
 * <p>A tie is one by the chosen rule. Appeared: none before, one now. Lapsed: one before, none now.
 * Strengthened or weakened: one both times, with a greater or smaller weight. Confirmed, whatever
 * the rule: both name one another now and did not before. A tie can be of two kinds, as appeared
 * and confirmed. Ties of organisations that came or left are counted apart: that a school closed is
 * not the end of cooperation.
 *
 * <p>Measures are taken side by side on the same organisations ({@link Result#sideBySide}), so that
 * a density does not fall because schools joined. Weights are compared exactly. Isolates stay
 * isolates.
 *
 * <p>Time O(m log d), space O(n + m). Deterministic and exact.
 *
 * <p>Misleads when other people answered the second time: a tie that only one side ever named
 * lapses when that side is silent. Compare the response rates first.
 */
public final class Comparison {
  private Comparison() {}

  /**
   * Two organisations by their numbers in the later snapshot.
   *
   * @param one the lower number
   * @param other the higher number
   */
  public record Pair(int one, int other) {}

  /**
   * A measure before and after.
   *
   * @param before on those who stayed, as they were
   * @param after on those who stayed, as they are
   */
  public record Change(Score before, Score after) {
    private static final Score NOT_BOTH = new Score.Absent("There was no number on one side.");

    /** After − before; absent unless both have a number. */
    public Score difference() {
      return before instanceof Score.Of(double then) && after instanceof Score.Of(double now)
          ? new Score.Of(now - then)
          : NOT_BOTH;
    }
  }

  /**
   * What changed. Pairs are in ascending order.
   *
   * @param continuity who stayed, left and came
   * @param before the ties of those who stayed as they were, numbered as in {@link Continuity}
   * @param after the ties of those who stayed as they are, numbered likewise
   * @param appeared no tie before, one now
   * @param confirmed now both name one another
   * @param lapsed a tie before, none now
   * @param strengthened of greater weight now
   * @param weakened of smaller weight now
   * @param tiesOfThoseWhoLeft ties before of which an end left
   * @param tiesOfThoseWhoCame ties now of which an end came
   */
  public record Result(
      Continuity continuity,
      Graph before,
      Graph after,
      List<Pair> appeared,
      List<Pair> confirmed,
      List<Pair> lapsed,
      List<Pair> strengthened,
      List<Pair> weakened,
      int tiesOfThoseWhoLeft,
      int tiesOfThoseWhoCame) {
    public Result {
      appeared = List.copyOf(appeared);
      confirmed = List.copyOf(confirmed);
      lapsed = List.copyOf(lapsed);
      strengthened = List.copyOf(strengthened);
      weakened = List.copyOf(weakened);
    }

    /** Takes a measure of both snapshots, on those who stayed only. */
    public Change sideBySide(Function<Graph, Score> measure) {
      return new Change(measure.apply(before), measure.apply(after));
    }
  }

  /**
   * Compares two snapshots.
   *
   * @param rule which reports make a tie, and its weight
   * @throws IllegalArgumentException if the snapshots do not have the organisations of the
   *     continuity
   */
  public static Result of(
      DirectedGraph earlier, DirectedGraph later, Continuity continuity, Symmetrise rule) {
    require(earlier, continuity.organisationsBefore());
    require(later, continuity.organisationsAfter());
    DirectedGraph then = among(earlier, continuity.stayed(), continuity::earlier);
    DirectedGraph now = among(later, continuity.stayed(), continuity::later);
    Graph before = rule.of(then);
    Graph after = rule.of(now);
    return new Result(
        continuity,
        before,
        after,
        pairs(continuity, after, before, (weight, old) -> old == 0),
        pairs(
            continuity,
            Symmetrise.BOTH.of(now),
            Symmetrise.BOTH.of(then),
            (weight, old) -> old == 0),
        pairs(continuity, before, after, (weight, since) -> since == 0),
        pairs(continuity, after, before, (weight, old) -> old > 0 && weight > old),
        pairs(continuity, after, before, (weight, old) -> weight < old),
        rule.of(earlier).ties() - before.ties(),
        rule.of(later).ties() - after.ties());
  }

  private static void require(DirectedGraph snapshot, int organisations) {
    if (snapshot.organisations() != organisations) {
      throw new IllegalArgumentException(
          "A snapshot of "
              + snapshot.organisations()
              + " organisations where "
              + organisations
              + " were meant.");
    }
  }

  /** The reports among those who stayed, under their numbers 0…stayed − 1. */
  private static DirectedGraph among(DirectedGraph all, int stayed, IntUnaryOperator numberOf) {
    int[] stayerOf = new int[all.organisations()];
    Arrays.fill(stayerOf, Continuity.LEFT);
    for (int stayer = 0; stayer < stayed; stayer++) {
      stayerOf[numberOf.applyAsInt(stayer)] = stayer;
    }
    GraphBuilder among = new GraphBuilder(stayed);
    Rows out = all.out();
    for (int v = 0; v < stayerOf.length; v++) {
      for (int i = out.start(v); i < out.end(v); i++) {
        int other = stayerOf[out.neighbour(i)];
        if (stayerOf[v] != Continuity.LEFT && other != Continuity.LEFT) {
          among.tie(stayerOf[v], other, out.weight(i));
        }
      }
    }
    return among.buildDirected();
  }

  /** Which ties of one graph count, from their weights in it and in another (0 for none). */
  private interface Criterion {
    boolean holds(double weight, double weightInOther);
  }

  private static List<Pair> pairs(
      Continuity continuity, Graph graph, Graph other, Criterion criterion) {
    List<Pair> pairs = new ArrayList<>();
    for (int v = 0; v < graph.organisations(); v++) {
      for (int i = graph.start(v); i < graph.end(v); i++) {
        int w = graph.neighbour(i);
        // Those who stayed are in the order of the later snapshot, so lower stays lower.
        if (v < w && criterion.holds(graph.weight(i), other.rows().weight(v, w))) {
          pairs.add(new Pair(continuity.later(v), continuity.later(w)));
        }
      }
    }
    return pairs;
  }
}
