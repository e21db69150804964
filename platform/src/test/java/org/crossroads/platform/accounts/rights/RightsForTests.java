package org.crossroads.platform.accounts.rights;

import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Trail;

/** Roles and rights without Spring, for tests in any package. */
public record RightsForTests(Grants grants, Access access, Trail trail, Clock clock) {

  /** Those of a database. */
  public static RightsForTests in(DataSource database, Clock clock) {
    Trail trail = new Trail(database, clock);
    Grants grants = new Grants(database, trail, clock);
    return new RightsForTests(grants, new Access(grants, clock), trail, clock);
  }

  /** Gives somebody a role from today on. */
  public void give(AccountId holder, Role role, Scope scope) {
    grants.give(
        new Author.Operator(),
        new NewGrant(holder, role, scope, Term.startingOn(LocalDate.now(clock))));
  }
}
