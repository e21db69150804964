package org.crossroads.platform.accounts.letters;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.AccountState;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to people with accounts, as they chose. */
@Component
public class Letters {
  private final JdbcClient jdbc;
  private final Accounts accounts;
  private final LetterChoices choices;
  private final Outbox outbox;
  private final LetterMail mails;
  private final Clock clock;

  /** How a letter becomes a mail, and where mails go. */
  @Component
  record Post(Outbox outbox, LetterMail mails) {}

  Letters(DataSource database, Accounts accounts, LetterChoices choices, Post post, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.accounts = accounts;
    this.choices = choices;
    this.outbox = post.outbox();
    this.mails = post.mails();
    this.clock = clock;
  }

  /**
   * Tells a person something: by mail at once, with the next gathered mail, or not at all. In the
   * transaction of the caller; an account that is closed or gone is told nothing.
   */
  @Transactional
  public void post(AccountId to, Letter letter) {
    Optional<Account> account =
        accounts.find(to).filter(found -> found.state() == AccountState.ACTIVE);
    if (account.isEmpty()) {
      return;
    }
    switch (choiceOf(to, letter.kind())) {
      case AT_ONCE -> outbox.post(mails.of(account.get(), letter));
      case GATHERED -> gather(to, letter);
      case NEVER -> {
        // They do not want it.
      }
    }
  }

  /** Who would be told, before anybody is. */
  public Recipients recipients(Collection<AccountId> people, LetterKind kind) {
    Map<LetterChoice, List<Account>> found = new EnumMap<>(LetterChoice.class);
    for (LetterChoice choice : LetterChoice.values()) {
      found.put(
          choice,
          people.stream()
              .distinct()
              .filter(person -> choiceOf(person, kind) == choice)
              .flatMap(person -> accounts.find(person).stream())
              .filter(account -> account.state() == AccountState.ACTIVE)
              .toList());
    }
    return new Recipients(
        found.getOrDefault(LetterChoice.AT_ONCE, List.of()),
        found.getOrDefault(LetterChoice.GATHERED, List.of()),
        found.getOrDefault(LetterChoice.NEVER, List.of()));
  }

  private LetterChoice choiceOf(AccountId person, LetterKind kind) {
    return choices.of(person).getOrDefault(kind, kind.usual());
  }

  private void gather(AccountId to, Letter letter) {
    jdbc.sql(
            """
            INSERT INTO account_letter (id, account_id, kind, subject, body, posted_at)
            VALUES (:id, :account, :kind, :subject, :body, :now)
            """)
        .param("id", UUID.randomUUID())
        .param("account", to.value())
        .param("kind", letter.kind().code())
        .param("subject", letter.subject())
        .param("body", letter.text())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
