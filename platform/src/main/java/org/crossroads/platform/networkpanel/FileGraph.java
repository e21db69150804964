package org.crossroads.platform.networkpanel;

import org.crossroads.analysis.network.DirectedGraph;
import org.crossroads.analysis.network.Graph;
import org.crossroads.analysis.network.GraphBuilder;
import org.crossroads.analysis.network.Symmetrise;
import org.crossroads.platform.networkfiles.FileNetwork;
import org.jspecify.annotations.Nullable;

/**
 * A network from files as arrays.
 *
 * @param reports who says it of whom, or null where rows are undirected ties
 * @param ties the undirected ties: those of the files, or made of reports by the rule
 */
record FileGraph(@Nullable DirectedGraph reports, Graph ties) {

  static FileGraph of(FileNetwork network, PanelOptions options) {
    GraphBuilder builder = new GraphBuilder(network.organisations().size());
    network.ties().forEach(tie -> builder.tie(tie.from(), tie.to(), tie.weight()));
    Symmetrise rule = options.rule();
    if (rule == null) {
      return new FileGraph(null, builder.build());
    }
    DirectedGraph reports = builder.buildDirected();
    return new FileGraph(reports, rule.of(reports));
  }
}
