package org.crossroads.analysis.network.position;

import java.util.Arrays;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Scores;
import org.crossroads.analysis.network.Symmetrise;

/**
 * Says how many partners an organisation has that lead to different places.
 *
 * <p>A partner counts the less, the more it is tied to the other partners: five partners who all
 * know one another are worth one.
 *
 * <p>Formula Σ_j (1 − Σ_q p_iq m_jq), Burt (1992), over its partners j and their common partners q,
 * where p_iq is the weight of i's tie to q as a share of i's strength and m_jq the weight of j's
 * tie to q as a share of j's strongest. With equal weights it is d − 2t/d for t ties among d
 * partners (Borgatti 1997). Of directed reports the weight is a_ij + a_ji; the mean of the two
 * gives the same shares. An isolate has none; parts of the network do not affect one another.
 *
 * <p>Time O(Σ d²), space O(n + m). Deterministic; the absolute error is below d²·2⁻⁵² for the
 * highest degree d.
 *
 * <p>Misleads without the number of partners beside it: 5 of 5 are roads to five places, 5 of 50 a
 * dense neighbourhood.
 */
public final class EffectiveSize {
  private EffectiveSize() {}

  /** The effective size of every organisation as reported, by what both sides say. */
  public static Scores of(DirectedGraph reports) {
    return of(Symmetrise.MEAN.of(reports));
  }

  /** The effective size of every organisation in a graph. */
  public static Scores of(Graph graph) {
    Scores strength = Degree.of(graph).strength();
    double[] mutual = mutual(graph);
    boolean[] partner = new boolean[graph.organisations()];
    double[] size = new double[graph.organisations()];
    for (int v = 0; v < size.length; v++) {
      mark(graph, v, partner, true);
      double redundant = 0;
      for (int i = graph.start(v); i < graph.end(v); i++) {
        double share = graph.weight(i) / strength.number(v);
        redundant += share * mutualWithPartners(graph, graph.neighbour(i), partner, mutual);
      }
      size[v] = graph.degree(v) - redundant;
      mark(graph, v, partner, false);
    }
    return Scores.where(
        v -> graph.degree(v) > 0, size, "Without a known tie there is no effective size.");
  }

  /** For each position: the tie's weight as a share of the strongest that the neighbour has. */
  private static double[] mutual(Graph graph) {
    double[] strongest = new double[graph.organisations()];
    for (int v = 0; v < strongest.length; v++) {
      for (int i = graph.start(v); i < graph.end(v); i++) {
        strongest[v] = Math.max(strongest[v], graph.weight(i));
      }
    }
    double[] mutual = new double[graph.rows().entries()];
    Arrays.setAll(mutual, i -> graph.weight(i) / strongest[graph.neighbour(i)]);
    return mutual;
  }

  private static void mark(Graph graph, int v, boolean[] partner, boolean is) {
    for (int i = graph.start(v); i < graph.end(v); i++) {
      partner[graph.neighbour(i)] = is;
    }
  }

  private static double mutualWithPartners(Graph graph, int q, boolean[] partner, double[] mutual) {
    double sum = 0;
    for (int i = graph.start(q); i < graph.end(q); i++) {
      if (partner[graph.neighbour(i)]) {
        sum += mutual[i];
      }
    }
    return sum;
  }
}
