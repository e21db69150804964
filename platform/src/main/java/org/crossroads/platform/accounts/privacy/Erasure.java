package org.crossroads.platform.accounts.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Grant;
import org.crossroads.platform.accounts.rights.GrantOutcome;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.privacy.Holdings;
import org.crossroads.platform.privacy.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases a person, in one transaction: all or nothing, whatever crashes.
 *
 * <p>Roles are ended first, by the rule that the last administrator or coordinator stays until they
 * have handed over; then everything that the {@link Holdings} have goes.
 */
@Component
public class Erasure {
  private final Holdings holdings;
  private final Accounts accounts;
  private final Grants grants;
  private final Trail trail;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  /** Who people are and what they may. */
  @Component
  record People(Accounts accounts, Grants grants, Trail trail) {}

  Erasure(Holdings holdings, People people, DataSource database, Clock clock) {
    this.holdings = holdings;
    this.accounts = people.accounts();
    this.grants = people.grants();
    this.trail = people.trail();
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.clock = clock;
  }

  /** What a person has to do before they can be erased, a sentence each. */
  public List<String> obstacles(Who.SignedIn who) {
    return held(who.account()).stream()
        .filter(grant -> !grants.mayEnd(who, grant))
        .map(grant -> grant.role().label().toLowerCase(Locale.UK))
        .distinct()
        .map(role ->
            "You are the last %s. Make somebody else %s first, or ask an administrator to end your role."
                .formatted(role, role))
        .toList();
  }

  /** Erases the person who asks. */
  public ErasureOutcome erase(Who.SignedIn who) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Optional<Account> account = lock(who.account());
          if (account.isEmpty()) {
            return new ErasureOutcome.GoneAlready();
          }
          for (Grant grant : held(who.account())) {
            if (grants.end(who, grant.id()) instanceof GrantOutcome.NotDone not) {
              status.setRollbackOnly();
              return new ErasureOutcome.NotYet(not.sentence());
            }
          }
          remove(Author.of(who), account.get());
          return new ErasureOutcome.Erased();
        }));
  }

  /** Erases somebody whose account nobody uses any more; false if it was gone or holds a role. */
  boolean eraseUnused(AccountId id) {
    Optional<Account> account = lock(id);
    if (account.isEmpty() || !held(id).isEmpty()) {
      return false;
    }
    remove(new Author.Site(), account.get());
    return true;
  }

  private void remove(Author author, Account account) {
    holdings.erase(new Person(account.id().value(), account.email().value()));
    trail.add(
        TrailEntry.of(author, TrailEvent.ACCOUNT_ERASED, Thing.account(account.id()))
            .concerning(account.id()));
  }

  /** One erasure of an account at a time; a lock of its own, so that it waits for nothing else. */
  private Optional<Account> lock(AccountId id) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:id, 62))")
        .param("id", "erasure " + id)
        .query(row -> {});
    return accounts.find(id);
  }

  /** What they hold and will hold, in an order in which two erasures cannot wait for each other. */
  private List<Grant> held(AccountId id) {
    LocalDate today = LocalDate.now(clock);
    return grants.listOf(id).stream()
        .filter(grant -> grant.stateOn(today).mayEnd())
        .sorted(Comparator.comparing(grant -> String.valueOf(grant.scope())))
        .toList();
  }
}
