package org.crossroads.platform.accounts;

import java.time.Clock;
import javax.sql.DataSource;

/** People with accounts, for tests in any package. */
public final class Persons {
  private Persons() {}

  /** The accounts of a database. */
  public static Accounts in(DataSource database, Clock clock) {
    return new Accounts(database, clock, event -> {});
  }

  /** Finds the accounts of a database. */
  public static AccountSearch search(DataSource database) {
    return new AccountSearch(database);
  }

  /** Makes sure that somebody has an account. */
  public static Account account(DataSource database, String email) {
    return in(database, Clock.systemUTC()).findOrCreate(new EmailAddress(email));
  }
}
