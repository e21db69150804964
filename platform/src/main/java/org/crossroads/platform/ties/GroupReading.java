package org.crossroads.platform.ties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.crossroads.platform.directory.Membership;
import org.crossroads.platform.directory.MembershipKind;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.partnerships.PartnershipMember;
import org.crossroads.platform.ties.TieReason.Member;
import org.crossroads.platform.ties.TieReason.SharedGroup;
import org.jspecify.annotations.Nullable;

/**
 * Gathers belongings into groups, as they are on a day.
 *
 * <p>A closed member's place goes to its successor. Not in a trust, federation, sponsor or centre
 * group if the register gives the successor one of its own: a school that left one trust for
 * another is in the other only.
 */
final class GroupReading {
  private final Carriers carriers;
  private final Map<GroupKey, Gathered> gathered = new LinkedHashMap<>();
  private final Set<Placed> placed = new HashSet<>();
  private final List<Membership> toCarry = new ArrayList<>();
  private final Set<OrganisationId> voluntaryKnown = new HashSet<>();

  private record GroupKey(TieKind kind, UUID id) {}

  /** Somebody whom the register itself puts into a group that runs it, or one that sponsors it. */
  private record Placed(OrganisationId id, boolean ownGroup) {}

  /** A group while it fills; members by id, so that the order is always the same. */
  private record Gathered(
      TieKind kind,
      UUID id,
      @Nullable OrganisationId groupId,
      String name,
      String source,
      TreeMap<OrganisationId, Member> members) {
    void add(OrganisationId id, @Nullable LocalDate joinedOn, boolean carried) {
      members.merge(
          id, new Member(id, joinedOn, carried), (one, other) -> one.carried() ? other : one);
    }
  }

  GroupReading(Carriers carriers) {
    this.carriers = carriers;
  }

  /** Adds a belonging, unless it began after the day. */
  void add(Membership membership, LocalDate day) {
    if (membership.joinedOn() != null && membership.joinedOn().isAfter(day)) {
      return;
    }
    if (carriers.isOpen().test(membership.memberId())) {
      placed.add(new Placed(membership.memberId(), membership.kind().isOwnGroup()));
      place(membership, membership.memberId(), false);
    } else {
      toCarry.add(membership);
    }
  }

  void add(PartnershipMember member, LocalDate day) {
    OrganisationId id = carriers.find(member.member());
    if (id == null) {
      return;
    }
    voluntaryKnown.add(id);
    if (member.isCurrentOn(day)) {
      TieKind kind = TieKind.ofPartnership(member.partnership().kind());
      gathered
          .computeIfAbsent(
              new GroupKey(kind, member.partnership().id()),
              key ->
                  new Gathered(
                      kind,
                      key.id(),
                      null,
                      member.partnership().name(),
                      member.source(),
                      new TreeMap<>()))
          .add(id, member.fromOn(), !id.equals(member.member()));
    }
  }

  /** Groups of at least two; to be asked for when all have been added. */
  List<SharedGroup> groups() {
    for (Membership membership : toCarry) {
      OrganisationId id = carriers.find(membership.memberId());
      if (id != null && mayInherit(id, membership.kind())) {
        place(membership, id, true);
      }
    }
    toCarry.clear();
    return gathered.values().stream()
        .filter(group -> group.members().size() > 1)
        .map(group ->
            new SharedGroup(
                group.kind(),
                group.id(),
                group.groupId(),
                group.name(),
                List.copyOf(group.members().values()),
                group.source()))
        .toList();
  }

  /** Whoever any partnership or consortium names; complete after {@link #groups()}. */
  Set<OrganisationId> voluntaryKnown() {
    return voluntaryKnown;
  }

  private boolean mayInherit(OrganisationId successor, MembershipKind kind) {
    return kind == MembershipKind.SIXTH_FORM_CONSORTIUM
        || !placed.contains(new Placed(successor, kind.isOwnGroup()));
  }

  private void place(Membership membership, OrganisationId id, boolean carried) {
    TieKind kind = TieKind.of(membership.kind());
    Gathered group =
        gathered.computeIfAbsent(
            new GroupKey(kind, membership.groupId().value()), key -> gather(kind, membership));
    group.add(id, membership.joinedOn(), carried);
    if (kind.nature() == TieNature.VOLUNTARY) {
      voluntaryKnown.add(id);
    }
  }

  private Gathered gather(TieKind kind, Membership membership) {
    var group =
        new Gathered(
            kind,
            membership.groupId().value(),
            membership.groupId(),
            membership.groupName(),
            membership.source(),
            new TreeMap<>());
    // A sixth form centre is an institution itself: it works with the schools that it serves.
    OrganisationId centre = carriers.find(membership.groupId());
    if (membership.kind() == MembershipKind.SIXTH_FORM_CONSORTIUM && centre != null) {
      group.add(centre, null, !centre.equals(membership.groupId()));
      voluntaryKnown.add(centre);
    }
    return group;
  }
}
