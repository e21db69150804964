package org.crossroads.analysis.network.shape;

import java.util.function.IntUnaryOperator;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Rows;
import org.crossroads.analysis.network.Score;

/**
 * Says how far the ties run to one organisation: 1 if all work with the same one and with nobody
 * else (a star), 0 if all have equally many partners.
 *
 * <p>Formula Σ(d_max − d_i) / ((n − 1)(n − 2)), Freeman (1979), where d is the number of partners;
 * of directed reports Σ(d_max − d_i) / (n − 1)² with d the number of those named (out) or of those
 * who name (in). Weights do not matter; isolates count. Below three organisations (two, if
 * directed) no network is more central than another, so it is absent.
 *
 * <p>Time O(n), space O(1). Exact but for the rounding of one division.
 *
 * <p>Misleads in large networks, where nobody can work with all: it is near 0 for a whole country
 * however much each area hangs on one organisation. In-centralization grows when the silent are
 * many and all name the same well-known partner.
 */
public final class DegreeCentralization {
  private static final Score TOO_FEW =
      new Score.Absent("With so few organisations nobody can be more central than another.");

  private DegreeCentralization() {}

  /**
   * The centralization of directed reports.
   *
   * @param out of naming: high if one names many and the others name few
   * @param in of being named: high if one is named by many and the others by few
   */
  public record Directed(Score out, Score in) {}

  /** The centralization of a graph, from 0 (all equal) to 1 (a star). */
  public static Score of(Graph graph) {
    long n = graph.organisations();
    return n < 3 ? TOO_FEW : share(graph::degree, n, (double) (n - 1) * (n - 2));
  }

  /** The centralization of reports, out and in, each from 0 (all equal) to 1 (a star). */
  public static Directed of(DirectedGraph reports) {
    return new Directed(directed(reports.out()), directed(reports.in()));
  }

  private static Score directed(Rows rows) {
    long n = rows.organisations();
    return n < 2 ? TOO_FEW : share(rows::size, n, (double) (n - 1) * (n - 1));
  }

  private static Score share(IntUnaryOperator degree, long n, double most) {
    long highest = 0;
    long sum = 0;
    for (int v = 0; v < n; v++) {
      highest = Math.max(highest, degree.applyAsInt(v));
      sum += degree.applyAsInt(v);
    }
    return new Score.Of((highest * n - sum) / most);
  }
}
