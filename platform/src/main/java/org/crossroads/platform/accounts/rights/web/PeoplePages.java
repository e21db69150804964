package org.crossroads.platform.accounts.rights.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountSearch;
import org.crossroads.platform.accounts.AccountState;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Grant;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody who has an account, for those who run or audit the site. */
@Controller
class PeoplePages {
  private static final int MOST = 100;

  private final Access access;
  private final AccountSearch accounts;
  private final Grants grants;
  private final Clock clock;

  PeoplePages(Access access, AccountSearch accounts, Grants grants, Clock clock) {
    this.access = access;
    this.accounts = accounts;
    this.grants = grants;
    this.clock = clock;
  }

  @GetMapping("/admin/people")
  PeoplePage people(Who.SignedIn who, @RequestParam @Nullable String q) {
    access.require(who, Right.SEE_ACCOUNTS, new Scope.Site(), "There is no page at this address.");
    String text = q == null ? "" : q;
    List<Account> found = accounts.list(text, MOST + 1);
    return new PeoplePage(text, sentence(found.size()), table(found.stream().limit(MOST).toList()));
  }

  private static String sentence(int found) {
    return found > MOST
        ? "The first " + MOST + " are shown. Say more of the name or address to find the others."
        : Words.capital(Words.count(found, "person", "people")) + ".";
  }

  private Table table(List<Account> found) {
    return new Table(
        "People with an account, by address",
        List.of(Column.of("Person"), Column.of("Roles now"), Column.of("State")),
        found.stream().map(this::row).toList(),
        true);
  }

  private List<Cell> row(Account account) {
    LocalDate today = LocalDate.now(clock);
    String roles =
        grants.listOf(account.id()).stream()
            .filter(grant -> grant.stateOn(today) == Grant.State.CURRENT)
            .map(grant -> grant.role().label())
            .sorted()
            .distinct()
            .collect(Collectors.joining(", "));
    String email = account.email().value();
    return List.of(
        Cell.link(
            account.name().isEmpty() ? email : account.name(),
            "/admin/people/" + account.id(),
            account.name().isEmpty() ? "" : email),
        new Cell.Text(roles.isEmpty() ? "None" : roles),
        new Cell.Text(account.state() == AccountState.ACTIVE ? "Active" : "Closed"));
  }
}
