package org.crossroads.platform.networks;

import static org.crossroads.platform.networkfiles.GraphFile.Attribute.decimal;
import static org.crossroads.platform.networkfiles.GraphFile.Attribute.text;
import static org.crossroads.platform.networkfiles.GraphFile.Attribute.truth;
import static org.crossroads.platform.networkfiles.GraphFile.Attribute.whole;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.networkfiles.GraphFile;
import org.crossroads.platform.networkfiles.GraphFormat;
import org.jspecify.annotations.Nullable;

/**
 * Writes a network as GraphML or GEXF, which Gephi, igraph, networkx and others read.
 *
 * <p>Nodes are the members of the network and whoever they are tied to; two nodes have one edge for
 * each reason. Node ids are ours, the same in every file.
 */
public final class GraphMl {
  private static final GraphFile.Nodes<Node> NODES =
      new GraphFile.Nodes<>(
          node -> node.organisation().id().toString(),
          List.of(
              text("label", node -> node.organisation().name()),
              text("urn", node -> node.organisation().urn()),
              text("type", node -> node.organisation().type()),
              text("phase", node -> node.organisation().phase()),
              text("sector", node -> node.organisation().sector().code()),
              text("area", Node::area),
              text("group", Node::group),
              whole("easting", node -> node.at(Position::easting)),
              whole("northing", node -> node.at(Position::northing)),
              truth("in_area", node -> node.figures() != null),
              text("left_out", node -> node.figure(each -> each.level().code())),
              truth("voluntary_ties_known", node -> node.figure(each -> each.voluntaryKnown())),
              whole("partners", node -> node.figure(each -> each.partners())),
              whole(
                  "partners_beyond_group", node -> node.figure(each -> each.partnersBeyondGroup())),
              whole("reach_in_two_steps", node -> node.figure(each -> each.reachInTwo())),
              decimal("ei_index", node -> node.figure(each -> each.mix()))));

  private static final GraphFile.Edges<AreaTie> EDGES =
      new GraphFile.Edges<>(
          tie -> tie.one().id().toString(),
          tie -> tie.other().id().toString(),
          List.of(
              text("kind", tie -> tie.reason().kind().code()),
              text("state", tie -> tie.reason().state().code()),
              text("source", tie -> tie.reason().source()),
              text("since", AreaTie::since),
              text("until", AreaTie::until),
              text("why", AreaTie::why),
              decimal("weight", tie -> tie.reason().weight())));

  private GraphMl() {}

  /** An organisation and, if it is an institution of the area, what was measured of it. */
  private record Node(OrganisationSummary organisation, @Nullable InstitutionInNetwork figures) {
    @Nullable String area() {
      return organisation.area() == null ? null : organisation.area().name();
    }

    @Nullable String group() {
      return organisation.group() == null ? null : organisation.group().name();
    }

    @Nullable Integer at(Function<Position, Integer> coordinate) {
      Position position = organisation.position();
      return position == null ? null : coordinate.apply(position);
    }

    <T> @Nullable T figure(Function<InstitutionInNetwork, @Nullable T> of) {
      return figures == null ? null : of.apply(figures);
    }
  }

  /** Writes the network of an area as GraphML, in UTF-8, and leaves the stream open. */
  public static void write(AreaNetwork network, OutputStream out) {
    String id = "area-" + network.area().code().replace(',', '-');
    write(id, GraphFormat.GRAPHML, out, network.institutions(), network.ties());
  }

  /** Writes any network, in UTF-8, and leaves the stream open. */
  public static void write(ScopeNetwork network, GraphFormat format, OutputStream out) {
    String id = network.scope().code().replace(',', '-');
    write(id, format, out, network.members(), network.ties());
  }

  private static void write(
      String id,
      GraphFormat format,
      OutputStream out,
      List<InstitutionInNetwork> members,
      List<AreaTie> ties) {
    new GraphFile<>(id, false, NODES, EDGES).write(format, out, nodes(members, ties), ties);
  }

  private static Iterable<Node> nodes(List<InstitutionInNetwork> members, List<AreaTie> ties) {
    Map<OrganisationId, Node> nodes = new LinkedHashMap<>();
    members.forEach(
        each -> nodes.put(each.organisation().id(), new Node(each.organisation(), each)));
    for (AreaTie tie : ties) {
      nodes.putIfAbsent(tie.one().id(), new Node(tie.one(), null));
      nodes.putIfAbsent(tie.other().id(), new Node(tie.other(), null));
    }
    return nodes.values();
  }
}
