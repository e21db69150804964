package org.crossroads.platform.ties;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.crossroads.platform.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Who carries a tie on the day that is asked for: the organisation itself while it is open,
 * otherwise the one that took over from it; on a past day maybe the one that it took over from.
 *
 * @param successors the one that carries on, for organisations that have one and only one
 * @param isOpen whether an organisation can have ties on that day
 * @param openThen of each that carries on today the only one of its lineage that was open on that
 *     day; empty for today
 */
record Carriers(
    Map<OrganisationId, OrganisationId> successors,
    Predicate<OrganisationId> isOpen,
    Map<OrganisationId, OrganisationId> openThen) {

  /** Carriers of today. */
  static Carriers ofToday(
      Map<OrganisationId, OrganisationId> successors, Predicate<OrganisationId> isOpen) {
    return new Carriers(successors, isOpen, Map.of());
  }

  /** Carriers of a past day: a file may name a school by what it has become since. */
  static Carriers ofThen(
      Map<OrganisationId, OrganisationId> successors, Predicate<OrganisationId> isOpen) {
    Map<OrganisationId, OrganisationId> openThen = new HashMap<>();
    Set<OrganisationId> several = new HashSet<>();
    successors.forEach((predecessor, current) -> {
      if (isOpen.test(predecessor) && openThen.putIfAbsent(current, predecessor) != null) {
        several.add(current);
      }
    });
    openThen.keySet().removeAll(several);
    return new Carriers(successors, isOpen, openThen);
  }

  /** Who carries it, or null if it closed and nobody carries on. */
  @Nullable OrganisationId find(OrganisationId id) {
    if (isOpen.test(id)) {
      return id;
    }
    OrganisationId current = successors.getOrDefault(id, id);
    return isOpen.test(current) ? current : openThen.get(current);
  }
}
