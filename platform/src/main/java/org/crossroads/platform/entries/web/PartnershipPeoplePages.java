package org.crossroads.platform.entries.web;

import java.util.UUID;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.GrantId;
import org.crossroads.platform.accounts.rights.GrantOutcome;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.entries.ScopedPeople;
import org.crossroads.platform.partnerships.Partnership;
import org.crossroads.platform.partnerships.Partnerships;
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

/** Who has a role in a partnership, for those who have one. */
@Controller
class PartnershipPeoplePages {
  private static final String PEOPLE = "/partnerships/{id}/people";

  private final Access access;
  private final Partnerships partnerships;
  private final ScopedPeople people;
  private final PeopleParts parts;

  PartnershipPeoplePages(
      Access access, Partnerships partnerships, ScopedPeople people, PeopleParts parts) {
    this.access = access;
    this.partnerships = partnerships;
    this.people = people;
    this.parts = parts;
  }

  @GetMapping(PEOPLE)
  PeoplePage people(Who.SignedIn who, @PathVariable UUID id) {
    return page(who, found(who, id), ErrorSummary.none(), PeopleForm.empty());
  }

  @PostMapping(PEOPLE)
  Object give(Who.SignedIn who, @PathVariable UUID id, @ModelAttribute PeopleForm form) {
    Partnership partnership = found(who, id);
    ErrorSummary errors = parts.give(who, scope(partnership), partnership.name(), form);
    return errors.problems().isEmpty()
        ? SeeOther.to(address(partnership))
        : page(who, partnership, errors, form);
  }

  @PostMapping(PEOPLE + "/{grant}/ending")
  Object end(Who.SignedIn who, @PathVariable UUID id, @PathVariable UUID grant) {
    Partnership partnership = found(who, id);
    GrantOutcome outcome =
        people
            .end(who, scope(partnership), new GrantId(grant))
            .orElseThrow(() -> new Absent("There is no such role."));
    return outcome instanceof GrantOutcome.NotDone not
        ? page(who, partnership, ErrorSummary.of("people", not.sentence()), PeopleForm.empty())
        : SeeOther.to("/account/roles");
  }

  private Partnership found(Who who, UUID id) {
    String sentence = "There is no partnership with the id " + id + ", or it is not yours.";
    access.require(who, Right.SEE_PEOPLE, new Scope.Partnership(id), sentence);
    return partnerships.find(id).orElseThrow(() -> new Absent(sentence));
  }

  private PeoplePage page(
      Who.SignedIn who, Partnership partnership, ErrorSummary errors, PeopleForm form) {
    String address = address(partnership);
    return new PeoplePage(
        Layout.of(Section.ACCOUNT, "People of " + partnership.name())
            .under(
                new Crumb("Your account", "/account"), new Crumb("Your roles", "/account/roles")),
        errors,
        partnership.name(),
        address,
        parts.table(who, scope(partnership), address),
        null,
        parts.choices(who, scope(partnership), form),
        form);
  }

  private static Scope scope(Partnership partnership) {
    return new Scope.Partnership(partnership.id());
  }

  private static String address(Partnership partnership) {
    return "/partnerships/" + partnership.id() + "/people";
  }
}
