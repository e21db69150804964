package org.crossroads.platform.mail;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails that wait in an outbox, for tests in any package. */
public final class PostedMails {
  private PostedMails() {}

  /** The outbox of a database. */
  public static Outbox outbox(DataSource database, Clock clock) {
    return new Outbox(database, clock, event -> {});
  }

  /** The text of the mail that was posted last and not sent yet. */
  public static String last(DataSource database) {
    return JdbcClient.create(database)
        .sql(
            """
            SELECT body
            FROM mail_outbox
            WHERE body IS NOT NULL
            ORDER BY posted_at DESC, ctid DESC
            LIMIT 1
            """)
        .query(String.class)
        .single();
  }
}
