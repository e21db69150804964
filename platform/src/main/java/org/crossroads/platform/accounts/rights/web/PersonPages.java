package org.crossroads.platform.accounts.rights.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.RecentSignIn;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.GrantId;
import org.crossroads.platform.accounts.rights.GrantOutcome;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.SummaryRow;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** One person's roles, seen and given by those who run the site. */
@Controller
class PersonPages {
  private static final ZoneId BRITAIN = ZoneId.of("Europe/London");

  private final Access access;
  private final Accounts accounts;
  private final Grants grants;
  private final Forms forms;

  /** What a form on this page goes through. */
  @Component
  record Forms(GrantReading reading, GrantTable table, RecentSignIn recent) {}

  PersonPages(Access access, Accounts accounts, Grants grants, Forms forms) {
    this.access = access;
    this.accounts = accounts;
    this.grants = grants;
    this.forms = forms;
  }

  @GetMapping("/admin/people/{account}")
  PersonPage person(Who.SignedIn who, @PathVariable UUID account, @ModelAttribute GrantForm form) {
    return page(who, found(who, account, Right.SEE_ACCOUNTS), ErrorSummary.none(), form);
  }

  @PostMapping("/admin/people/{account}/roles")
  Object grant(Who.SignedIn who, @PathVariable UUID account, @ModelAttribute GrantForm form) {
    Account person = found(who, account, Right.RUN_SITE);
    return switch (forms.reading().read(person.id(), form)) {
      case GrantReading.Read.Wrong wrong -> page(who, person, wrong.errors(), form);
      case GrantReading.Read.Understood understood -> grant(who, person, understood.grant(), form);
    };
  }

  private Object grant(Who.SignedIn who, Account person, NewGrant wanted, GrantForm form) {
    if (wanted.role() == Role.ADMINISTRATOR && !forms.recent().isRecent(who)) {
      // The form is filled in again when they are back.
      return SeeOther.to(
          UriComponentsBuilder.fromPath("/sign-in")
              .queryParam("again", "yes")
              .queryParam("to", "{to}")
              .encode()
              .build("/admin/people/" + person.id() + "?" + form.query())
              .toString());
    }
    return switch (grants.grant(who, wanted)) {
      case GrantOutcome.Done done -> SeeOther.to("/admin/people/" + person.id());
      case GrantOutcome.NotDone not ->
          page(who, person, ErrorSummary.of("role", not.sentence()), form);
    };
  }

  @PostMapping("/admin/people/{account}/roles/{grant}/ending")
  Object end(Who.SignedIn who, @PathVariable UUID account, @PathVariable UUID grant) {
    Account person = found(who, account, Right.RUN_SITE);
    GrantId id =
        grants
            .find(new GrantId(grant))
            .filter(found -> found.holder().equals(person.id()))
            .orElseThrow(() -> new Absent("They have no such role."))
            .id();
    return switch (grants.end(who, id)) {
      case GrantOutcome.Done done -> SeeOther.to("/admin/people/" + person.id());
      case GrantOutcome.NotDone not ->
          page(who, person, ErrorSummary.of("roles", not.sentence()), GrantForm.empty());
    };
  }

  private Account found(Who.SignedIn who, UUID account, Right right) {
    access.require(who, right, new Scope.Site(), "There is no page at this address.");
    return accounts
        .find(new AccountId(account))
        .orElseThrow(() -> new Absent("There is no account with the id " + account + "."));
  }

  private PersonPage page(Who.SignedIn who, Account person, ErrorSummary errors, GrantForm form) {
    boolean runs = access.may(who, Right.RUN_SITE, new Scope.Site());
    String address = "/admin/people/" + person.id();
    return new PersonPage(
        errors,
        address,
        person.name().isEmpty() ? person.email().value() : person.name(),
        List.of(
            SummaryRow.of("E-mail address", person.email().value()),
            SummaryRow.of("Since", Words.date(LocalDate.ofInstant(person.since(), BRITAIN))),
            SummaryRow.of("Account", person.state().name().toLowerCase(Locale.UK))),
        forms
            .table()
            .of(
                "Roles, the latest first",
                grants.listOf(person.id()),
                grant ->
                    runs && grants.mayEnd(who, grant)
                        ? address + "/roles/" + grant.id() + "/ending"
                        : ""),
        runs ? choices(form) : List.of(),
        form);
  }

  private static List<Choice> choices(GrantForm form) {
    return Arrays.stream(Role.values())
        .map(role -> Choice.of(role.code(), role.label(), role.code().equals(form.role())))
        .toList();
  }
}
