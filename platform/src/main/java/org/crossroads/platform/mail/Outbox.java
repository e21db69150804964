package org.crossroads.platform.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where mails are put to be sent. */
@Component
public class Outbox {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Outbox(DataSource database, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
    this.events = events;
  }

  /**
   * Writes a mail down, in the transaction of the caller if there is one: it is sent if and only if
   * that commits. Returns at once.
   */
  public void post(Mail mail) {
    jdbc.sql(
            """
            INSERT INTO mail_outbox
                (id, kind, recipient, subject, body, posted_at, next_try_at, good_until,
                 stopped_at)
            VALUES (:id, :kind, :recipient, :subject, :body, :now, :now, :goodUntil, :stoppedAt)
            """)
        .param("id", UUID.randomUUID())
        .param("kind", mail.kind())
        .param("recipient", mail.recipient())
        .param("subject", mail.subject())
        .param("body", mail.body())
        .param("now", at(clock.instant()))
        .param("goodUntil", at(mail.goodUntil()), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("stoppedAt", mail.stoppedAt() == null ? "" : mail.stoppedAt())
        .update();
    events.publishEvent(new MailPosted());
  }

  /** How many mails wait to be sent. */
  public int waiting() {
    return jdbc.sql(
            """
            SELECT count(*)
            FROM mail_outbox
            WHERE state IN ('waiting', 'claimed', 'handed')
            """)
        .query(Integer.class)
        .single();
  }

  /** Mails that did not arrive, or perhaps did not; the latest first, at most so many. */
  public List<MailTrouble> troubles(int most) {
    return jdbc.sql(
            """
            SELECT id, kind, recipient, state, done_at, trouble
            FROM mail_outbox
            WHERE state IN ('failed', 'unsure', 'bounced')
            ORDER BY done_at DESC, id
            LIMIT :most
            """)
        .param("most", most)
        .query((row, number) ->
            new MailTrouble(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("recipient"),
                MailTrouble.Fate.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("done_at", OffsetDateTime.class).toInstant(),
                row.getString("trouble")))
        .list();
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
