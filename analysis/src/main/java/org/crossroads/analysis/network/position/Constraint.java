package org.crossroads.analysis.network.position;

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
    Scores strength = Degree.of(graph).strength();
    double[] invested = new double[graph.rows().entries()];
    threads.share(graph.organisations(), () -> new Investments(graph, strength, invested)::addTo);
    double[] constraint = new double[graph.organisations()];
    for (int v = 0; v < constraint.length; v++) {
      for (int i = graph.end(v) - 1; i >= graph.start(v) && graph.neighbour(i) > v; i--) {
        int other = graph.neighbour(i);
        constraint[v] += square(invested[i] / strength.number(v));
        constraint[other] += square(invested[i] / strength.number(other));
      }
    }
    return Scores.where(v -> graph.degree(v) > 0, constraint, "An isolate has no constraint.");
  }

  private static double square(double share) {
    return share * share;
  }

  /**
   * This class finds what two partners put into one another, directly and through their common
   * partners: w_ij + Σ_q w_iq·w_qj / strength_q. In units of weight it is the same for both, so it
   * is found once, for the position of the later in the row of the earlier. The ties of the earlier
   * are laid out in a row as long as the country: whether somebody is its partner is one look.
   */
  private static final class Investments {
    private final Graph graph;
    private final Scores strength;
    private final double[] invested;
    private final double[] into;
    // 1 for a partner, 0 for others: a factor, because a condition that holds every other time is
    // what processors are slow at.
    private final double[] partner;

    Investments(Graph graph, Scores strength, double[] invested) {
      this.graph = graph;
      this.strength = strength;
      this.invested = invested;
      into = new double[graph.organisations()];
      partner = new double[graph.organisations()];
    }

    void addTo(int from, int to) {
      for (int v = from; v < to; v++) {
        int later = firstLater(v);
        for (int i = later; i < graph.end(v); i++) {
          into[graph.neighbour(i)] = graph.weight(i);
          partner[graph.neighbour(i)] = 1;
        }
        for (int i = graph.start(v); i < graph.end(v); i++) {
          addThrough(graph.neighbour(i), graph.weight(i), v);
        }
        for (int i = later; i < graph.end(v); i++) {
          invested[i] = into[graph.neighbour(i)];
          partner[graph.neighbour(i)] = 0;
        }
      }
    }

    private int firstLater(int v) {
      int i = graph.end(v);
      while (i > graph.start(v) && graph.neighbour(i - 1) > v) {
        i--;
      }
      return i;
    }

    private void addThrough(int q, double weight, int v) {
      double share = weight / strength.number(q);
      // v itself stands in q's row, so the walk back ends there.
      for (int i = graph.end(q) - 1; graph.neighbour(i) > v; i--) {
        int other = graph.neighbour(i);
        into[other] += partner[other] * share * graph.weight(i);
      }
    }
  }
}
