package org.crossroads.platform.networks.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Position;
import org.crossroads.platform.networks.AreaNetwork;
import org.crossroads.platform.networks.AreaTie;
import org.crossroads.platform.networks.InstitutionInNetwork;
import org.crossroads.platform.networks.PairOfArea;
import org.jspecify.annotations.Nullable;

/**
 * What the network drawing draws: the institutions of an area and whoever they have ties with
 * beyond their own group.
 *
 * @param nodes the organisations
 * @param pairs who is tied, by the places of the two in {@code nodes}
 */
public record Drawing(List<Node> nodes, List<Pair> pairs) {

  /**
   * One organisation.
   *
   * @param inside whether it is an institution of the area
   * @param level how far it is left out, or "" outside the area
   * @param text what to say when somebody chooses it
   */
  public record Node(
      String id,
      String name,
      boolean inside,
      String level,
      @Nullable Integer easting,
      @Nullable Integer northing,
      int partners,
      String text) {}

  /** Two tied organisations, by their places. */
  public record Pair(int one, int other, double weight, boolean ownGroup, String why) {}

  static Drawing of(AreaNetwork network) {
    Map<OrganisationId, Integer> places = new LinkedHashMap<>();
    List<Node> nodes = new ArrayList<>();
    for (InstitutionInNetwork each : network.institutions()) {
      places.put(each.organisation().id(), nodes.size());
      nodes.add(inside(each));
    }
    List<Pair> pairs = new ArrayList<>();
    for (PairOfArea pair : PairOfArea.listOf(network)) {
      if (pair.inside() || !pair.ownGroupOnly()) {
        int one = place(pair.one(), places, nodes);
        int other = place(pair.other(), places, nodes);
        String why = String.join(" ", pair.ties().stream().map(AreaTie::why).toList());
        pairs.add(new Pair(one, other, pair.weight(), pair.ownGroupOnly(), why));
      }
    }
    return new Drawing(List.copyOf(nodes), List.copyOf(pairs));
  }

  private static int place(
      OrganisationSummary each, Map<OrganisationId, Integer> places, List<Node> nodes) {
    return places.computeIfAbsent(
        each.id(),
        id -> {
          nodes.add(node(each, false, "", 0, "Outside this area."));
          return nodes.size() - 1;
        });
  }

  private static Node inside(InstitutionInNetwork each) {
    String text =
        "%s. Partners: %d, beyond its own group: %d. Voluntary ties: %s."
            .formatted(
                each.level().label(),
                each.partners(),
                each.partnersBeyondGroup(),
                each.voluntaryKnown() ? "known" : "not known");
    return node(each.organisation(), true, each.level().code(), each.partners(), text);
  }

  private static Node node(
      OrganisationSummary each, boolean inside, String level, int partners, String text) {
    Position at = each.position();
    return new Node(
        each.id().toString(),
        each.name(),
        inside,
        level,
        at == null ? null : at.easting(),
        at == null ? null : at.northing(),
        partners,
        text);
  }
}
