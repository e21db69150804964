package org.crossroads.platform.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Grant;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Change;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.web.Absent;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What organisations say of themselves, and when somebody last said that it is right.
 *
 * <p>An edit is written whole or not at all. If somebody else changed one of its fields meanwhile,
 * nothing is written and the editor is shown both; what nobody else touched needs no asking.
 */
@Component
public class Entries {
  private final EntryRows rows;
  private final Access access;
  private final Trail trail;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Entries(DataSource database, Access access, Trail trail, Clock clock) {
    this.rows = new EntryRows(database);
    this.access = access;
    this.trail = trail;
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.clock = clock;
  }

  /** Every field of an entry, the empty ones too. */
  public List<EntryLine> list(OrganisationId organisation) {
    return rows.list(organisation);
  }

  /** Whether somebody looks after the entry. */
  public boolean mayEdit(Who who, OrganisationId organisation) {
    return access.may(who, Right.EDIT_ENTRY, scope(organisation));
  }

  /** Whether somebody may say for the organisation with whom it works. */
  public boolean mayAnswerTies(Who who, OrganisationId organisation) {
    return access.may(who, Right.ANSWER_TIES, scope(organisation));
  }

  /**
   * Writes what an editor wants.
   *
   * @throws Absent if the entry is not theirs
   */
  public EditOutcome edit(Who.SignedIn who, OrganisationId organisation, List<EntryEdit> edits) {
    Role as = requireRole(who, organisation);
    return Objects.requireNonNull(
        transaction.execute(status -> {
          rows.lock(organisation);
          Map<EntryField, EntryLine> now =
              rows.list(organisation).stream()
                  .collect(Collectors.toMap(EntryLine::field, Function.identity()));
          List<EntryLine> theirs =
              edits.stream()
                  .filter(edit -> edit.collidesWith(line(now, edit)))
                  .map(edit -> line(now, edit))
                  .toList();
          if (!theirs.isEmpty()) {
            return new EditOutcome.Collided(theirs);
          }
          List<EntryEdit> changes =
              edits.stream()
                  .filter(edit -> edit.isChange() && !edit.wanted().equals(line(now, edit).value()))
                  .toList();
          changes.forEach(
              edit -> rows.write(organisation, edit.field(), edit.wanted(), as, today()));
          if (!changes.isEmpty()) {
            tell(who, TrailEvent.ENTRY_EDITED, organisation, changes);
          }
          return new EditOutcome.Saved();
        }));
  }

  /**
   * Writes that everything is still right.
   *
   * @throws Absent if the entry is not theirs
   */
  public void check(Who.SignedIn who, OrganisationId organisation) {
    Role as = requireRole(who, organisation);
    transaction.executeWithoutResult(status -> {
      rows.lock(organisation);
      if (rows.check(organisation, as, today()) > 0) {
        tell(who, TrailEvent.ENTRY_CHECKED, organisation, List.of());
      }
    });
  }

  private Role requireRole(Who.SignedIn who, OrganisationId organisation) {
    Scope scope = scope(organisation);
    access.require(who, Right.EDIT_ENTRY, scope, "There is no such entry, or it is not yours.");
    return access.of(who).grants().stream()
        .filter(grant -> Right.EDIT_ENTRY.roles().contains(grant.role()))
        .filter(grant -> grant.scope().equals(scope) || grant.scope() instanceof Scope.Site)
        .map(Grant::role)
        .findFirst()
        .orElseThrow();
  }

  /** Which fields, not what they say: a text may name somebody, and the trail never forgets. */
  private void tell(
      Who.SignedIn who, TrailEvent event, OrganisationId organisation, List<EntryEdit> changes) {
    Change[] fields =
        changes.stream()
            .map(edit -> Change.to(edit.field().code(), "changed"))
            .toArray(Change[]::new);
    trail.add(
        TrailEntry.of(Author.of(who), event, Thing.organisation(organisation.value()), fields));
  }

  private static EntryLine line(Map<EntryField, EntryLine> lines, EntryEdit edit) {
    return Objects.requireNonNull(lines.get(edit.field()));
  }

  private static Scope scope(OrganisationId organisation) {
    return new Scope.Organisation(organisation.value());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
