package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.ties.TieNature;

/**
 * Two organisations and all the reasons why they are tied: one line of a drawing.
 *
 * @param one one end
 * @param other the other end
 * @param inside whether both are institutions of the area
 * @param ties at least one
 */
public record PairOfArea(
    OrganisationSummary one, OrganisationSummary other, boolean inside, List<AreaTie> ties) {

  private record Ends(OrganisationId one, OrganisationId other) {}

  public PairOfArea {
    ties = List.copyOf(ties);
  }

  /** The ties of an area, pair by pair, in the order of their first tie. */
  public static List<PairOfArea> listOf(AreaNetwork network) {
    return listOf(network.ties());
  }

  /** The same of any ties. */
  static List<PairOfArea> listOf(List<AreaTie> all) {
    Map<Ends, List<AreaTie>> pairs = new LinkedHashMap<>();
    for (AreaTie tie : all) {
      pairs
          .computeIfAbsent(new Ends(tie.one().id(), tie.other().id()), ends -> new ArrayList<>())
          .add(tie);
    }
    return pairs.values().stream()
        .map(ties -> {
          AreaTie first = ties.getFirst();
          return new PairOfArea(first.one(), first.other(), first.inside(), ties);
        })
        .toList();
  }

  /** What all ties together weigh. */
  public double weight() {
    return ties.stream().mapToDouble(tie -> tie.reason().weight()).sum();
  }

  /**
   * Whether they are of one trust, federation or centre group and nothing of their own will ties
   * them; that a trust's schools have a common sponsor adds nothing.
   */
  public boolean ownGroupOnly() {
    return has(TieNature.OWN_GROUP) && !has(TieNature.VOLUNTARY);
  }

  private boolean has(TieNature nature) {
    return ties.stream().anyMatch(tie -> tie.reason().kind().nature() == nature);
  }
}
