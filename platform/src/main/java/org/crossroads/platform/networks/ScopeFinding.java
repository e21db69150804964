package org.crossroads.platform.networks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.directory.Areas;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.ties.TieReason;
import org.crossroads.platform.ties.TieReason.SharedGroup;

/** Finds whom a network is about: by area, by group, by partnership, or all England. Immutable. */
final class ScopeFinding {
  private final TieNetwork network;
  private final Function<String, Optional<Area>> areas;
  private final Map<UUID, List<SharedGroup>> groups = new HashMap<>();

  /**
   * A scope with its members.
   *
   * @param inside the numbers of those who belong to it
   */
  record Found(Scope scope, BitSet inside) {}

  ScopeFinding(TieNetwork network, Function<String, Optional<Area>> areas) {
    this.network = network;
    this.areas = areas;
    for (TieReason reason : network.ties().reasons()) {
      if (reason instanceof SharedGroup group) {
        add(group);
      }
    }
    network.tooLarge().forEach(this::add);
  }

  private void add(SharedGroup group) {
    groups.computeIfAbsent(group.id(), id -> new ArrayList<>(1)).add(group);
  }

  /** All groups and partnerships of at least two members. */
  List<SharedGroup> groups() {
    return groups.values().stream().map(List::getFirst).toList();
  }

  /** Reads the name that a scope has in addresses. */
  Optional<Found> find(String code) {
    if (code.equals(Areas.ENGLAND)) {
      return areas.apply(code).map(area -> of(Scope.Kind.ENGLAND, "", area));
    }
    int dash = code.indexOf('-');
    String kind = dash < 0 ? "" : code.substring(0, dash);
    String id = code.substring(dash + 1);
    if (kind.equals(Scope.Kind.AREA.code())) {
      return id.equals(Areas.ENGLAND)
          ? Optional.empty()
          : areas.apply(id).map(area -> of(Scope.Kind.AREA, area.code(), area));
    }
    return OrganisationId.parse(id)
        .map(OrganisationId::value)
        .map(groups::get)
        .map(this::of)
        .filter(found -> found.scope().kind().code().equals(kind));
  }

  private Found of(Scope.Kind kind, String id, Area area) {
    var inside = new BitSet(network.size());
    area.authorityCodes().forEach(code -> network.eachInstitutionOf(code, inside::set));
    return new Found(new Scope(kind, id, area.name()), inside);
  }

  private Found of(List<SharedGroup> found) {
    var inside = new BitSet(network.size());
    for (SharedGroup group : found) {
      for (TieReason.Member member : group.members()) {
        Integer number = network.number(member.id());
        if (number != null) {
          inside.set(number);
        }
      }
    }
    return new Found(scopeOf(found.getFirst()), inside);
  }

  /** The scope of a group's or partnership's members. */
  static Scope scopeOf(SharedGroup group) {
    return new Scope(
        group.groupId() == null ? Scope.Kind.PARTNERSHIP : Scope.Kind.GROUP,
        group.id().toString(),
        group.groupName());
  }
}
