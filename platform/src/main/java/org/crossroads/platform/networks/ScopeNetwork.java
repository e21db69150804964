package org.crossroads.platform.networks;

import java.time.LocalDate;
import java.util.List;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.ties.TieKind;

/**
 * The network of an area, a group, a partnership or all England: what its pages, drawing and
 * downloads show. Immutable; get one from {@link Networks}.
 *
 * @param scope whose
 * @param layers the ties that were looked at
 * @param kinds the kinds of tie that exist in the whole country
 * @param day the day for which the ties hold
 * @param dataVersion the version of the data
 * @param members who belongs to it and is open, by name
 * @param ties all ties that were looked at with at least one end among the members, each once
 * @param figures how many are left out
 * @param sentences what the page says first, in order
 */
public record ScopeNetwork(
    Scope scope,
    Layers layers,
    List<TieKind> kinds,
    LocalDate day,
    long dataVersion,
    List<InstitutionInNetwork> members,
    List<AreaTie> ties,
    AreaFigures figures,
    List<String> sentences) {

  public ScopeNetwork {
    kinds = List.copyOf(kinds);
    members = List.copyOf(members);
    ties = List.copyOf(ties);
    sentences = List.copyOf(sentences);
  }

  /** The ties of one organisation, its own end first, by the name of the partner. */
  public List<AreaTie> tiesOf(OrganisationId id) {
    return ties.stream()
        .filter(tie -> tie.one().id().equals(id) || tie.other().id().equals(id))
        .map(tie -> tie.one().id().equals(id) ? tie : tie.turned())
        .sorted(AreaTie.BY_PARTNER)
        .toList();
  }
}
