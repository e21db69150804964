package org.crossroads.platform.accounts.rights.web;

import java.time.Clock;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.mail.Outbox;
import org.crossroads.platform.mail.web.MailTroublesPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Mails that did not arrive, for those who may see whom they were for. */
@Controller
class MailTroublesController {
  private static final int MOST = 100;

  private final Access access;
  private final Outbox outbox;
  private final Clock clock;

  MailTroublesController(Access access, Outbox outbox, Clock clock) {
    this.access = access;
    this.outbox = outbox;
    this.clock = clock;
  }

  @GetMapping("/admin/mail")
  MailTroublesPage mail(Who.SignedIn who) {
    access.require(who, Right.SEE_ACCOUNTS, new Scope.Site(), "There is no page at this address.");
    return new MailTroublesPage(outbox.waiting(), outbox.troubles(MOST), clock.getZone());
  }
}
