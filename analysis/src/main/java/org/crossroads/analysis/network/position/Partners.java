package org.crossroads.analysis.network.position;

import java.util.Arrays;
import org.crossroads.analysis.network.Counts;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.Groups;

/**
 * Counts with how many others each organisation works, and with how many of them beyond its own
 * group.
 *
 * <p>The first is the degree of Freeman (1979). The second leaves out partners that share a group
 * (a trust, a federation) with the organisation, whichever ties join them: a partner in the own
 * trust stays within it even if both are in a consortium too.
 *
 * <p>Weights do not matter. An isolate has 0 of both. Ties count in both directions.
 *
 * <p>Time O(m·g) for g groups of an organisation, space O(n). Deterministic and exact.
 *
 * <p>Misleads where ties were not recorded: 0 means that no tie is known, not that none exists.
 */
public final class Partners {
  private Partners() {}

  /**
   * What was counted.
   *
   * @param partners all partners of each organisation
   * @param beyondGroup those that share no group with it
   */
  public record Result(Counts partners, Counts beyondGroup) {}

  /**
   * Counts the partners of every organisation.
   *
   * @throws IllegalArgumentException if graph and groups differ in size
   */
  public static Result count(Graph graph, Groups groups) {
    graph.requireFactsAbout(groups.organisations());
    int[] partners = new int[graph.organisations()];
    int[] beyond = new int[graph.organisations()];
    Arrays.setAll(partners, graph::degree);
    for (int v = 0; v < partners.length; v++) {
      for (int i = graph.start(v); i < graph.end(v); i++) {
        if (!groups.share(v, graph.neighbour(i))) {
          beyond[v]++;
        }
      }
    }
    return new Result(Counts.of(partners), Counts.of(beyond));
  }
}
