package org.crossroads.platform.accounts.rights.web;

import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Grant;
import org.crossroads.platform.accounts.rights.GrantId;
import org.crossroads.platform.accounts.rights.GrantOutcome;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Standing;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own roles. */
@Controller
class RolesPages {
  private final Grants grants;
  private final GrantTable table;
  private final Access access;

  RolesPages(Grants grants, GrantTable table, Access access) {
    this.grants = grants;
    this.table = table;
    this.access = access;
  }

  @GetMapping("/account/roles")
  RolesPage roles(Who.SignedIn who) {
    return page(who, ErrorSummary.none());
  }

  @PostMapping("/account/roles/{grant}/ending")
  Object end(Who.SignedIn who, @PathVariable UUID grant) {
    Grant own =
        grants
            .find(new GrantId(grant))
            .filter(found -> found.holder().equals(who.account()))
            .orElseThrow(() -> new Absent("You have no such role."));
    return switch (grants.end(who, own.id())) {
      case GrantOutcome.Done done -> SeeOther.to("/account/roles");
      case GrantOutcome.NotDone not -> page(who, ErrorSummary.of("roles", not.sentence()));
    };
  }

  private RolesPage page(Who.SignedIn who, ErrorSummary errors) {
    Standing standing = access.of(who);
    return new RolesPage(
        errors,
        table.of(
            "Your roles, the latest first",
            grants.listOf(who.account()),
            grant -> grants.mayEnd(who, grant) ? "/account/roles/" + grant.id() + "/ending" : ""),
        standing.may(Right.SEE_ACCOUNTS, new Scope.Site()),
        standing.may(Right.READ_TRAIL, new Scope.Site()));
  }
}
