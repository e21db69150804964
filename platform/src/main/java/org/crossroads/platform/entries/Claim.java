package org.crossroads.platform.entries;

import java.time.Instant;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.directory.OrganisationId;

/**
 * Somebody asks to speak for an organisation.
 *
 * @param claimant who asks
 * @param role representative or editor
 * @param note what they say of themselves, or ""; dropped when the claim is settled
 */
public record Claim(
    ClaimId id,
    OrganisationId organisation,
    AccountId claimant,
    Role role,
    String note,
    ClaimState state,
    Instant askedAt) {

  Scope scope() {
    return new Scope.Organisation(organisation.value());
  }
}
