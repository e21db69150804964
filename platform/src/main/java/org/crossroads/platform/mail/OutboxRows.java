package org.crossroads.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The steps of a mail on its way, each one statement: claimed, handed over, then sent, failed,
 * unsure or waiting again; what was sent may bounce.
 *
 * <p>A row belongs to one claim. A node that was thought dead and comes back finds that its claim
 * is gone and changes nothing.
 */
@Component
class OutboxRows {
  /** Longer than all time-outs of handing over together: after it, a claim's node is dead. */
  private static final Duration CLAIM_LASTS = Duration.ofMinutes(5);

  private static final Duration DONE_KEPT = Duration.ofDays(30);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final int DOUBLINGS = 7;
  private static final int MOST_TRIES = 40;

  private final JdbcClient jdbc;
  private final Clock clock;

  OutboxRows(DataSource database, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
  }

  /** A mail that one attempt owns. */
  record Claimed(
      UUID id,
      UUID claim,
      String kind,
      String recipient,
      String subject,
      String body,
      String stoppedAt,
      int tries) {}

  /** Looks after what nodes that stopped left behind, and removes what is long done. */
  void tidy() {
    Instant now = clock.instant();
    jdbc.sql(
            """
            UPDATE mail_outbox
            SET state = 'expired', body = NULL, stopped_at = '', done_at = :now
            WHERE state = 'waiting'
              AND good_until <= :now
            """)
        .param("now", at(now))
        .update();
    jdbc.sql(
            """
            UPDATE mail_outbox
            SET state = 'waiting', claim = NULL
            WHERE state = 'claimed'
              AND claimed_at < :dead
            """)
        .param("dead", at(now.minus(CLAIM_LASTS)))
        .update();
    jdbc.sql(
            """
            UPDATE mail_outbox
            SET state = 'unsure', body = NULL, stopped_at = '', done_at = :now,
                trouble = 'Crossroads stopped while the mail was handed over.'
            WHERE state = 'handed'
              AND claimed_at < :dead
            """)
        .param("now", at(now))
        .param("dead", at(now.minus(CLAIM_LASTS)))
        .update();
    jdbc.sql("DELETE FROM mail_outbox WHERE done_at < :old")
        .param("old", at(now.minus(DONE_KEPT)))
        .update();
  }

  /** Claims the next mail for one attempt; nobody else gets it meanwhile. */
  Optional<Claimed> claim() {
    UUID claim = UUID.randomUUID();
    return jdbc.sql(
            """
            UPDATE mail_outbox
            SET state = 'claimed', claim = :claim, claimed_at = :now, tries = tries + 1
            WHERE id = (
                SELECT id
                FROM mail_outbox
                WHERE state = 'waiting'
                  AND next_try_at <= :now
                  AND (good_until IS NULL OR good_until > :now)
                ORDER BY next_try_at, id
                LIMIT 1
                FOR UPDATE SKIP LOCKED)
            RETURNING id, kind, recipient, subject, body, stopped_at, tries
            """)
        .param("claim", claim)
        .param("now", at(clock.instant()))
        .query((row, number) ->
            new Claimed(
                row.getObject("id", UUID.class),
                claim,
                row.getString("kind"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("stopped_at"),
                row.getInt("tries")))
        .optional();
  }

  /** Notes that from now on the mail server may have it; false if the claim is gone. */
  boolean handOver(Claimed mail) {
    return jdbc.sql(
                """
                UPDATE mail_outbox
                SET state = 'handed', claimed_at = :now
                WHERE id = :id
                  AND claim = :claim
                  AND state = 'claimed'
                """)
            .param("now", at(clock.instant()))
            .param("id", mail.id())
            .param("claim", mail.claim())
            .update()
        == 1;
  }

  /** Notes how an attempt ended. */
  void note(Claimed mail, Delivery delivery) {
    switch (delivery) {
      case Delivery.Sent() -> done(mail, "sent", "");
      case Delivery.Refused(String answer) -> done(mail, "failed", answer);
      case Delivery.Unsure(String answer) -> done(mail, "unsure", answer);
      case Delivery.NotNow(String answer) -> {
        if (mail.tries() >= MOST_TRIES) {
          done(mail, "failed", answer);
        } else {
          again(mail, answer);
        }
      }
      case Delivery.ClaimLost() -> {
        // Somebody else has it; theirs is the say.
      }
    }
  }

  /** Notes that a mail came back; false if it is not known as sent, or not yet. */
  boolean noteBounce(Bounce bounce) {
    return jdbc.sql(
                """
                UPDATE mail_outbox
                SET state = 'bounced', trouble = :reason, body = NULL, stopped_at = '',
                    done_at = coalesce(done_at, :now)
                WHERE id = :id
                  AND state IN ('sent', 'unsure')
                """)
            .param("id", bounce.mail())
            .param("reason", bounce.reason())
            .param("now", at(clock.instant()))
            .update()
        == 1;
  }

  private void done(Claimed mail, String state, String trouble) {
    jdbc.sql(
            """
            UPDATE mail_outbox
            SET state = :state, body = NULL, stopped_at = '', trouble = :trouble, done_at = :now
            WHERE id = :id
              AND claim = :claim
            """)
        .param("state", state)
        .param("trouble", trouble)
        .param("now", at(clock.instant()))
        .param("id", mail.id())
        .param("claim", mail.claim())
        .update();
  }

  private void again(Claimed mail, String trouble) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(mail.tries() - 1, DOUBLINGS));
    jdbc.sql(
            """
            UPDATE mail_outbox
            SET state = 'waiting', claim = NULL, trouble = :trouble, next_try_at = :next
            WHERE id = :id
              AND claim = :claim
            """)
        .param("trouble", trouble)
        .param("next", at(clock.instant().plus(pause)))
        .param("id", mail.id())
        .param("claim", mail.claim())
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
