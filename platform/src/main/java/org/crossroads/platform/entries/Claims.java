package org.crossroads.platform.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.GrantOutcome;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Change;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.web.Absent;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * People who ask to speak for an organisation, and what is decided about it.
 *
 * <p>An address that proves it is enough ({@link ClaimProof}); else the claim waits for one of
 * those who decide ({@link ClaimDecisions}), who are told by mail. Two who decide at once: one
 * does.
 */
@Component
public class Claims {
  /** So that nobody has mails sent to very many. */
  private static final int MOST_OPEN = 5;

  private final ClaimRows rows;
  private final Grants grants;
  private final Trail trail;
  private final Rules rules;
  private final TransactionTemplate transaction;

  /** What a claim is decided by, and whom it is told to. */
  @Component
  record Rules(ClaimProof proof, ClaimDecisions decisions, ClaimMails mails, Clock clock) {}

  Claims(DataSource database, Grants grants, Trail trail, Rules rules) {
    this.rows = new ClaimRows(database, rules.clock());
    this.grants = grants;
    this.trail = trail;
    this.rules = rules;
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
  }

  /** Asks for a role, representative or editor; grants it at once if the address proves it. */
  public ClaimOutcome ask(Who.SignedIn who, Organisation organisation, Role role, String note) {
    if (role.scopeKind() != Scope.Kind.ORGANISATION) {
      throw new IllegalArgumentException("Nobody claims an organisation as " + role.label() + ".");
    }
    return inTransaction(() -> {
      Claim claim =
          new Claim(
              ClaimId.random(),
              organisation.id(),
              who.account(),
              role,
              note,
              ClaimState.OPEN,
              rules.clock().instant());
      if (rows.countOpen(who.account()) >= MOST_OPEN) {
        return new ClaimOutcome.NotDone(
            "You have asked "
                + MOST_OPEN
                + " organisations and none has decided yet. Maybe take one of these back first.");
      }
      if (!rows.insert(claim)) {
        return new ClaimOutcome.NotDone("You have asked already, and it waits to be decided.");
      }
      tell(Author.of(who), TrailEvent.CLAIM_MADE, claim);
      if (rules.proof().proves(organisation, new EmailAddress(who.email()))) {
        return grant(new Author.Site(), claim, organisation);
      }
      rules
          .mails()
          .tellDeciders(claim, organisation, rules.decisions().listDeciders(organisation.id()));
      return new ClaimOutcome.Waiting();
    });
  }

  /** What will happen if the person asks, in sentences. */
  public List<String> explain(Who.SignedIn who, Organisation organisation) {
    Optional<String> domain = rules.proof().domainOf(organisation);
    if (domain.isPresent() && rules.proof().proves(organisation, new EmailAddress(who.email()))) {
      return List.of(
          "Your address ends in @"
              + domain.get()
              + ", as the website in the register does; so you have the role at once.");
    }
    String others =
        "One of its representatives, a coordinator of one of its partnerships, or an administrator"
            + " of this site decides. They are told by mail.";
    return domain
        .map(name ->
            List.of(
                others,
                "It would need nobody’s word if you signed in with an address that ends in @"
                    + name
                    + "."))
        .orElseGet(() -> List.of(others));
  }

  /**
   * Agrees.
   *
   * @throws Absent if there is no such claim of this organisation, or the person may not decide
   */
  public ClaimOutcome agree(Who.SignedIn who, Organisation organisation, ClaimId id) {
    return decide(who, organisation, id, claim -> grant(Author.of(who), claim, organisation));
  }

  /**
   * Refuses.
   *
   * @throws Absent if there is no such claim of this organisation, or the person may not decide
   */
  public ClaimOutcome refuse(Who.SignedIn who, Organisation organisation, ClaimId id) {
    return decide(
        who,
        organisation,
        id,
        claim -> {
          settle(Author.of(who), claim, ClaimState.Step.REFUSE);
          rules.mails().tellClaimant(claim, organisation, false);
          return new ClaimOutcome.Closed();
        });
  }

  /** Takes one's own open claim back. */
  public ClaimOutcome withdraw(Who.SignedIn who, OrganisationId organisation) {
    return inTransaction(() ->
        rows.findOpen(organisation, who.account())
            .flatMap(claim -> rows.lock(claim.id()))
            .filter(claim -> claim.state().allows(ClaimState.Step.WITHDRAW))
            .<ClaimOutcome>map(claim -> {
              settle(Author.of(who), claim, ClaimState.Step.WITHDRAW);
              return new ClaimOutcome.Closed();
            })
            .orElseGet(() -> new ClaimOutcome.NotDone("You have no claim here that is open.")));
  }

  /** Somebody's own claim that is not decided yet. */
  public Optional<Claim> findOpen(OrganisationId organisation, AccountId claimant) {
    return rows.findOpen(organisation, claimant);
  }

  /** All claims of an organisation that are not decided yet, the oldest first. */
  public List<Claim> listOpen(OrganisationId organisation) {
    return rows.listOpen(organisation);
  }

  /** The claims about which somebody may decide, the oldest first, at most so many. */
  public List<Claim> listWaitingFor(Who.SignedIn who, int limit) {
    return rows.listOpen(rules.decisions().reach(who), limit).stream()
        .filter(claim -> !claim.claimant().equals(who.account()))
        .toList();
  }

  @FunctionalInterface
  private interface Decision {
    ClaimOutcome about(Claim claim);
  }

  private ClaimOutcome decide(
      Who.SignedIn who, Organisation organisation, ClaimId id, Decision decision) {
    return inTransaction(() -> {
      Claim claim =
          rows.lock(id)
              .filter(found -> found.organisation().equals(organisation.id()))
              .orElse(null);
      if (claim == null || !rules.decisions().mayDecide(who, organisation.id())) {
        throw new Absent("There is no such claim.");
      }
      if (claim.state() != ClaimState.OPEN) {
        return new ClaimOutcome.NotDone("Somebody has decided about that claim already.");
      }
      return claim.claimant().equals(who.account())
          ? new ClaimOutcome.NotDone("You cannot decide about your own claim.")
          : decision.about(claim);
    });
  }

  private ClaimOutcome grant(Author author, Claim claim, Organisation organisation) {
    settle(author, claim, ClaimState.Step.GRANT);
    Term term = Term.startingOn(LocalDate.now(rules.clock()));
    GrantOutcome granted =
        grants.give(author, new NewGrant(claim.claimant(), claim.role(), claim.scope(), term));
    rules.mails().tellClaimant(claim, organisation, true);
    rules
        .mails()
        .tellOthers(claim, organisation, grants.listHolders(Role.REPRESENTATIVE, claim.scope()));
    return switch (granted) {
      case GrantOutcome.Done done -> new ClaimOutcome.Granted();
      // They were given the role while they waited.
      case GrantOutcome.NotDone not -> new ClaimOutcome.Granted();
    };
  }

  private void settle(Author author, Claim claim, ClaimState.Step step) {
    rows.settle(claim.id(), claim.state().after(step));
    tell(author, step.event(), claim);
  }

  private void tell(Author author, TrailEvent event, Claim claim) {
    trail.add(
        TrailEntry.of(
                author,
                event,
                Thing.organisation(claim.organisation().value()),
                Change.to("role", claim.role().code()))
            .concerning(claim.claimant()));
  }

  private ClaimOutcome inTransaction(Supplier<ClaimOutcome> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }
}
