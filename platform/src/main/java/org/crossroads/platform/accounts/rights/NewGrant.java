package org.crossroads.platform.accounts.rights;

import org.crossroads.platform.accounts.AccountId;

/** A role that is to be given to somebody. */
public record NewGrant(AccountId holder, Role role, Scope scope, Term term) {

  public NewGrant {
    if (role.scopeKind() != scope.kind()) {
      throw new IllegalArgumentException("Nobody is " + role.label() + " of a " + scope.kind());
    }
  }
}
