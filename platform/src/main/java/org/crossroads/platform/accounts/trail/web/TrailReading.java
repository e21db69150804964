package org.crossroads.platform.accounts.trail.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.accounts.trail.TrailQuery;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands what is looked for in the trail, or says what has to be put right. */
@Component
class TrailReading {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;

  private final Accounts accounts;

  TrailReading(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * What was understood.
   *
   * @param query everything that could be, the rest left out
   * @param errors the rest
   */
  record Read(TrailQuery query, ErrorSummary errors) {}

  Read read(TrailForm form) {
    String who = form.who();
    AccountId person = who.isEmpty() ? null : person(who).orElse(null);
    if (!who.isEmpty() && person == null) {
      return wrong("who", "There is no account “" + who + "”. Write the whole e-mail address.");
    }
    String code = form.event();
    TrailEvent event = TrailEvent.find(code).orElse(null);
    if (!code.isEmpty() && event == null) {
      return wrong("event", "The trail knows nothing of “" + code + "”. Choose from the list.");
    }
    try {
      return new Read(
          new TrailQuery(person, event, thing(form), day(form.from()), day(form.to())),
          ErrorSummary.none());
    } catch (DateTimeParseException e) {
      return wrong("from", "“" + e.getParsedString() + "” is no day. Write it as 2026-09-01.");
    }
  }

  private Optional<AccountId> person(String who) {
    Optional<Account> byAddress = EmailAddress.read(who).flatMap(accounts::find);
    if (byAddress.isPresent()) {
      return byAddress.map(Account::id);
    }
    try {
      // The account may be gone; what it did is still here.
      return Optional.of(new AccountId(UUID.fromString(who)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The id at the end of a page's address, or what was typed. */
  private static @Nullable String thing(TrailForm form) {
    String typed = form.thing().replaceFirst("[?#].*", "");
    String id = typed.substring(typed.lastIndexOf('/') + 1);
    return id.isEmpty() ? null : id;
  }

  private static @Nullable LocalDate day(String text) {
    if (text.isEmpty()) {
      return null;
    }
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new DateTimeParseException("No entry is of that year.", text, 0);
    }
    return day;
  }

  private static Read wrong(String field, String sentence) {
    return new Read(TrailQuery.everything(), ErrorSummary.of(field, sentence));
  }
}
