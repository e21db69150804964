package org.crossroads.platform.ties;

import java.util.Map;
import java.util.function.Predicate;
import org.crossroads.platform.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * Who carries a tie today: the organisation itself while it is open, otherwise the one that took
 * over from it.
 *
 * @param successors the one that carries on, for organisations that have one and only one
 * @param isOpen whether an organisation can have ties today
 */
record Carriers(Map<OrganisationId, OrganisationId> successors, Predicate<OrganisationId> isOpen) {

  /** Who carries it, or null if it closed and nobody carries on. */
  @Nullable OrganisationId find(OrganisationId id) {
    if (isOpen.test(id)) {
      return id;
    }
    OrganisationId successor = successors.getOrDefault(id, id);
    return isOpen.test(successor) ? successor : null;
  }
}
