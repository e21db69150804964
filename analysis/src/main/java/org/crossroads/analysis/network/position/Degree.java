package org.crossroads.analysis.network.position;

import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Rows;
import org.crossroads.analysis.network.Scores;

/**
 * Says with how many others each organisation works, and how much.
 *
 * <p>The number of partners is the degree of Freeman (1979); the strength is the sum of the weights
 * of the ties to them (Barrat et al. 2004). Of directed reports there are two of each: out, by whom
 * it names, and in, by who names it. An isolate has 0 and 0.
 *
 * <p>Time O(n + m), space O(n). Counts are exact; strengths are added in the order of partners, so
 * their error is below d·2⁻⁵² of the strength. A strength beyond a double throws {@link
 * ArithmeticException}.
 *
 * <p>Misleads where some did not answer: their out is 0 because they are silent, not because they
 * name nobody. Strength mixes many weak ties with few strong ones; show it beside the number. How
 * many partners are beyond the own group, say {@link Partners}.
 */
public final class Degree {
  private Degree() {}

  /**
   * What was counted.
   *
   * @param partners the number of partners of each organisation
   * @param strength the sum of the weights of its ties
   */
  public record Result(Counts partners, Scores strength) {}

  /**
   * What was counted of directed reports.
   *
   * @param out by whom each organisation names
   * @param in by who names it
   */
  public record Directed(Result out, Result in) {}

  /** Counts for every organisation of a graph. */
  public static Result of(Graph graph) {
    return of(graph.rows());
  }

  /** Counts for every organisation, out and in. */
  public static Directed of(DirectedGraph reports) {
    return new Directed(of(reports.out()), of(reports.in()));
  }

  private static Result of(Rows rows) {
    int[] partners = new int[rows.organisations()];
    double[] strength = new double[rows.organisations()];
    for (int v = 0; v < partners.length; v++) {
      partners[v] = rows.size(v);
      for (int i = rows.start(v); i < rows.end(v); i++) {
        strength[v] += rows.weight(i);
      }
    }
    return new Result(Counts.of(partners), Scores.of(strength));
  }
}
