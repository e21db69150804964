package org.crossroads.platform.accounts.signin;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives an account another address, once a code sent there was typed here.
 *
 * <p>Whether the new address has an account already is told to its owner alone, by mail: the page
 * says the same either way.
 */
@Component
public class EmailChanges {
  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final RateLimits limits;
  private final Post post;
  private final SignInSettings settings;
  private final Clock clock;

  /** Where a change is told of. */
  @Component
  record Post(Outbox outbox, Trail trail) {}

  EmailChanges(
      DataSource database,
      Accounts accounts,
      RateLimits limits,
      Post post,
      SignInSettings settings,
      Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.accounts = accounts;
    this.limits = limits;
    this.post = post;
    this.settings = settings;
    this.clock = clock;
  }

  /** Has a code sent to the new address; what was asked before ends. */
  @Transactional
  public EmailChange ask(Who.SignedIn who, EmailAddress email, Network network) {
    boolean within =
        limits.take(Limit.MAILS_FROM_NETWORK, network.value())
            && limits.take(Limit.MAILS_TO_ADDRESS, email.value())
            && limits.take(
                Limit.MAILS_FROM_NETWORK_TO_ADDRESS_IN_A_DAY, email + " " + network.value());
    if (!within) {
      return new EmailChange.TooMany();
    }
    OneTimeCode code = OneTimeCode.random();
    Secret form = Secret.random();
    OffsetDateTime ends = now().plus(settings.lasts());
    jdbc.sql(
            """
            INSERT INTO account_email_change (account_id, email, form_hash, code, ends_at)
            VALUES (:account, :email, :form, :code, :ends)
            ON CONFLICT (account_id) DO UPDATE
            SET email = EXCLUDED.email, form_hash = EXCLUDED.form_hash, code = EXCLUDED.code,
                ends_at = EXCLUDED.ends_at, tries = 0
            """)
        .param("account", who.account().value())
        .param("email", email.value())
        .param("form", form.hash())
        .param("code", code.keyedWith(form))
        .param("ends", ends)
        .update();
    post.outbox()
        .post(
            accounts.find(email).isPresent()
                ? EmailChangeMail.taken(email, ends.toInstant())
                : EmailChangeMail.code(email, code, ends.toInstant(), clock.getZone()));
    return new EmailChange.Asked(form);
  }

  /** Changes the address if the code is right. Of two at once one does. */
  @Transactional
  public EmailChange confirm(Who.SignedIn who, Secret form, String typed, Network network) {
    if (!limits.take(Limit.CODES_FROM_NETWORK, network.value())) {
      return new EmailChange.TooMany();
    }
    List<Optional<EmailAddress>> tried = takeTry(who, form, OneTimeCode.read(typed));
    if (tried.isEmpty()) {
      return new EmailChange.Ended();
    }
    Optional<EmailAddress> proven = tried.getFirst();
    if (proven.isEmpty()) {
      return new EmailChange.Wrong();
    }
    jdbc.sql("DELETE FROM account_email_change WHERE account_id = :account")
        .param("account", who.account().value())
        .update();
    return change(who, proven.get()) ? told(who) : new EmailChange.Ended();
  }

  /**
   * Counts a try before the code is looked at, so that any number at once cannot pass. Nothing if
   * there is nothing to try; then the address, if the code is right.
   */
  private List<Optional<EmailAddress>> takeTry(
      Who.SignedIn who, Secret form, Optional<OneTimeCode> typed) {
    byte[] wanted = typed.map(code -> code.keyedWith(form)).orElseGet(() -> new byte[0]);
    return jdbc.sql(
            """
            UPDATE account_email_change
            SET tries = tries + 1
            WHERE account_id = :account
              AND form_hash = :form
              AND tries < :most
              AND ends_at > :now
            RETURNING email, code
            """)
        .param("account", who.account().value())
        .param("form", form.hash())
        .param("most", SignInRequests.MOST_TRIES)
        .param("now", now())
        .query((row, number) ->
            MessageDigest.isEqual(row.getBytes("code"), wanted)
                ? Optional.of(new EmailAddress(row.getString("email")))
                : Optional.<EmailAddress>empty())
        .list();
  }

  /** False if somebody has begun to sign in with that address meanwhile. */
  private boolean change(Who.SignedIn who, EmailAddress email) {
    return jdbc.sql(
                """
                UPDATE account
                SET email = :email
                WHERE id = :account
                  AND NOT EXISTS (SELECT FROM account WHERE lower(email) = :email)
                """)
            .param("email", email.value())
            .param("account", who.account().value())
            .update()
        > 0;
  }

  private EmailChange told(Who.SignedIn who) {
    post.outbox().post(EmailChangeMail.changed(new EmailAddress(who.email())));
    post.trail()
        .add(
            TrailEntry.of(Author.of(who), TrailEvent.EMAIL_CHANGED, Thing.account(who.account()))
                .concerning(who.account()));
    return new EmailChange.Done();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
