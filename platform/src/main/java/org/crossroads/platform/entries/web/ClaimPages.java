package org.crossroads.platform.entries.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Grant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.entries.ClaimOutcome;
import org.crossroads.platform.entries.Claims;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** “I work here”: asking to speak for an organisation. */
@Controller
class ClaimPages {
  private static final String CLAIM = "/organisations/" + FoundOrganisation.ID + "/claim";
  private static final List<Role> CLAIMABLE = List.of(Role.REPRESENTATIVE, Role.EDITOR);

  private final FoundOrganisation found;
  private final Claims claims;
  private final Access access;

  ClaimPages(FoundOrganisation found, Claims claims, Access access) {
    this.found = found;
    this.claims = claims;
    this.access = access;
  }

  @GetMapping(CLAIM)
  ClaimPage claim(Who.SignedIn who, @PathVariable String id) {
    return page(who, found.of(id), ErrorSummary.none(), ClaimForm.empty());
  }

  @PostMapping(CLAIM)
  Object ask(Who.SignedIn who, @PathVariable String id, @ModelAttribute ClaimForm form) {
    Organisation organisation = found.of(id);
    Optional<Role> role = Role.find(form.role()).filter(CLAIMABLE::contains);
    if (role.isEmpty()) {
      return page(who, organisation, ErrorSummary.of("role", "Choose what you want to be."), form);
    }
    if (form.isTooLong()) {
      String sentence = "What you say of yourself is longer than 300 letters. Make it shorter.";
      return page(who, organisation, ErrorSummary.of("note", sentence), form);
    }
    if (!(state(who, organisation, form) instanceof ClaimPage.State.Asking)) {
      return SeeOther.to(address(organisation) + "/claim");
    }
    return answer(who, organisation, claims.ask(who, organisation, role.get(), form.note()), form);
  }

  @PostMapping(CLAIM + "/withdrawal")
  Object withdraw(Who.SignedIn who, @PathVariable String id) {
    Organisation organisation = found.of(id);
    return answer(who, organisation, claims.withdraw(who, organisation.id()), ClaimForm.empty());
  }

  private Object answer(
      Who.SignedIn who, Organisation organisation, ClaimOutcome outcome, ClaimForm form) {
    return outcome instanceof ClaimOutcome.NotDone not
        ? page(who, organisation, ErrorSummary.of("claim", not.sentence()), form)
        : SeeOther.to(address(organisation) + "/claim");
  }

  private ClaimPage page(
      Who.SignedIn who, Organisation organisation, ErrorSummary errors, ClaimForm form) {
    return new ClaimPage(
        organisation.name(), address(organisation), state(who, organisation, form), errors);
  }

  private ClaimPage.State state(Who.SignedIn who, Organisation organisation, ClaimForm form) {
    Scope scope = new Scope.Organisation(organisation.id().value());
    Optional<Role> held =
        access.of(who).grants().stream()
            .filter(grant -> grant.scope().equals(scope))
            .map(Grant::role)
            .findFirst();
    if (held.isPresent()) {
      return new ClaimPage.State.Holding("You are " + words(held.get()) + " of it.");
    }
    if (!organisation.status().isOpen()) {
      return new ClaimPage.State.Closed(
          "It is not open, so nobody speaks for it. Maybe claim the one that came after it.");
    }
    return claims
        .findOpen(organisation.id(), who.account())
        .<ClaimPage.State>map(claim ->
            new ClaimPage.State.Waiting(
                "You asked to be its " + words(claim.role()) + ". It waits to be decided."))
        .orElseGet(() -> asking(who, organisation, form));
  }

  private ClaimPage.State asking(Who.SignedIn who, Organisation organisation, ClaimForm form) {
    return new ClaimPage.State.Asking(
        claims.explain(who, organisation),
        CLAIMABLE.stream()
            .map(role -> Choice.of(role.code(), role.label(), role.code().equals(form.role())))
            .toList(),
        form.note());
  }

  private static String words(Role role) {
    return role.label().toLowerCase(Locale.UK);
  }

  private static String address(Organisation organisation) {
    return "/organisations/" + organisation.id();
  }
}
