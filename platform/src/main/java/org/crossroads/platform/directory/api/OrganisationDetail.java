package org.crossroads.platform.directory.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.crossroads.platform.directory.LineageTimeline;
import org.crossroads.platform.directory.Membership;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.OrganisationSummary;
import org.crossroads.platform.directory.Succession;
import org.jspecify.annotations.Nullable;

/**
 * All that the directory says of one organisation today, with who came before and after it.
 *
 * @param summary the fields that lists have too
 * @param currentId the organisation that carries on, itself if none other does
 * @param asOf the day that the entry describes
 * @param absentSince the first whole file that no longer had it, or null
 */
record OrganisationDetail(
    @JsonUnwrapped ListedOrganisation summary,
    @Nullable String uid,
    @Nullable String laestab,
    @Nullable String companiesHouse,
    @Nullable LocalDate openedOn,
    @Nullable LocalDate closedOn,
    List<String> address,
    @Nullable String website,
    @Nullable Integer lowAge,
    @Nullable Integer highAge,
    @Nullable Integer capacity,
    List<GroupMembership> groups,
    List<Relative> predecessors,
    List<Relative> successors,
    String currentId,
    String source,
    LocalDate asOf,
    @Nullable LocalDate absentSince) {

  /** Belonging to a group, as one source says. */
  record GroupMembership(
      String kind,
      String id,
      @Nullable String uid,
      String name,
      @Nullable LocalDate joinedOn,
      String source,
      LocalDate asOf) {

    static GroupMembership of(Membership membership) {
      return new GroupMembership(
          membership.kind().code(),
          membership.groupId().toString(),
          membership.groupUid(),
          membership.groupName(),
          membership.joinedOn(),
          membership.source(),
          membership.asOf());
    }
  }

  /** A direct predecessor or successor. */
  record Relative(
      String id, @Nullable Integer urn, String name, String kind, @Nullable LocalDate on) {}

  static OrganisationDetail of(
      Organisation organisation,
      OrganisationSummary summary,
      List<Membership> groups,
      LineageTimeline timeline,
      OrganisationId current) {
    return new OrganisationDetail(
        ListedOrganisation.of(summary, null),
        organisation.identifiers().uid(),
        organisation.identifiers().laestab(),
        organisation.identifiers().companiesHouse(),
        organisation.lifetime().openedOn(),
        organisation.lifetime().closedOn(),
        organisation.address().lines(),
        organisation.contact().website(),
        organisation.provision().lowAge(),
        organisation.provision().highAge(),
        organisation.pupils().capacity(),
        groups.stream().map(GroupMembership::of).toList(),
        relatives(timeline, timeline.predecessorsOf(organisation.id()), true),
        relatives(timeline, timeline.successorsOf(organisation.id()), false),
        current.toString(),
        organisation.provenance().source(),
        organisation.provenance().asOf(),
        organisation.provenance().absentSince());
  }

  private static List<Relative> relatives(
      LineageTimeline timeline, List<Succession> successions, boolean before) {
    return successions.stream()
        .flatMap(link ->
            timeline.members().stream()
                .filter(m -> m.id().equals(before ? link.predecessor() : link.successor()))
                .map(m ->
                    new Relative(
                        m.id().toString(), m.urn(), m.name(), link.kind().code(), link.on())))
        .toList();
  }
}
