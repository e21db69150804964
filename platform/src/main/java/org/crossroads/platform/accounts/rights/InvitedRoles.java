package org.crossroads.platform.accounts.rights;

import java.time.Clock;
import java.time.LocalDate;
import org.crossroads.platform.accounts.AccountEvent;
import org.crossroads.platform.accounts.trail.Author;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives the role that the operator's invitation names to whoever used it. */
@Component
class InvitedRoles {
  private final Grants grants;
  private final Clock clock;

  InvitedRoles(Grants grants, Clock clock) {
    this.grants = grants;
    this.clock = clock;
  }

  /** In the transaction that uses the invitation up. Who has the role already keeps it. */
  @EventListener
  void on(AccountEvent.InvitationAccepted accepted) {
    Role role =
        Role.find(accepted.role())
            .orElseThrow(() -> new IllegalStateException("Nobody can be " + accepted.role() + "."));
    Term term = Term.startingOn(LocalDate.now(clock));
    grants.give(
        new Author.Operator(), new NewGrant(accepted.account(), role, Scope.of(role, null), term));
  }
}
