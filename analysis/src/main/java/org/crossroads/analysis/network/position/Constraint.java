package org.crossroads.analysis.network.position;

import java.util.Arrays;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Symmetrise;
import org.crossroads.analysis.network.Threads;

/**
 * Says how far an organisation is tied up with partners who are tied up with one another.
 *
 * <p>Low: its partners do not know one another, so it hears different things from each and can
 * choose. High: all its time goes, directly or through others, to the same few.
 *
 * <p>Formula c_i = Σ_j (p_ij + Σ_q p_iq p_qj)², Burt (1992, 2004), over its partners j and their
 * common partners q, where p_ij is the weight of i's tie to j as a share of i's strength. Of
 * directed reports the weight is a_ij + a_ji; the mean of the two gives the same shares. An isolate
 * has none; parts of the network do not affect one another. It can exceed 1: in a triangle it is
 * 1.125.
 *
 * <p>Time O(Σ d²), space O(n + m), and O(n) for each thread. Deterministic, to the bit for any
 * number of threads; the relative error is below d·2⁻⁵⁰ for the highest degree d.
 *
 * <p>Misleads where ties come from lists of members: a school in a trust of five is constrained by
 * the list, whoever it works with. One partner alone gives 1, more than most cliques: that is
 * dependence, not density.
 */
public final class Constraint {
  private Constraint() {}

  /** The constraint of every organisation as reported, each tie weighing what both sides say. */
  public static Scores of(DirectedGraph reports) {
    return of(Symmetrise.MEAN.of(reports));
  }

  /** The constraint of every organisation in a graph. */
  public static Scores of(Graph graph) {
    return of(graph, Threads.ONE);
  }

  /** The constraint of every organisation in a graph, on several threads. */
  public static Scores of(Graph graph, Threads threads) {
    double[] strength = strengths(graph);
    Investments investments = new Investments(graph, strength);
    threads.share(graph.organisations(), () -> investments.new Search()::find);
    double[] constraint = new double[graph.organisations()];
    for (int v = 0; v < constraint.length; v++) {
      int start = graph.start(v);
      for (int i = start; i < start + investments.pairs[v]; i++) {
        int other = investments.others[i];
        constraint[v] += square(investments.weights[i] / strength[v]);
        constraint[other] += square(investments.weights[i] / strength[other]);
      }
    }
    return Scores.where(
        v -> graph.degree(v) > 0, constraint, "Without a known tie there is no constraint.");
  }

  private static double[] strengths(Graph graph) {
    Scores strength = Degree.of(graph).strength();
    double[] strengths = new double[graph.organisations()];
    Arrays.setAll(strengths, strength::number);
    return strengths;
  }

  private static double square(double share) {
    return share * share;
  }

  /**
   * This class finds what two partners put into one another, directly and through their common
   * partners: w_ij + Σ_q w_iq·w_jq / strength_q. In units of weight it is the same for both, so it
   * is found once, by the one with more partners. Its ties are laid out in a row as long as the
   * country, 0 for whoever is no partner, and multiplied with the row of the one with fewer: that
   * takes fewest steps, and no condition, which processors guess wrong every other time.
   */
  private static final class Investments {
    private final Graph graph;
    private final double[] strength;
    // By the number of partners, then by the number of the organisation.
    private final long[] rank;
    // From the start of each organisation's row: so many partners with fewer partners, and what the
    // two put into one another.
    private final int[] pairs;
    private final int[] others;
    private final double[] weights;

    Investments(Graph graph, double[] strength) {
      this.graph = graph;
      this.strength = strength;
      rank = new long[graph.organisations()];
      Arrays.setAll(rank, v -> ((long) graph.degree(v) << Integer.SIZE) | v);
      pairs = new int[graph.organisations()];
      others = new int[graph.rows().entries()];
      weights = new double[graph.rows().entries()];
    }

    private final class Search {
      private final double[] laidOut = new double[graph.organisations()];

      void find(int from, int to) {
        for (int v = from; v < to; v++) {
          int start = graph.start(v);
          int end = listOthers(v);
          for (int i = start; i < end; i++) {
            weights[i] += throughOthers(others[i]);
          }
          for (int i = start; i < graph.end(v); i++) {
            laidOut[graph.neighbour(i)] = 0;
          }
          pairs[v] = end - start;
        }
      }

      /** Lists those with fewer partners, among equals the earlier, and lays out all ties. */
      private int listOthers(int v) {
        int end = graph.start(v);
        for (int i = end; i < graph.end(v); i++) {
          int other = graph.neighbour(i);
          laidOut[other] = graph.weight(i) / strength[other];
          // Whoever is not listed is overwritten by the next.
          others[end] = other;
          weights[end] = graph.weight(i);
          end += rank[other] < rank[v] ? 1 : 0;
        }
        return end;
      }

      private double throughOthers(int v) {
        double sum = 0;
        for (int i = graph.start(v), end = graph.end(v); i < end; i++) {
          sum += laidOut[graph.neighbour(i)] * graph.weight(i);
        }
        return sum;
      }
    }
  }
}
