package org.crossroads.platform.accounts.letters;

import java.util.List;
import java.util.stream.Collectors;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.mail.Mail;
import org.crossroads.platform.web.PublicAddress;
import org.crossroads.platform.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters as mails, each with the way to stop them. */
@Component
class LetterMail {
  private final Unsubscribing unsubscribing;
  private final PublicAddress address;

  LetterMail(Unsubscribing unsubscribing, PublicAddress address) {
    this.unsubscribing = unsubscribing;
    this.address = address;
  }

  /** One letter by itself. */
  Mail of(Account to, Letter letter) {
    return mail(to, letter.subject(), letter.text(), stopAddress(to.id(), List.of(letter)));
  }

  /** Several letters in one mail. */
  Mail of(Account to, List<Letter> letters) {
    if (letters.size() == 1) {
      return of(to, letters.getFirst());
    }
    String text =
        letters.stream()
            .map(letter -> letter.subject() + "\n\n" + letter.text().strip())
            .collect(Collectors.joining("\n\n----\n\n"));
    return mail(
        to, letters.size() + " things at " + Site.NAME, text, stopAddress(to.id(), letters));
  }

  private Mail mail(Account to, String subject, String text, @Nullable String stop) {
    String ways =
        address
            .stated()
            .map(site ->
                """
                You get this because of what you look after at %s. Choose which mails you get:

                %s/account/mail

                Or stop these mails by one press, without signing in:

                %s
                """
                    .formatted(Site.NAME, site, stop))
            .orElse(
                "You get this because of what you look after at %s. Which mails you get you choose there, under \"Your account\".\n"
                    .formatted(Site.NAME));
    return new Mail("letter", to.email().value(), subject, text.strip() + "\n\n-- \n" + ways, null)
        .stoppedAt(stop);
  }

  /** Without a stated address of the site there is nothing to link to. */
  private @Nullable String stopAddress(AccountId to, List<Letter> letters) {
    List<LetterKind> kinds = letters.stream().map(Letter::kind).distinct().toList();
    return address
        .stated()
        .map(site -> site + "/unsubscribe/" + unsubscribing.token(to, kinds))
        .orElse(null);
  }
}
