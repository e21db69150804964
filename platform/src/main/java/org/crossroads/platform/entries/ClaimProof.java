package org.crossroads.platform.entries;

import java.util.Optional;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.Organisations;
import org.springframework.stereotype.Component;

/** Whether an address alone proves that its holder works at an organisation. */
@Component
class ClaimProof {
  private final Organisations organisations;
  private final ClaimSettings settings;

  ClaimProof(Organisations organisations, ClaimSettings settings) {
    this.organisations = organisations;
    this.settings = settings;
  }

  /** The domain at which an address proves it; empty if none does. */
  Optional<String> domainOf(Organisation organisation) {
    String website = organisation.contact().website();
    if (!settings.byDomain() || website == null || !organisation.status().isOpen()) {
      return Optional.empty();
    }
    return WebsiteDomain.ofWebsite(website)
        .map(WebsiteDomain::name)
        // A trust or a council may have given one site to many.
        .filter(name -> organisations.countOpenWithWebsiteAt(name) == 1);
  }

  boolean proves(Organisation organisation, EmailAddress address) {
    return domainOf(organisation)
        .filter(name -> new WebsiteDomain(name).isOf(address.domain()))
        .isPresent();
  }
}
