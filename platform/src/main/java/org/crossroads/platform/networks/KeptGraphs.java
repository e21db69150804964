package org.crossroads.platform.networks;

import java.util.HashMap;
import java.util.Map;
import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.platform.directory.OrganisationId;

/**
 * The ties of two snapshots as graphs that can be compared: a pair weighs one for each group it
 * shares and the strength for each statement, or one where it was not given both times. So a group
 * that grows leaves its ties as strong as they were, and a strength given for the first time is no
 * growth.
 */
final class KeptGraphs {
  private final KeptTies earlier;
  private final KeptTies later;
  private final Layers layers;
  private final Map<Stated, Integer> earlierStrengths;
  private final Map<Stated, Integer> laterStrengths;

  private record Stated(String kind, OrganisationId one, OrganisationId other) {}

  KeptGraphs(KeptTies earlier, KeptTies later, Layers layers) {
    this.earlier = earlier;
    this.later = later;
    this.layers = layers;
    this.earlierStrengths = strengths(earlier);
    this.laterStrengths = strengths(later);
  }

  DirectedGraph earlierGraph() {
    return graph(earlier);
  }

  DirectedGraph laterGraph() {
    return graph(later);
  }

  private static Map<Stated, Integer> strengths(KeptTies ties) {
    Map<Stated, Integer> strengths = new HashMap<>();
    for (KeptTies.Statement statement : ties.statements()) {
      if (statement.strength() > 0) {
        strengths.put(stated(ties, statement), statement.strength());
      }
    }
    return strengths;
  }

  private static Stated stated(KeptTies ties, KeptTies.Statement statement) {
    OrganisationId one = ties.organisations().get(statement.one());
    OrganisationId other = ties.organisations().get(statement.other());
    boolean inOrder = one.compareTo(other) < 0;
    return new Stated(statement.kind().code(), inOrder ? one : other, inOrder ? other : one);
  }

  private DirectedGraph graph(KeptTies ties) {
    var builder = new GraphBuilder(ties.organisations().size());
    for (KeptTies.Group group : ties.groups()) {
      if (layers.show(group.kind())) {
        tieAll(builder, group.members());
      }
    }
    for (KeptTies.Statement statement : ties.statements()) {
      if (layers.show(statement.kind()) && (statement.confirmed() || !layers.confirmedOnly())) {
        double weight = weight(ties, statement);
        builder.tie(statement.one(), statement.other(), weight);
        if (statement.confirmed()) {
          builder.tie(statement.other(), statement.one(), weight);
        }
      }
    }
    return builder.buildDirected();
  }

  private static void tieAll(GraphBuilder builder, int[] members) {
    for (int one : members) {
      for (int other : members) {
        if (one != other) {
          builder.tie(one, other);
        }
      }
    }
  }

  private double weight(KeptTies ties, KeptTies.Statement statement) {
    Stated stated = stated(ties, statement);
    boolean bothTimes = earlierStrengths.containsKey(stated) && laterStrengths.containsKey(stated);
    return bothTimes ? statement.strength() : 1;
  }
}
