package org.crossroads.platform.accounts.web;

import java.time.Clock;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.passkeys.Passkeys;
import org.crossroads.platform.accounts.sessions.Sessions;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's account. */
@Controller
class AccountController {
  private static final int LONGEST_NAME = 100;

  private final Accounts accounts;
  private final Sessions sessions;
  private final Passkeys passkeys;
  private final Clock clock;

  AccountController(Accounts accounts, Sessions sessions, Passkeys passkeys, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.passkeys = passkeys;
    this.clock = clock;
  }

  @GetMapping("/account")
  Page show(Who.SignedIn who) {
    return page(who, who.name(), ErrorSummary.none());
  }

  @PostMapping("/account")
  Object rename(@RequestParam(defaultValue = "") String name, Who.SignedIn who) {
    String wanted = name.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    if (wanted.length() > LONGEST_NAME) {
      return page(
          who,
          wanted,
          ErrorSummary.of(
              "name",
              "The name has %d letters. Shorten it to %d or fewer."
                  .formatted(wanted.length(), LONGEST_NAME)));
    }
    accounts.rename(who.account(), wanted);
    return SeeOther.to("/account");
  }

  private AccountPage page(Who.SignedIn who, String name, ErrorSummary errors) {
    int keys = passkeys.list(who.account()).size();
    return new AccountPage(
        who.email(),
        name,
        Words.count(keys, "passkey", "passkeys"),
        keys == 0,
        sessions.list(who.account()).stream()
            .map(session -> SessionLine.of(session, who.session(), clock.getZone()))
            .toList(),
        errors);
  }
}
