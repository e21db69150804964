package org.crossroads.platform.networks;

import java.util.OptionalDouble;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.position.EiIndex;
import org.crossroads.analysis.network.position.LeftOut;
import org.crossroads.analysis.network.position.Partners;
import org.crossroads.analysis.network.position.Reach;
import org.crossroads.analysis.network.shape.Components;
import org.crossroads.platform.ties.TieReason;

/** What is measured of every organisation, with some kinds of tie looked at. Immutable. */
final class Measures {
  private final Graph graph;
  private final Partners.Result partners;
  private final Reach.Result reach;
  private final EiIndex.Result mix;
  private final LeftOut.Result levels;
  private final Components.Result components;

  private Measures(TieNetwork network, Graph graph) {
    int[] sectors = network.sectors();
    this.graph = graph;
    this.partners = Partners.count(graph, network.ownGroups());
    this.reach = Reach.within(graph, 2);
    this.mix = EiIndex.of(graph, sectors);
    this.levels = LeftOut.levels(graph, network.ownGroups(), sectors);
    this.components = Components.of(graph);
  }

  static Measures of(TieNetwork network, Layers layers) {
    var builder = new GraphBuilder(network.size());
    TieList ties = network.ties();
    for (int tie = 0; tie < ties.size(); tie++) {
      TieReason reason = ties.reason(tie);
      if (layers.show(reason)) {
        builder.tie(ties.one(tie), ties.other(tie), reason.weight());
      }
    }
    return new Measures(network, builder.build());
  }

  /** The ties that were looked at. */
  Graph graph() {
    return graph;
  }

  /** How many pairs are tied. */
  int ties() {
    return graph.ties();
  }

  int partners(int organisation) {
    return partners.partners().of(organisation);
  }

  int partnersBeyondGroup(int organisation) {
    return partners.beyondGroup().of(organisation);
  }

  int reachInTwo(int organisation) {
    return reach.reached().of(organisation);
  }

  /** The E–I index over sectors; nothing for those without partners. */
  OptionalDouble mix(int organisation) {
    return mix.of(organisation).value();
  }

  LeftOutLevel level(int organisation) {
    return LeftOutLevel.of(levels.of(organisation));
  }

  /** The number of the connected part that it lies in. */
  int part(int organisation) {
    return components.part().of(organisation);
  }

  /** How many organisations are in a connected part. */
  int partSize(int part) {
    return components.size().of(part);
  }
}
