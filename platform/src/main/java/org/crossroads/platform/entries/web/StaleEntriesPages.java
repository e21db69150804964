package org.crossroads.platform.entries.web;

import java.util.List;
import java.util.stream.Stream;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.letters.Recipients;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.entries.StaleEntries;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.Cell;
import org.crossroads.platform.web.parts.Column;
import org.crossroads.platform.web.parts.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The mail of the term, for administrators: whom it would reach, then the button. */
@Controller
class StaleEntriesPages {
  private final StaleEntries stale;
  private final Access access;

  StaleEntriesPages(StaleEntries stale, Access access) {
    this.stale = stale;
    this.access = access;
  }

  @GetMapping("/admin/stale-entries")
  StaleEntriesPage show(Who.SignedIn who) {
    allow(who);
    Recipients to = stale.recipients();
    return new StaleEntriesPage(
        Words.date(stale.nextMailDay()),
        Words.capital(Words.count(to.mails(), "mail goes out", "mails go out"))
            + ", one to each person; "
            + Words.count(to.never().size(), "person wants", "people want")
            + " none.",
        Stream.concat(to.atOnce().stream(), to.gathered().stream())
            .map(account -> account.email().value())
            .toList(),
        table(),
        to.mails() > 0);
  }

  @PostMapping("/admin/stale-entries")
  Object remind(Who.SignedIn who) {
    allow(who);
    stale.remind();
    return SeeOther.to("/admin/stale-entries");
  }

  private void allow(Who.SignedIn who) {
    access.require(who, Right.RUN_SITE, new Scope.Site(), "There is no page at this address.");
  }

  private Table table() {
    return Table.of(
        "Entries that nobody has checked for a year",
        List.of(Column.of("Organisation"), Column.of("Stale")),
        stale.list().stream()
            .map(each ->
                List.of(
                    Cell.link(each.name(), "/organisations/" + each.organisation() + "/entry"),
                    Cell.text(String.join(", ", each.fields()))))
            .toList());
  }
}
