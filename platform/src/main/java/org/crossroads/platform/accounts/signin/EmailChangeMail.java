package org.crossroads.platform.accounts.signin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.mail.Mail;
import org.crossroads.platform.web.Site;

/** The words of mails about another address. */
final class EmailChangeMail {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private EmailChangeMail() {}

  static Mail code(EmailAddress to, OneTimeCode code, Instant ends, ZoneId zone) {
    return new Mail(
        SignInMail.KIND,
        to.value(),
        "Your new address at " + Site.NAME,
        """
        Somebody, we hope you, wants to use this address for their account at %s.

        Your code is: %s

        Type it on the page where you asked for it. It works once, until %s.

        If it was not you, do nothing: nothing changes.
        """
            .formatted(Site.NAME, code.shown(), TIME.format(ends.atZone(zone))),
        ends);
  }

  static Mail taken(EmailAddress to, Instant goodUntil) {
    return new Mail(
        SignInMail.KIND,
        to.value(),
        "Your address at " + Site.NAME,
        """
        Somebody, perhaps you, wanted to use this address for another account at %s.

        It has an account of its own, so nothing was changed. If both accounts are
        yours, erase the one you do not want, and then ask again.
        """
            .formatted(Site.NAME),
        goodUntil);
  }

  static Mail changed(EmailAddress before) {
    return new Mail(
        SignInMail.KIND,
        before.value(),
        "Your address at " + Site.NAME + " has changed",
        """
        Your account at %s has another address from now on, and codes go there.

        If it was not you, tell the people who run the site at once.
        """
            .formatted(Site.NAME),
        null);
  }
}
