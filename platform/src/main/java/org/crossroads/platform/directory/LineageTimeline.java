package org.crossroads.platform.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that came before and after one organisation, as one history.
 *
 * @param members the organisations, the oldest first
 * @param successions who took over from whom
 */
public record LineageTimeline(List<Member> members, List<Succession> successions) {

  /** One organisation in the history. */
  public record Member(
      OrganisationId id,
      String name,
      @Nullable Integer urn,
      @Nullable String type,
      OrganisationStatus status,
      @Nullable LocalDate openedOn,
      @Nullable LocalDate closedOn) {}

  public LineageTimeline {
    members = List.copyOf(members);
    successions = List.copyOf(successions);
  }

  /** Whether there is anything to tell: somebody before or after. */
  public boolean isMoreThanOne() {
    return members.size() > 1;
  }

  /** Those that this organisation took over from directly. */
  public List<Succession> predecessorsOf(OrganisationId id) {
    return successions.stream().filter(each -> each.successor().equals(id)).toList();
  }

  /** Those that took over from this organisation directly. */
  public List<Succession> successorsOf(OrganisationId id) {
    return successions.stream().filter(each -> each.predecessor().equals(id)).toList();
  }
}
