package org.crossroads.platform.entries.web;

import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.entries.ClaimDecisions;
import org.crossroads.platform.web.Absent;
import org.springframework.stereotype.Component;

/** Finds the organisation of an address, for those who may. */
@Component
class FoundOrganisation {
  static final String ID = "{id:[0-9a-fA-F-]{36}}";

  private final Organisations organisations;
  private final ClaimDecisions decisions;

  FoundOrganisation(Organisations organisations, ClaimDecisions decisions) {
    this.organisations = organisations;
    this.decisions = decisions;
  }

  /** The organisation, for anybody. */
  Organisation of(String id) {
    return OrganisationId.parse(id).flatMap(organisations::find).orElseThrow(() -> absent(id));
  }

  /** The same for those who may see its people; to others it looks as if it were not there. */
  Organisation withPeople(Who who, String id) {
    Organisation found = of(id);
    if (!decisions.maySee(who, found.id())) {
      throw absent(id);
    }
    return found;
  }

  private static Absent absent(String id) {
    return new Absent("There is no organisation with the id " + id + ", or it is not yours.");
  }
}
