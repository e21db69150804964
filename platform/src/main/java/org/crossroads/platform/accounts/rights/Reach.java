package org.crossroads.platform.accounts.rights;

import java.util.Set;
import java.util.UUID;

/**
 * How far a right of somebody reaches, for queries to apply:
 *
 * <pre>{@code
 * WHERE (:everywhere OR c.organisation_id = ANY(:organisations))
 * }</pre>
 *
 * @param everywhere whether it holds in every organisation and partnership
 * @param organisations the organisations in which it holds
 * @param partnerships the partnerships in which it holds
 */
public record Reach(boolean everywhere, Set<UUID> organisations, Set<UUID> partnerships) {

  public Reach {
    organisations = Set.copyOf(organisations);
    partnerships = Set.copyOf(partnerships);
  }

  /** The organisations as a parameter of a query. */
  public UUID[] organisationIds() {
    return organisations.toArray(UUID[]::new);
  }
}
