package org.crossroads.platform.accounts.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountEvent;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.SessionSettings;
import org.crossroads.platform.accounts.SignInFirst;
import org.crossroads.platform.accounts.Who;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is signed in where.
 *
 * <p>A secret is made here at each sign-in and never taken from a browser, so nobody can plant one.
 */
@Component
public class Sessions {
  /** How stale {@code seen_at} may be: a write a request would be a waste. */
  private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SessionSettings settings;
  private final ApplicationEventPublisher events;

  Sessions(
      DataSource database,
      Clock clock,
      SessionSettings settings,
      ApplicationEventPublisher events) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
    this.settings = settings;
    this.events = events;
  }

  /**
   * Begins a session. Sessions of the account that have ended are swept away.
   *
   * @param browser in a few words
   * @return the secret for the browser's cookie; it is nowhere else
   * @throws SignInFirst if the account was erased while its owner signed in
   */
  public Secret begin(AccountId account, SignInMethod method, String browser) {
    sweep(account);
    try {
      return write(account, method, browser);
    } catch (DataIntegrityViolationException e) {
      // Its account is gone, or this waited for an erasure that removed it.
      throw new SignInFirst();
    }
  }

  private Secret write(AccountId account, SignInMethod method, String browser) {
    noteDay(account);
    Secret secret = Secret.random();
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    jdbc.sql(
            """
            INSERT INTO account_session
                (id, token_hash, account_id, method, browser, signed_in_at, seen_at, ends_at)
            VALUES (:id, :hash, :account, :method, :browser, :now, :now, :ends)
            """)
        .param("id", id)
        .param("hash", secret.hash())
        .param("account", account.value())
        .param("method", method.stored())
        .param("browser", browser)
        .param("now", at(now))
        .param("ends", at(now.plus(settings.longest())))
        .update();
    events.publishEvent(new AccountEvent.SignedIn(account, id.toString(), method.words()));
    return secret;
  }

  /** Finds who holds a secret, if their session has not ended and their account is active. */
  public Optional<Who.SignedIn> find(Secret secret) {
    Instant now = clock.instant();
    record Row(Who.SignedIn who, Instant seenAt) {}
    Optional<Row> found =
        jdbc.sql(
                """
                SELECT s.id, s.signed_in_at, s.seen_at, a.id AS account_id, a.name, a.email
                FROM account_session AS s
                JOIN account AS a ON a.id = s.account_id
                WHERE s.token_hash = :hash
                  AND s.ends_at > :now
                  AND s.seen_at > :idle
                  AND a.state = 'active'
                """)
            .param("hash", secret.hash())
            .param("now", at(now))
            .param("idle", at(now.minus(settings.idle())))
            .query((row, number) ->
                new Row(
                    new Who.SignedIn(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("id"),
                        row.getObject("signed_in_at", OffsetDateTime.class).toInstant()),
                    row.getObject("seen_at", OffsetDateTime.class).toInstant()))
            .optional();
    found
        .filter(row -> row.seenAt().isBefore(now.minus(SEEN_PRECISION)))
        .ifPresent(row -> see(row.who(), now));
    return found.map(Row::who);
  }

  /** Where the person is signed in, the latest sign-in first. */
  public List<Session> list(AccountId account) {
    Instant now = clock.instant();
    return jdbc.sql(
            """
            SELECT id, method, browser, signed_in_at, seen_at
            FROM account_session
            WHERE account_id = :account
              AND ends_at > :now
              AND seen_at > :idle
            ORDER BY signed_in_at DESC, id
            """)
        .param("account", account.value())
        .param("now", at(now))
        .param("idle", at(now.minus(settings.idle())))
        .query((row, number) ->
            new Session(
                row.getObject("id", UUID.class),
                SignInMethod.of(row.getString("method")),
                row.getString("browser"),
                row.getObject("signed_in_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Ends one of the person's own sessions; a stranger's is not found and stays. */
  public boolean end(AccountId account, UUID session) {
    return said(
            account,
            jdbc.sql("DELETE FROM account_session WHERE id = :id AND account_id = :account")
                .param("id", session)
                .param("account", account.value())
                .update())
        > 0;
  }

  /** Ends the session that a secret opens, if there is one: another takes its place. */
  public void replace(Secret secret) {
    jdbc.sql("DELETE FROM account_session WHERE token_hash = :hash")
        .param("hash", secret.hash())
        .update();
  }

  /** Ends all sessions of the person, on every machine; says how many. */
  public int endAll(AccountId account) {
    return said(
        account,
        jdbc.sql("DELETE FROM account_session WHERE account_id = :account")
            .param("account", account.value())
            .update());
  }

  private int said(AccountId account, int ended) {
    if (ended > 0) {
      events.publishEvent(new AccountEvent.SignedOut(account, ended));
    }
    return ended;
  }

  private void see(Who.SignedIn who, Instant now) {
    jdbc.sql("UPDATE account_session SET seen_at = :now WHERE id = :id")
        .param("now", at(now))
        .param("id", UUID.fromString(who.session()))
        .update();
  }

  private void noteDay(AccountId account) {
    jdbc.sql("UPDATE account SET signed_in_on = :today WHERE id = :id AND signed_in_on < :today")
        .param("today", LocalDate.ofInstant(clock.instant(), clock.getZone()))
        .param("id", account.value())
        .update();
  }

  private void sweep(AccountId account) {
    Instant now = clock.instant();
    jdbc.sql(
            """
            DELETE FROM account_session
            WHERE account_id = :account
              AND (ends_at <= :now OR seen_at <= :idle)
            """)
        .param("account", account.value())
        .param("now", at(now))
        .param("idle", at(now.minus(settings.idle())))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
