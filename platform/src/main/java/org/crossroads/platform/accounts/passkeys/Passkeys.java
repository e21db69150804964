package org.crossroads.platform.accounts.passkeys;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountEvent;
import org.crossroads.platform.accounts.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passkeys of a person, for their owner. */
@Component
public class Passkeys {
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  Passkeys(DataSource database, ApplicationEventPublisher events) {
    this.jdbc = JdbcClient.create(database);
    this.events = events;
  }

  /** Those of an account, the oldest first. */
  public List<Passkey> list(AccountId account) {
    return jdbc.sql(
            """
            SELECT id, label, created_at, last_used_at
            FROM account_passkey
            WHERE account_id = :account
            ORDER BY created_at, id
            """)
        .param("account", account.value())
        .query((row, number) ->
            new Passkey(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_used_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** Calls one's own passkey something else; a stranger's is not found. */
  public boolean rename(AccountId account, UUID id, String label) {
    return jdbc.sql(
                """
                UPDATE account_passkey
                SET label = :label
                WHERE id = :id
                  AND account_id = :account
                """)
            .param("label", label)
            .param("id", id)
            .param("account", account.value())
            .update()
        == 1;
  }

  /** Removes one's own passkey; a stranger's is not found and stays. */
  public boolean remove(AccountId account, UUID id) {
    Optional<String> label =
        jdbc.sql(
                """
                DELETE FROM account_passkey
                WHERE id = :id
                  AND account_id = :account
                RETURNING label
                """)
            .param("id", id)
            .param("account", account.value())
            .query(String.class)
            .optional();
    label.ifPresent(
        removed -> events.publishEvent(new AccountEvent.PasskeyRemoved(account, removed)));
    return label.isPresent();
  }
}
