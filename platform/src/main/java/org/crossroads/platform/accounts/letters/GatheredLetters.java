package org.crossroads.platform.accounts.letters;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what was gathered: an hour after the first, so that what comes together goes together, and
 * to each person at most one mail a day.
 */
@Component
class GatheredLetters {
  private static final Duration FIRST_WAITS = Duration.ofHours(1);
  private static final Duration BETWEEN_MAILS = Duration.ofDays(1);

  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final Outbox outbox;
  private final LetterMail mails;
  private final TransactionTemplate transaction;
  private final Clock clock;

  GatheredLetters(DataSource database, Accounts accounts, Letters.Post post, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.accounts = accounts;
    this.outbox = post.outbox();
    this.mails = post.mails();
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.clock = clock;
  }

  /** Posts a mail to everybody whose letters have waited long enough; says to how many. */
  @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
  int sendDue() {
    Instant now = clock.instant();
    List<AccountId> due =
        jdbc.sql(
                """
                SELECT l.account_id
                FROM account_letter AS l
                LEFT JOIN account_letter_sent AS s ON s.account_id = l.account_id
                GROUP BY l.account_id, s.sent_at
                HAVING min(l.posted_at) <= :waited
                   AND (s.sent_at IS NULL OR s.sent_at <= :rested)
                ORDER BY l.account_id
                """)
            .param("waited", at(now.minus(FIRST_WAITS)))
            .param("rested", at(now.minus(BETWEEN_MAILS)))
            .query((row, number) -> new AccountId(row.getObject("account_id", UUID.class)))
            .list();
    return (int) due.stream().filter(account -> send(account, now)).count();
  }

  /** Of two nodes at once, one notes the day and sends; the other finds it noted. */
  private boolean send(AccountId account, Instant now) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> {
          int ours =
              jdbc.sql(
                      """
                      INSERT INTO account_letter_sent AS s (account_id, sent_at)
                      SELECT id, :now FROM account WHERE id = :account
                      ON CONFLICT (account_id) DO UPDATE SET sent_at = :now
                      WHERE s.sent_at <= :rested
                      """)
                  .param("account", account.value())
                  .param("now", at(now))
                  .param("rested", at(now.minus(BETWEEN_MAILS)))
                  .update();
          return ours > 0 && post(account);
        }));
  }

  private boolean post(AccountId account) {
    List<Letter> letters =
        jdbc.sql(
                """
                WITH gone AS (
                    DELETE FROM account_letter WHERE account_id = :account
                    RETURNING id, kind, subject, body, posted_at)
                SELECT kind, subject, body
                FROM gone
                ORDER BY posted_at, id
                """)
            .param("account", account.value())
            .query((row, number) ->
                new Letter(
                    LetterKind.find(row.getString("kind")).orElse(LetterKind.CLAIMS),
                    Objects.requireNonNull(row.getString("subject")),
                    Objects.requireNonNull(row.getString("body"))))
            .list();
    if (!letters.isEmpty()) {
      accounts.find(account).ifPresent(to -> outbox.post(mails.of(to, letters)));
    }
    return !letters.isEmpty();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
