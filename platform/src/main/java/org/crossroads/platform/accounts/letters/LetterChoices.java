package org.crossroads.platform.accounts.letters;

import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people chose for each kind of letter. */
@Component
public class LetterChoices {
  private final JdbcClient jdbc;

  LetterChoices(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** Somebody's choice for every kind; the usual one where they made none. */
  public Map<LetterKind, LetterChoice> of(AccountId account) {
    Map<LetterKind, LetterChoice> choices = new EnumMap<>(LetterKind.class);
    for (LetterKind kind : LetterKind.values()) {
      choices.put(kind, kind.usual());
    }
    jdbc.sql(
            """
            SELECT kind, choice
            FROM account_letter_choice
            WHERE account_id = :account
            """)
        .param("account", account.value())
        .query(row -> {
          var choice = LetterChoice.find(row.getString("choice"));
          LetterKind.find(row.getString("kind"))
              .ifPresent(kind -> choice.ifPresent(c -> choices.put(kind, c)));
        });
    return choices;
  }

  /**
   * Writes choices down; kinds that are not among them stay. What was gathered and is not wanted
   * goes.
   */
  @Transactional
  public void choose(AccountId account, Map<LetterKind, LetterChoice> choices) {
    choices.forEach((kind, choice) -> choose(account, kind, choice));
  }

  private void choose(AccountId account, LetterKind kind, LetterChoice choice) {
    if (!kind.choices().contains(choice)) {
      throw new IllegalArgumentException(kind + " cannot be " + choice);
    }
    jdbc.sql(
            """
            INSERT INTO account_letter_choice (account_id, kind, choice)
            VALUES (:account, :kind, :choice)
            ON CONFLICT (account_id, kind) DO UPDATE SET choice = EXCLUDED.choice
            """)
        .param("account", account.value())
        .param("kind", kind.code())
        .param("choice", choice.code())
        .update();
    if (choice == LetterChoice.NEVER) {
      jdbc.sql("DELETE FROM account_letter WHERE account_id = :account AND kind = :kind")
          .param("account", account.value())
          .param("kind", kind.code())
          .update();
    }
  }
}
