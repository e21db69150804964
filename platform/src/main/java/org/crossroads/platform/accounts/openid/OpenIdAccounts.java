package org.crossroads.platform.accounts.openid;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountEvent;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose account somebody is whom another service names. */
@Component
class OpenIdAccounts {
  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  OpenIdAccounts(
      DataSource database, Accounts accounts, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = JdbcClient.create(database);
    this.accounts = accounts;
    this.clock = clock;
    this.events = events;
  }

  /**
   * What a service says of somebody.
   *
   * @param verified whether the service stands for the address
   */
  record Claims(
      String issuer, String subject, Optional<EmailAddress> email, boolean verified, String name) {}

  /** The account that signed in with this service before, or the one with the verified address. */
  @Transactional
  Account findOrLink(Claims claims) {
    Optional<Account> known = linked(claims).flatMap(accounts::find);
    return known.orElseGet(() -> link(claims));
  }

  private Optional<AccountId> linked(Claims claims) {
    return jdbc.sql(
            """
            SELECT account_id
            FROM account_openid
            WHERE issuer = :issuer
              AND subject = :subject
            """)
        .param("issuer", claims.issuer())
        .param("subject", claims.subject())
        .query(UUID.class)
        .optional()
        .map(AccountId::new);
  }

  private Account link(Claims claims) {
    EmailAddress email =
        claims
            .email()
            .filter(address -> claims.verified())
            .orElseThrow(() ->
                new OpenIdRefused(
                    "The service does not say that your e-mail address is really yours, so we do not"
                        + " know which account is. Sign in by e-mail."));
    boolean first = accounts.find(email).isEmpty();
    Account account = accounts.findOrCreate(email);
    jdbc.sql(
            """
            INSERT INTO account_openid (issuer, subject, account_id, linked_at)
            VALUES (:issuer, :subject, :account, :now)
            ON CONFLICT DO NOTHING
            """)
        .param("issuer", claims.issuer())
        .param("subject", claims.subject())
        .param("account", account.id().value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    if (first) {
      events.publishEvent(new AccountEvent.Created(account.id()));
      accounts.rename(account.id(), claims.name());
    }
    events.publishEvent(new AccountEvent.OpenIdLinked(account.id(), claims.issuer()));
    return account;
  }
}
