package org.crossroads.platform.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.Reach;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Standing;
import org.crossroads.platform.directory.Lineage;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.partnerships.Partnership;
import org.crossroads.platform.partnerships.Partnerships;
import org.springframework.stereotype.Component;

/**
 * Who decides about claims of an organisation: its representatives, the coordinators of
 * partnerships that it is a member of, and administrators.
 */
@Component
public class ClaimDecisions {
  private final Access access;
  private final Grants grants;
  private final Partnerships partnerships;
  private final Lineage lineage;
  private final Clock clock;

  ClaimDecisions(
      Access access, Grants grants, Partnerships partnerships, Lineage lineage, Clock clock) {
    this.access = access;
    this.grants = grants;
    this.partnerships = partnerships;
    this.lineage = lineage;
    this.clock = clock;
  }

  /** Whether somebody may decide. */
  public boolean mayDecide(Who who, OrganisationId organisation) {
    Standing standing = access.of(who);
    return standing.may(Right.DECIDE_CLAIMS, new Scope.Organisation(organisation.value()))
        || scopesOfPartnerships(organisation).stream()
            .anyMatch(partnership -> standing.may(Right.DECIDE_CLAIMS, partnership));
  }

  /** Whether somebody may see who speaks for the organisation and who asks to. */
  public boolean maySee(Who who, OrganisationId organisation) {
    return access.may(who, Right.SEE_PEOPLE, new Scope.Organisation(organisation.value()))
        || mayDecide(who, organisation);
  }

  /** Where somebody may decide, for queries: the members of their partnerships are among it. */
  Reach reach(Who who) {
    Reach own = access.reach(who, Right.DECIDE_CLAIMS);
    if (own.partnerships().isEmpty()) {
      return own;
    }
    Set<UUID> organisations = new HashSet<>(own.organisations());
    Map<OrganisationId, OrganisationId> carriers = lineage.carriers();
    for (OrganisationId member :
        partnerships.listMembersOf(own.partnerships(), LocalDate.now(clock))) {
      organisations.add(carriers.getOrDefault(member, member).value());
    }
    return new Reach(own.everywhere(), organisations, own.partnerships());
  }

  /** Everybody who may decide: those nearest first, administrators only if there is nobody else. */
  Set<AccountId> listDeciders(OrganisationId organisation) {
    Set<AccountId> deciders =
        new LinkedHashSet<>(
            grants.listHolders(Role.REPRESENTATIVE, new Scope.Organisation(organisation.value())));
    scopesOfPartnerships(organisation)
        .forEach(scope -> deciders.addAll(grants.listHolders(Role.COORDINATOR, scope)));
    if (deciders.isEmpty()) {
      deciders.addAll(grants.listHolders(Role.ADMINISTRATOR, new Scope.Site()));
    }
    return deciders;
  }

  private List<Scope> scopesOfPartnerships(OrganisationId organisation) {
    List<Scope> scopes = new ArrayList<>();
    List<OrganisationId> members = lineage.listCarriedBy(organisation);
    for (Partnership each : partnerships.listOf(members, LocalDate.now(clock))) {
      scopes.add(new Scope.Partnership(each.id()));
    }
    return scopes;
  }
}
