package org.crossroads.platform.accounts.signin;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.mail.Mail;
import org.crossroads.platform.web.Site;

/** The words of sign-in mails. Nothing that a stranger typed stands in them but the address. */
final class SignInMail {
  static final String KIND = "sign-in";

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private SignInMail() {}

  /**
   * @param site where the site is, or empty if nobody stated it: then there is a code and no link
   */
  static Mail of(EmailAddress to, SignInRequests.Made made, Optional<String> site, ZoneId zone) {
    Instant ends = made.endsAt().toInstant();
    String link =
        site.map(address ->
                """
                Or open this link in the same browser, and press the button there:

                %s/sign-in/link/%s

                """
                    .formatted(address, made.link().text()))
            .orElse("");
    return new Mail(
        KIND,
        to.value(),
        "Sign in to " + Site.NAME,
        """
        Somebody, we hope you, asked to sign in to %s with this address.

        Your code is: %s

        Type it on the page where you asked for it.

        %sIt works once, until %s. Give it to nobody: we never ask for it by
        telephone or e-mail.

        If it was not you, do nothing. Without this mail nobody gets in.
        """
            .formatted(Site.NAME, made.code().shown(), link, TIME.format(ends.atZone(zone))),
        ends);
  }

  /** To somebody whose account is closed, who would otherwise wait for a code in vain. */
  static Mail closed(EmailAddress to, Instant goodUntil) {
    return new Mail(
        KIND,
        to.value(),
        "Sign in to " + Site.NAME,
        """
        Somebody, perhaps you, asked to sign in to %s with this address.

        The account with this address is closed, so there is no code. Ask the
        people who run the site if it should be open.
        """
            .formatted(Site.NAME),
        goodUntil);
  }
}
