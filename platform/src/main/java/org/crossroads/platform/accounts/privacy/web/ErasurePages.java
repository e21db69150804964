package org.crossroads.platform.accounts.privacy.web;

import java.util.List;
import java.util.Locale;
import org.crossroads.platform.accounts.RecentSignIn;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.privacy.Erasure;
import org.crossroads.platform.accounts.privacy.ErasureOutcome;
import org.crossroads.platform.accounts.privacy.OwnRecord;
import org.crossroads.platform.privacy.PersonalSection;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.SeeOther;
import org.crossroads.platform.web.Words;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Erasing oneself: what goes and what stays, then the deed. */
@Controller
class ErasurePages {
  private final Erasure erasure;
  private final OwnRecord record;
  private final RecentSignIn recent;

  ErasurePages(Erasure erasure, OwnRecord record, RecentSignIn recent) {
    this.erasure = erasure;
    this.record = record;
    this.recent = recent;
  }

  @GetMapping("/account/data/erasure")
  Page ask(Who.SignedIn who) {
    recent.require(who);
    return page(who, ErrorSummary.none());
  }

  @PostMapping("/account/data/erasure")
  Object erase(@RequestParam(defaultValue = "") String sure, Who.SignedIn who) {
    recent.require(who);
    if (!sure.equals("yes")) {
      return page(who, ErrorSummary.of("sure", "Tick that you know it cannot be taken back."));
    }
    return switch (erasure.erase(who)) {
      case ErasureOutcome.Erased erased -> SeeOther.to("/erased");
      case ErasureOutcome.GoneAlready gone -> SeeOther.to("/erased");
      case ErasureOutcome.NotYet not -> page(who, ErrorSummary.of("erase", not.sentence()));
    };
  }

  @GetMapping("/erased")
  ErasedPage erased() {
    return new ErasedPage();
  }

  private ErasurePage page(Who.SignedIn who, ErrorSummary errors) {
    List<String> goes =
        record.sections(who).stream()
            .filter(section -> section.erased() && !section.rows().isEmpty())
            .map(ErasurePages::line)
            .toList();
    return new ErasurePage(goes, record.kept(who), erasure.obstacles(who), errors);
  }

  private static String line(PersonalSection section) {
    String title = section.title();
    return title.substring(0, 1).toLowerCase(Locale.UK)
        + title.substring(1)
        + " ("
        + Words.count(section.rows().size(), "entry", "entries")
        + ")";
  }
}
