package org.crossroads.platform.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody who has an account. */
@Component
public class Accounts {
  private final JdbcClient jdbc;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Accounts(DataSource database, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = JdbcClient.create(database);
    this.clock = clock;
    this.events = events;
  }

  /** Finds an account. */
  public Optional<Account> find(AccountId id) {
    return jdbc.sql(
            """
            SELECT id, email, name, state, created_at
            FROM account
            WHERE id = :id
            """)
        .param("id", id.value())
        .query(Accounts::account)
        .optional();
  }

  /** Finds the account with an address. */
  public Optional<Account> find(EmailAddress email) {
    return jdbc.sql(
            """
            SELECT id, email, name, state, created_at
            FROM account
            WHERE lower(email) = :email
            """)
        .param("email", email.value())
        .query(Accounts::account)
        .optional();
  }

  /** The account with an address; made now if there is none. Two at once get the same. */
  public Account findOrCreate(EmailAddress email) {
    Optional<Account> found = find(email);
    while (found.isEmpty()) {
      // Once, but where somebody erases the account between these two.
      create(email);
      found = find(email);
    }
    return found.get();
  }

  private void create(EmailAddress email) {
    jdbc.sql(
            """
            INSERT INTO account (id, email, created_at)
            VALUES (:id, :email, :now)
            ON CONFLICT DO NOTHING
            """)
        .param("id", AccountId.random().value())
        .param("email", email.value())
        .param("now", now())
        .update();
  }

  /** Writes what the person calls themselves, at most 100 letters. */
  public void rename(AccountId id, String name) {
    String before = find(id).map(Account::name).orElse("");
    jdbc.sql("UPDATE account SET name = :name WHERE id = :id")
        .param("name", name)
        .param("id", id.value())
        .update();
    if (!before.equals(name)) {
      events.publishEvent(new AccountEvent.Renamed(id, before, name));
    }
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        new AccountId(row.getObject("id", UUID.class)),
        new EmailAddress(row.getString("email")),
        row.getString("name"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        AccountState.of(row.getString("state")));
  }
}
