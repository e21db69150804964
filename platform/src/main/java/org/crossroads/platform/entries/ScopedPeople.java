package org.crossroads.platform.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.AccountSearch;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Grant;
import org.crossroads.platform.accounts.rights.GrantId;
import org.crossroads.platform.accounts.rights.GrantOutcome;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Standing;
import org.crossroads.platform.accounts.rights.Term;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The people of one organisation or partnership, and giving one more of them a role. */
@Component
public class ScopedPeople {
  private final Access access;
  private final Grants grants;
  private final Names names;
  private final Clock clock;
  private final TransactionTemplate transaction;

  /** Who people are, and how they are told. */
  @Component
  record Names(Accounts accounts, AccountSearch search, RoleMails mails) {}

  ScopedPeople(DataSource database, Access access, Grants grants, Names names, Clock clock) {
    this.access = access;
    this.grants = grants;
    this.names = names;
    this.clock = clock;
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
  }

  /**
   * Everybody who has or will have a role there; whether the reader may see them is asked before.
   */
  public List<Grant> listOf(Scope scope) {
    LocalDate today = LocalDate.now(clock);
    return grants.listIn(scope).stream().filter(grant -> grant.stateOn(today).mayEnd()).toList();
  }

  /** Who they are, by account; accounts that are gone are left out. */
  public Map<AccountId, Account> accountsOf(List<AccountId> ids) {
    return names.search().find(ids);
  }

  /** The roles that somebody may give there. */
  public List<Role> listGrantable(Who who, Scope scope) {
    Standing standing = access.of(who);
    return Arrays.stream(Role.values()).filter(role -> standing.mayGrant(role, scope)).toList();
  }

  /** Whether somebody may end a role. */
  public boolean mayEnd(Who.SignedIn who, Grant grant) {
    return grants.mayEnd(who, grant);
  }

  /**
   * Gives a role to whoever has an address, and tells them. There is no other answer for an address
   * without an account: it has one from now on.
   *
   * @param where the name of the organisation or partnership
   */
  public GrantOutcome give(
      Who.SignedIn who, EmailAddress to, Role role, Scope scope, Term term, String where) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          if (!access.of(who).mayGrant(role, scope)) {
            return new GrantOutcome.NotDone("You cannot give the role " + role.label() + " there.");
          }
          Account account = names.accounts().findOrCreate(to);
          GrantOutcome outcome = grants.grant(who, new NewGrant(account.id(), role, scope, term));
          if (outcome instanceof GrantOutcome.Done done) {
            names.mails().tell(to, done.grant(), where);
          }
          return outcome;
        }));
  }

  /** Ends a role in this scope; one of another scope is not found. */
  public Optional<GrantOutcome> end(Who.SignedIn who, Scope scope, GrantId id) {
    return grants
        .find(id)
        .filter(grant -> grant.scope().equals(scope))
        .map(grant -> grants.end(who, grant.id()));
  }
}
