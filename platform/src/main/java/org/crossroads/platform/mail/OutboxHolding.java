package org.crossroads.platform.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.crossroads.platform.privacy.Holding;
import org.crossroads.platform.privacy.LawfulBasis;
import org.crossroads.platform.privacy.OldRows;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.privacy.PersonalField;
import org.crossroads.platform.privacy.PersonalFields;
import org.crossroads.platform.privacy.PersonalSection;
import org.crossroads.platform.privacy.RetentionRule;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails to people, known by their address. */
@Component
@Order(OutboxHolding.ORDER)
class OutboxHolding implements Holding {
  static final int ORDER = 60;

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

  private final JdbcClient jdbc;
  private final ZoneId zone;

  OutboxHolding(DataSource database, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.zone = clock.getZone();
  }

  @Override
  public List<PersonalField> fields() {
    return PersonalFields.of(
            "mail_outbox",
            "who is sent a mail",
            LawfulBasis.CONTRACT,
            "thirty days after it was sent or given up; the text goes at once")
        .with("recipient", "says where it goes")
        .with("kind", "tells sign-in mails from others")
        .with("subject", "is the first that the person reads")
        .with("body", "is what the person reads")
        .with("stopped_at", "lets the person stop such mails by one press")
        .with("posted_at", "shows whether mails are late")
        .with("done_at", "shows when it was sent, and ends it")
        .with("trouble", "shows why it did not arrive; may repeat the address")
        .list();
  }

  @Override
  public Set<String> impersonal() {
    return Set.of(
        "mail_outbox.id",
        "mail_outbox.state",
        "mail_outbox.tries",
        "mail_outbox.next_try_at",
        "mail_outbox.good_until",
        "mail_outbox.claim",
        "mail_outbox.claimed_at");
  }

  @Override
  public List<PersonalSection> of(Person person) {
    return List.of(
        new PersonalSection(
            "Mails to you of the last thirty days",
            true,
            List.of("Written", "Subject", "State", "Done"),
            jdbc.sql(
                    """
                    SELECT posted_at, subject, state, done_at
                    FROM mail_outbox
                    WHERE lower(recipient) = :email
                    ORDER BY posted_at, id
                    """)
                .param("email", person.email())
                .query((row, number) ->
                    List.of(
                        moment(row.getObject("posted_at", OffsetDateTime.class)),
                        String.valueOf(row.getString("subject")),
                        String.valueOf(row.getString("state")),
                        moment(row.getObject("done_at", OffsetDateTime.class))))
                .list()));
  }

  @Override
  public void erase(Person person) {
    jdbc.sql("DELETE FROM mail_outbox WHERE lower(recipient) = :email")
        .param("email", person.email())
        .update();
  }

  @Override
  public List<RetentionRule> retention() {
    return List.of(
        new OldRows(
            jdbc,
            "mails that were sent or given up",
            "thirty days after that",
            Duration.ofDays(30),
            """
            SELECT kind || ', done ' || to_char(done_at, 'YYYY-MM-DD')
            FROM mail_outbox
            WHERE done_at < :before
            ORDER BY done_at, id
            """,
            "DELETE FROM mail_outbox WHERE done_at < :before"));
  }

  private String moment(@Nullable OffsetDateTime at) {
    return at == null ? "" : MOMENT.format(at.atZoneSameInstant(zone));
  }
}
