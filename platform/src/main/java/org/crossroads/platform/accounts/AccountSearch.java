package org.crossroads.platform.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds accounts by what is known of them. Whether a person may is asked elsewhere. */
@Component
public class AccountSearch {
  private final JdbcClient jdbc;

  AccountSearch(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** Accounts whose name or address has a text in it, by address; all of them for "". */
  public List<Account> list(String text, int limit) {
    return jdbc.sql(
            """
            SELECT id, email, name, state, created_at
            FROM account
            WHERE position(:text IN lower(email)) > 0 OR position(:text IN lower(name)) > 0
            ORDER BY email, id
            LIMIT :limit
            """)
        .param("text", text.strip().toLowerCase(Locale.UK))
        .param("limit", limit)
        .query(AccountSearch::account)
        .list();
  }

  /** The accounts of these ids; those that are gone are left out. */
  public Map<AccountId, Account> find(Collection<AccountId> ids) {
    return jdbc
        .sql("SELECT id, email, name, state, created_at FROM account WHERE id = ANY(:ids)")
        .param("ids", ids.stream().map(AccountId::value).distinct().toArray(UUID[]::new))
        .query(AccountSearch::account)
        .list()
        .stream()
        .collect(Collectors.toMap(Account::id, Function.identity()));
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
