package org.crossroads.platform.entries.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Grant;
import org.crossroads.platform.accounts.rights.GrantOutcome;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.entries.Claim;
import org.crossroads.platform.entries.ScopedPeople;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of an organisation's and of a partnership's people have in common. */
@Component
class PeopleParts {
  private static final ZoneId BRITAIN = ZoneId.of("Europe/London");

  private final ScopedPeople people;
  private final Clock clock;

  PeopleParts(ScopedPeople people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  /** Everybody with a role there; each with a button where the reader may end it. */
  Table table(Who.SignedIn who, Scope scope, String address) {
    List<Grant> grants = people.listOf(scope);
    Map<AccountId, Account> accounts =
        people.accountsOf(grants.stream().map(Grant::holder).toList());
    return Table.of(
        "People and their roles",
        List.of(
            Column.of("Person"),
            Column.of("Role"),
            Column.of("From"),
            Column.of("To"),
            Column.of("Change")),
        grants.stream()
            .map(grant -> row(grant, label(accounts, grant.holder()), ending(who, grant, address)))
            .toList());
  }

  private static List<Cell> row(Grant grant, String person, String ending) {
    LocalDate last = grant.term().to();
    return List.of(
        new Cell.Text(person),
        new Cell.Text(grant.role().label()),
        new Cell.Text(Words.date(grant.term().from())),
        new Cell.Text(last == null ? "No end" : Words.date(last)),
        ending.isEmpty()
            ? new Cell.Text("–")
            : new Cell.Action("End", grant.role().label() + " " + person, ending));
  }

  private String ending(Who.SignedIn who, Grant grant, String address) {
    return people.mayEnd(who, grant) ? address + "/" + grant.id() + "/ending" : "";
  }

  /** Claims that wait, with buttons for one who may decide; null if there is none. */
  @Nullable Table claims(List<Claim> claims, boolean mayDecide, String address) {
    if (claims.isEmpty()) {
      return null;
    }
    Map<AccountId, Account> accounts =
        people.accountsOf(claims.stream().map(Claim::claimant).toList());
    return Table.of(
        "Who asks for a role",
        List.of(
            Column.of("Person"),
            Column.of("Asks to be"),
            Column.of("Says"),
            Column.of("Asked"),
            Column.of("Agree"),
            Column.of("Refuse")),
        claims.stream()
            .map(claim -> row(claim, email(accounts, claim.claimant()), mayDecide, address))
            .toList());
  }

  private static List<Cell> row(Claim claim, String person, boolean mayDecide, String address) {
    String own = address + "/claims/" + claim.id();
    return List.of(
        new Cell.Text(person),
        new Cell.Text(claim.role().label()),
        new Cell.Text(claim.note().isEmpty() ? "–" : claim.note()),
        new Cell.Text(Words.date(LocalDate.ofInstant(claim.askedAt(), BRITAIN))),
        mayDecide
            ? new Cell.Action("Agree", "to " + person, own + "/agreement")
            : new Cell.Text("–"),
        mayDecide ? new Cell.Action("Refuse", person, own + "/refusal") : new Cell.Text("–"));
  }

  /** The roles that the reader may give there. */
  List<Choice> choices(Who who, Scope scope, PeopleForm form) {
    return people.listGrantable(who, scope).stream()
        .map(role -> Choice.of(role.code(), role.label(), role.code().equals(form.role())))
        .toList();
  }

  /** Gives a role as a form asks; says what has to be put right, or nothing if it was done. */
  ErrorSummary give(Who.SignedIn who, Scope scope, String where, PeopleForm form) {
    if (people.listGrantable(who, scope).isEmpty()) {
      throw new Absent("There is no page at this address.");
    }
    Optional<EmailAddress> to = EmailAddress.read(form.email());
    if (to.isEmpty()) {
      return ErrorSummary.of(
          "email", "“" + form.email() + "” is no e-mail address. Write it as name@school.sch.uk.");
    }
    Optional<Role> role = Role.find(form.role()).filter(each -> each.scopeKind() == scope.kind());
    if (role.isEmpty()) {
      return ErrorSummary.of("role", "Choose a role.");
    }
    Optional<Term> term = Term.parse("", form.to(), LocalDate.now(clock));
    if (term.isEmpty()) {
      return ErrorSummary.of(
          "to", "“" + form.to() + "” is no day to come. Write it as 2027-08-31.");
    }
    return switch (people.give(who, to.get(), role.get(), scope, term.get(), where)) {
      case GrantOutcome.Done done -> ErrorSummary.none();
      case GrantOutcome.NotDone not -> ErrorSummary.of("role", not.sentence());
    };
  }

  private static String label(Map<AccountId, Account> accounts, AccountId id) {
    Account account = accounts.get(id);
    if (account == null) {
      return "A former member";
    }
    return account.name().isEmpty() ? account.email().value() : account.name();
  }

  /** Whoever decides has to see the address, which is confirmed; a name is only said. */
  private static String email(Map<AccountId, Account> accounts, AccountId id) {
    Account account = accounts.get(id);
    if (account == null) {
      return "A former member";
    }
    return account.name().isEmpty()
        ? account.email().value()
        : account.name() + " (" + account.email().value() + ")";
  }
}
