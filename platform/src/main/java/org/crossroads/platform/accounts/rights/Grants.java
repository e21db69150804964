package org.crossroads.platform.accounts.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.Words;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives roles and ends them, and writes both to the trail.
 *
 * <p>Whoever gives or ends a role is asked for their right once more under a lock that the roles of
 * that scope share, so that two administrators who end each other's role at the same moment do not
 * both succeed.
 */
@Component
public class Grants {
  private final GrantRows rows;
  private final Trail trail;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Grants(DataSource database, Trail trail, Clock clock) {
    this.rows = new GrantRows(database, clock);
    this.trail = trail;
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.clock = clock;
  }

  /** What somebody holds on a day. */
  Standing standingOf(AccountId account, LocalDate day) {
    return new Standing(
        rows.listOf(account).stream()
            .filter(grant -> grant.stateOn(day) == Grant.State.CURRENT)
            .toList());
  }

  /** All roles that somebody holds, held or will hold, the latest first. */
  public List<Grant> listOf(AccountId account) {
    return rows.listOf(account);
  }

  /** All roles in a scope, past ones too, the latest first. */
  public List<Grant> listIn(Scope scope) {
    return rows.listIn(scope);
  }

  /** Who holds a role in a scope now, closed accounts left out. */
  public List<AccountId> listHolders(Role role, Scope scope) {
    return rows.listHolders(role, scope, LocalDate.now(clock));
  }

  /** Finds a grant. */
  public Optional<Grant> find(GrantId id) {
    return rows.find(id);
  }

  /** Gives a role, if the person who gives it may. */
  public GrantOutcome grant(Who.SignedIn who, NewGrant wanted) {
    return inTransaction(() -> {
      rows.lock(wanted.scope());
      Standing standing = standingOf(who.account(), LocalDate.now(clock));
      String obstacle = obstacle(who, standing, wanted);
      return obstacle.isEmpty() ? open(Author.of(who), wanted) : notDone(obstacle);
    });
  }

  /**
   * Gives a role that a rule has decided: the operator's invitation, a claim that was agreed to.
   * The caller has seen to it that the author may; in its transaction, if it has one.
   */
  public GrantOutcome give(Author author, NewGrant wanted) {
    return inTransaction(() -> {
      rows.lock(wanted.scope());
      return open(author, wanted);
    });
  }

  /**
   * Ends a role now. One's own may always be ended but the last.
   *
   * @throws Absent if there is no such role or the person may not end it: the two look the same
   */
  public GrantOutcome end(Who.SignedIn who, GrantId id) {
    return inTransaction(() -> {
      Grant found = rows.find(id).orElseThrow(Grants::absent);
      rows.lock(found.scope());
      Grant grant = rows.find(id).orElseThrow(Grants::absent);
      if (!isTheirs(who, grant)) {
        throw absent();
      }
      String obstacle = obstacle(who, grant);
      if (!obstacle.isEmpty()) {
        return notDone(obstacle);
      }
      rows.end(id);
      trail.add(GrantWords.entry(Author.of(who), TrailEvent.ROLE_ENDED, grant));
      return new GrantOutcome.Done(rows.find(id).orElse(grant));
    });
  }

  /** Whether a person may end a role that they can see. */
  public boolean mayEnd(Who.SignedIn who, Grant grant) {
    return isTheirs(who, grant) && obstacle(who, grant).isEmpty();
  }

  private boolean isTheirs(Who.SignedIn who, Grant grant) {
    return grant.holder().equals(who.account())
        || standingOf(who.account(), LocalDate.now(clock)).mayGrant(grant.role(), grant.scope());
  }

  private GrantOutcome open(Author author, NewGrant wanted) {
    boolean held =
        rows.listOf(wanted.holder()).stream()
            .anyMatch(other ->
                other.endedAt() == null
                    && other.role() == wanted.role()
                    && other.scope().equals(wanted.scope())
                    && other.term().overlaps(wanted.term()));
    if (held) {
      return notDone(
          "They are "
              + wanted.role().label().toLowerCase(Locale.UK)
              + " in that time already. Maybe end that role first.");
    }
    Grant grant = rows.insert(wanted);
    trail.add(GrantWords.entry(author, TrailEvent.ROLE_GRANTED, grant));
    return new GrantOutcome.Done(grant);
  }

  private String obstacle(Who.SignedIn who, Standing standing, NewGrant wanted) {
    if (!standing.mayGrant(wanted.role(), wanted.scope())) {
      return "You cannot give the role "
          + wanted.role().label()
          + ", because it may do what you may not. Maybe ask an administrator.";
    }
    LocalDate last = wanted.term().to();
    if (last != null && last.isBefore(LocalDate.now(clock))) {
      return "A role cannot end on " + Words.date(last) + ", which is past.";
    }
    if (!standing.mayGrant(wanted.role(), wanted.scope(), wanted.term())) {
      return "You cannot give a role that lasts longer than your own. Maybe choose an earlier last"
          + " day, or ask an administrator.";
    }
    return wanted.holder().equals(who.account()) && !standing.may(Right.RUN_SITE, new Scope.Site())
        ? "You cannot give a role to yourself. Maybe ask somebody else who may give it."
        : "";
  }

  private String obstacle(Who.SignedIn who, Grant grant) {
    LocalDate today = LocalDate.now(clock);
    boolean own = grant.holder().equals(who.account());
    if (!grant.stateOn(today).mayEnd()) {
      return "That role is over already.";
    }
    boolean last =
        grant.role().mustNotDieOut()
            && grant.stateOn(today) == Grant.State.CURRENT
            && listHolders(grant.role(), grant.scope()).equals(List.of(grant.holder()));
    return last && (own || grant.role() == Role.ADMINISTRATOR)
        ? "This is the last "
            + grant.role().label().toLowerCase(Locale.UK)
            + ". Make somebody else "
            + grant.role().label().toLowerCase(Locale.UK)
            + " first."
        : "";
  }

  private static Absent absent() {
    return new Absent("There is no such role.");
  }

  private static GrantOutcome notDone(String sentence) {
    return new GrantOutcome.NotDone(sentence);
  }

  private GrantOutcome inTransaction(Supplier<GrantOutcome> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }
}
