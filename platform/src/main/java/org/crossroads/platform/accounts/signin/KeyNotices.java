package org.crossroads.platform.accounts.signin;

import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountEvent;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.mail.Mail;
import org.crossroads.platform.mail.Outbox;
import org.crossroads.platform.web.Site;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people by mail when a way to sign in to their account is added or removed, so that they
 * learn of it if it was not them. In the transaction that did it.
 */
@Component
final class KeyNotices {
  private final Accounts accounts;
  private final Outbox outbox;

  KeyNotices(Accounts accounts, Outbox outbox) {
    this.accounts = accounts;
    this.outbox = outbox;
  }

  @EventListener
  void tell(AccountEvent.PasskeyAdded added) {
    tell(added, "The passkey “" + added.label() + "” was added");
  }

  @EventListener
  void tell(AccountEvent.PasskeyRemoved removed) {
    tell(removed, "The passkey “" + removed.label() + "” was removed");
  }

  @EventListener
  void tell(AccountEvent.OpenIdLinked linked) {
    tell(linked, "Signing in with " + linked.issuer() + " was added");
  }

  private void tell(AccountEvent event, String what) {
    accounts.find(event.account()).map(account -> mail(account, what)).ifPresent(outbox::post);
  }

  private static Mail mail(Account account, String what) {
    return new Mail(
        SignInMail.KIND,
        account.email().value(),
        "Your ways to sign in at " + Site.NAME + " have changed",
        """
        %s as a way to sign in to your account at %s.

        If it was not you, sign in, end all other sessions under “Where you are
        signed in”, remove what is not yours, and tell the people who run the site.
        """
            .formatted(what, Site.NAME),
        null);
  }
}
