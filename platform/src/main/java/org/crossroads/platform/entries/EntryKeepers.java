package org.crossroads.platform.entries;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Who looks after an entry, and where mails say that it is. */
@Component
class EntryKeepers {
  private final Grants grants;
  private final PublicAddress site;

  EntryKeepers(Grants grants, PublicAddress site) {
    this.grants = grants;
    this.site = site;
  }

  /** Its representatives and editors. */
  Set<AccountId> of(OrganisationId organisation) {
    Scope scope = new Scope.Organisation(organisation.value());
    Set<AccountId> keepers = new LinkedHashSet<>();
    for (Role role : List.of(Role.REPRESENTATIVE, Role.EDITOR)) {
      keepers.addAll(grants.listHolders(role, scope));
    }
    return keepers;
  }

  /** The address of the entry; only its path where nobody stated the site's own address. */
  String address(OrganisationId organisation) {
    return site.stated().orElse("") + "/organisations/" + organisation + "/entry";
  }
}
