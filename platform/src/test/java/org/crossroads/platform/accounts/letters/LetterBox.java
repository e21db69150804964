package org.crossroads.platform.accounts.letters;

import java.time.Clock;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.Persons;
import org.crossroads.platform.mail.PostedMails;
import org.crossroads.platform.web.PublicAddress;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters without an application, for tests in any package. */
public final class LetterBox {
  private LetterBox() {}

  /** The text of the letter that was gathered last. */
  public static String last(DataSource database) {
    return JdbcClient.create(database)
        .sql("SELECT body FROM account_letter ORDER BY posted_at DESC, ctid DESC LIMIT 1")
        .query(String.class)
        .single();
  }

  /** Letters of the people of a database. */
  public static Letters in(DataSource database, Clock clock) {
    Accounts accounts = Persons.in(database, clock);
    LetterChoices choices = new LetterChoices(database);
    PublicAddress site = new PublicAddress("https://crossroads.example");
    LetterMail mails = new LetterMail(new Unsubscribing(database, choices, accounts), site);
    return new Letters(
        database,
        accounts,
        choices,
        new Letters.Post(PostedMails.outbox(database, clock), mails),
        clock);
  }
}
