package org.crossroads.platform.networks;

import java.time.LocalDate;
import java.util.List;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.ties.TieKind;

/**
 * Who works with whom in an area, and who is left out: everything that its page, its downloads and
 * its report show. Immutable; get one from {@link AreaNetworks}.
 *
 * @param area the area
 * @param layers the kinds of tie that were looked at
 * @param kinds the kinds of tie that exist in the whole country
 * @param day the day for which the ties hold
 * @param dataVersion the version of the data
 * @param institutions the open institutions of the area, by name
 * @param ties all ties of the chosen kinds with at least one end in the area, each once
 * @param figures how many are left out
 * @param sentences what the page says first, in order
 */
public record AreaNetwork(
    Area area,
    Layers layers,
    List<TieKind> kinds,
    LocalDate day,
    long dataVersion,
    List<InstitutionInNetwork> institutions,
    List<AreaTie> ties,
    AreaFigures figures,
    List<String> sentences) {

  public AreaNetwork {
    kinds = List.copyOf(kinds);
    institutions = List.copyOf(institutions);
    ties = List.copyOf(ties);
    sentences = List.copyOf(sentences);
  }

  /** Whether any tie of any kind has been imported at all. */
  public boolean anyTiesKnown() {
    return !kinds.isEmpty();
  }
}
