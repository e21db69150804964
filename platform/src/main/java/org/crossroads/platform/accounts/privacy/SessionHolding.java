package org.crossroads.platform.accounts.privacy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where people are signed in. */
@Component
@Order(SessionHolding.ORDER)
class SessionHolding implements Holding {
  static final int ORDER = 10;

  private final JdbcClient jdbc;
  private final Clock clock;

  SessionHolding(DataSource database, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
  }

  @Override
  public List<PersonalField> fields() {
    return PersonalFields.of(
            "account_session",
            "everybody who is signed in",
            LawfulBasis.CONTRACT,
            "the session ends, which is a day at most")
        .with("account_id", "says who is signed in")
        .with("method", "shows the person how they signed in")
        .with(
            "browser",
            "lets the person know their browsers apart; a few words, such as Firefox on Windows")
        .with("signed_in_at", "asks for a new sign-in before what cannot be taken back")
        .with("seen_at", "ends a session that nobody uses; to the minute, and without the page")
        .list();
  }

  @Override
  public Set<String> impersonal() {
    return Set.of("account_session.id", "account_session.token_hash", "account_session.ends_at");
  }

  @Override
  public List<PersonalSection> of(Person person) {
    return List.of(
        Sections.of(
            "Where you are signed in",
            true,
            List.of("Browser", "How", "Signed in", "Last seen", "Ends at the latest"),
            jdbc.sql(
                    """
                    SELECT browser, method, signed_in_at, seen_at, ends_at
                    FROM account_session
                    WHERE account_id = :account
                    ORDER BY signed_in_at DESC, id
                    """)
                .param("account", person.account()),
            clock));
  }

  @Override
  public void erase(Person person) {
    jdbc.sql("DELETE FROM account_session WHERE account_id = :account")
        .param("account", person.account())
        .update();
  }

  @Override
  public List<RetentionRule> retention() {
    return List.of(
        new OldRows(
            jdbc,
            "sessions that have ended",
            "until the next day",
            Duration.ZERO,
            """
            SELECT 'ended ' || to_char(ends_at, 'YYYY-MM-DD')
            FROM account_session
            WHERE ends_at < :before
            ORDER BY ends_at, id
            """,
            "DELETE FROM account_session WHERE ends_at < :before"));
  }
}
