package org.crossroads.platform.entries;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.AccountSearch;
import org.crossroads.platform.accounts.AccountState;
import org.crossroads.platform.accounts.letters.Letter;
import org.crossroads.platform.accounts.letters.LetterKind;
import org.crossroads.platform.accounts.letters.Letters;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.mail.Mail;
import org.crossroads.platform.mail.Outbox;
import org.crossroads.platform.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Mails about claims. They carry no name or note of the claimant, only where to look. */
@Component
class ClaimMails {
  private static final String KIND = "claim";

  private final Letters letters;
  private final Outbox outbox;
  private final AccountSearch accounts;
  private final PublicAddress address;

  ClaimMails(Letters letters, Outbox outbox, AccountSearch accounts, PublicAddress address) {
    this.letters = letters;
    this.outbox = outbox;
    this.accounts = accounts;
    this.address = address;
  }

  /** Asks those who may decide, as each of them chose. */
  void tellDeciders(Claim claim, Organisation organisation, Collection<AccountId> deciders) {
    Letter letter =
        new Letter(
            LetterKind.CLAIMS,
            "Somebody asks to speak for " + organisation.name(),
            """
            Somebody says that they work at %s and asks to be its %s here.

            You may decide about it. See who it is, and agree or refuse:

            %s
            """
                .formatted(organisation.name(), role(claim), people(organisation)));
    deciders.forEach(decider -> letters.post(decider, letter));
  }

  /** Tells the person what was decided. */
  void tellClaimant(Claim claim, Organisation organisation, boolean granted) {
    send(
        List.of(claim.claimant()),
        (granted ? "You now speak for " : "Your request about ") + organisation.name(),
        granted
            ? """
            You are %s of %s now.

            Who else is, you see here:

            %s
            """
                .formatted(role(claim), organisation.name(), people(organisation))
            : """
            Nobody agreed that you speak for %s here. Maybe they do not know your address: talk to them,
            and ask again from its page if it was a mistake.

            %s
            """
                .formatted(organisation.name(), page(organisation)));
  }

  /** Tells the representatives that there is one more, so that nobody becomes it unseen. */
  void tellOthers(Claim claim, Organisation organisation, Collection<AccountId> representatives) {
    send(
        representatives.stream().filter(each -> !each.equals(claim.claimant())).toList(),
        "One more person speaks for " + organisation.name(),
        """
        Somebody became %s of %s, as you are its representative.

        See who it is. If it is a mistake, end their role there:

        %s
        """
            .formatted(role(claim), organisation.name(), people(organisation)));
  }

  private void send(Collection<AccountId> to, String subject, String body) {
    accounts.find(to).values().stream()
        .filter(account -> account.state() == AccountState.ACTIVE)
        .map(Account::email)
        .forEach(email -> outbox.post(new Mail(KIND, email.value(), subject, body, null)));
  }

  private static String role(Claim claim) {
    return claim.role().label().toLowerCase(Locale.UK);
  }

  private String people(Organisation organisation) {
    return page(organisation) + "/people";
  }

  private String page(Organisation organisation) {
    return address.stated().orElse("") + "/organisations/" + organisation.id();
  }
}
