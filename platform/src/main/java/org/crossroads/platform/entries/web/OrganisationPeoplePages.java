package org.crossroads.platform.entries.web;

import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.GrantId;
import org.crossroads.platform.accounts.rights.GrantOutcome;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.entries.ClaimDecisions;
import org.crossroads.platform.entries.ClaimId;
import org.crossroads.platform.entries.ClaimOutcome;
import org.crossroads.platform.entries.Claims;
import org.crossroads.platform.entries.ScopedPeople;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who speaks for an organisation, for those who do or decide about it. */
@Controller
class OrganisationPeoplePages {
  private static final String PEOPLE = "/organisations/" + FoundOrganisation.ID + "/people";

  private final FoundOrganisation found;
  private final Claims claims;
  private final ClaimDecisions decisions;
  private final ScopedPeople people;
  private final PeopleParts parts;

  OrganisationPeoplePages(
      FoundOrganisation found,
      Claims claims,
      ClaimDecisions decisions,
      ScopedPeople people,
      PeopleParts parts) {
    this.found = found;
    this.claims = claims;
    this.decisions = decisions;
    this.people = people;
    this.parts = parts;
  }

  @GetMapping(PEOPLE)
  PeoplePage people(Who.SignedIn who, @PathVariable String id) {
    return page(who, found.withPeople(who, id), ErrorSummary.none(), PeopleForm.empty());
  }

  @PostMapping(PEOPLE)
  Object give(Who.SignedIn who, @PathVariable String id, @ModelAttribute PeopleForm form) {
    Organisation organisation = found.withPeople(who, id);
    ErrorSummary errors = parts.give(who, scope(organisation), organisation.name(), form);
    return errors.problems().isEmpty()
        ? SeeOther.to(address(organisation))
        : page(who, organisation, errors, form);
  }

  @PostMapping(PEOPLE + "/{grant}/ending")
  Object end(Who.SignedIn who, @PathVariable String id, @PathVariable UUID grant) {
    Organisation organisation = found.withPeople(who, id);
    GrantOutcome outcome =
        people
            .end(who, scope(organisation), new GrantId(grant))
            .orElseThrow(() -> new Absent("There is no such role."));
    return outcome instanceof GrantOutcome.NotDone not
        ? page(who, organisation, ErrorSummary.of("people", not.sentence()), PeopleForm.empty())
        : SeeOther.to("/organisations/" + organisation.id());
  }

  @PostMapping(PEOPLE + "/claims/{claim}/agreement")
  Object agree(Who.SignedIn who, @PathVariable String id, @PathVariable UUID claim) {
    Organisation organisation = found.withPeople(who, id);
    return answer(who, organisation, claims.agree(who, organisation, new ClaimId(claim)));
  }

  @PostMapping(PEOPLE + "/claims/{claim}/refusal")
  Object refuse(Who.SignedIn who, @PathVariable String id, @PathVariable UUID claim) {
    Organisation organisation = found.withPeople(who, id);
    return answer(who, organisation, claims.refuse(who, organisation, new ClaimId(claim)));
  }

  private Object answer(Who.SignedIn who, Organisation organisation, ClaimOutcome outcome) {
    return outcome instanceof ClaimOutcome.NotDone not
        ? page(who, organisation, ErrorSummary.of("claims", not.sentence()), PeopleForm.empty())
        : SeeOther.to(address(organisation));
  }

  private PeoplePage page(
      Who.SignedIn who, Organisation organisation, ErrorSummary errors, PeopleForm form) {
    String address = address(organisation);
    return new PeoplePage(
        Layout.of(Section.FIND, "People of " + organisation.name())
            .under(
                new Crumb("Find", "/organisations"),
                new Crumb(organisation.name(), "/organisations/" + organisation.id())),
        errors,
        organisation.name(),
        address,
        parts.table(who, scope(organisation), address),
        parts.claims(
            claims.listOpen(organisation.id()),
            decisions.mayDecide(who, organisation.id()),
            address),
        parts.choices(who, scope(organisation), form),
        form);
  }

  private static Scope scope(Organisation organisation) {
    return new Scope.Organisation(organisation.id().value());
  }

  private static String address(Organisation organisation) {
    return "/organisations/" + organisation.id() + "/people";
  }
}
