package org.crossroads.platform.accounts.trail.web;

import java.util.List;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.TrailQuery;
import org.crossroads.platform.accounts.trail.TrailRecord;
import org.crossroads.platform.accounts.trail.TrailSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own part of the trail. */
@Controller
class OwnTrailPages {
  private final TrailSearch search;
  private final TrailNames names;

  OwnTrailPages(TrailSearch search, TrailNames names) {
    this.search = search;
    this.names = names;
  }

  @GetMapping("/account/trail")
  OwnTrailPage trail(Who.SignedIn who, @RequestParam @Nullable Long before) {
    List<TrailRecord> found =
        search.list(
            new TrailQuery(who.account(), null, null, null, null),
            before == null ? Long.MAX_VALUE : before,
            TrailPages.SHOWN + 1);
    List<TrailRecord> shown = found.stream().limit(TrailPages.SHOWN).toList();
    TrailNames.Known known = names.of(shown);
    return new OwnTrailPage(
        TrailTable.of(shown, known, person -> label(who, person, known)),
        found.size() > TrailPages.SHOWN ? "/account/trail?before=" + shown.getLast().number() : "");
  }

  /** Others by their names alone: an address is not for everybody on whom somebody acted. */
  private static String label(Who.SignedIn who, AccountId person, TrailNames.Known known) {
    if (person.equals(who.account())) {
      return "you";
    }
    Account account = known.people().get(person);
    if (account == null) {
      return TrailNames.FORMER;
    }
    return account.name().isEmpty() ? "somebody who gave no name" : account.name();
  }
}
