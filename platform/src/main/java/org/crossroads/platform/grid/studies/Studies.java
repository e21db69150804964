package org.crossroads.platform.grid.studies;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Change;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.web.Absent;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** All studies: opened, described, led from one state to the next. */
@Component
public class Studies {
  private static final int MOST = 500;

  private final StudyRows rows;
  private final StudyAccess may;
  private final Access access;
  private final Trail trail;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Studies(DataSource database, StudyAccess may, Access access, Trail trail, Clock clock) {
    this.rows = new StudyRows(database);
    this.may = may;
    this.access = access;
    this.trail = trail;
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.clock = clock;
  }

  /**
   * Opens a study.
   *
   * @throws Absent if they may not
   */
  public StudyId open(Who.SignedIn who, StudyWanted wanted) {
    Scope scope =
        wanted.partnership() == null
            ? new Scope.Site()
            : new Scope.Partnership(wanted.partnership());
    access.require(who, Right.RUN_STUDIES, scope, "There is no page at this address.");
    return Objects.requireNonNull(
        transaction.execute(status -> {
          StudyId id = StudyId.random();
          rows.insert(id, wanted, clock.instant());
          tell(who, TrailEvent.STUDY_OPENED, id, Change.to("grid", wanted.grid()));
          return id;
        }));
  }

  /** Published ones with any grid, the latest first. */
  public List<Study> listPublished() {
    return rows.listPublished("", MOST);
  }

  /** Published ones with the grid of a study, itself left out, the latest first. */
  public List<Study> listOthers(Study study) {
    return rows.listPublished(study.grid(), MOST).stream()
        .filter(other -> !other.id().equals(study.id()))
        .toList();
  }

  /** Those that somebody sees from within: by their role, or because they rate in them. */
  public List<Study> listOf(Who.SignedIn who) {
    return rows.listOf(who.account(), access.reach(who, Right.SEE_STUDIES), MOST);
  }

  /** Those of the same subject with the same grid that the reader may read, the earliest first. */
  public List<Study> listComparable(Who who, Study study) {
    return rows.listComparable(study).stream()
        .filter(other -> !other.id().equals(study.id()) && may.mayRead(who, other))
        .toList();
  }

  /**
   * Leads a study on.
   *
   * @return false if it had been led elsewhere meanwhile
   * @throws Absent if they may not
   */
  public boolean step(Who.SignedIn who, StudyId id, StudyState.Step step) {
    may.run(who, id);
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Study study = rows.lock(id);
          if (!study.state().allows(step)) {
            return false;
          }
          rows.move(id, study.state().after(step), clock.instant());
          tell(who, step.event(), id);
          return true;
        }));
  }

  /**
   * Leads on each of several studies that allows it.
   *
   * @return how many were led on
   * @throws Absent if they may not
   */
  public int stepAll(Who.SignedIn who, List<Study> all, StudyState.Step step) {
    return (int)
        all.stream()
            .filter(study -> study.state().allows(step))
            .filter(study -> step(who, study.id(), step))
            .count();
  }

  /**
   * Writes the form of collaboration, and whether others may be pointed here.
   *
   * @throws Absent if they may not
   */
  public void describe(
      Who.SignedIn who, StudyId id, Collaboration collaboration, boolean mayBeAsked) {
    may.run(who, id);
    transaction.executeWithoutResult(status -> {
      Study before = rows.lock(id);
      List<Change> changes = new ArrayList<>();
      if (!before.collaboration().equals(collaboration)) {
        changes.add(Change.to("collaboration", "changed"));
      }
      if (before.mayBeAsked() != mayBeAsked) {
        changes.add(Change.to("may_be_asked", Boolean.toString(mayBeAsked)));
      }
      if (!changes.isEmpty()) {
        rows.describe(id, collaboration, mayBeAsked);
        tell(who, TrailEvent.STUDY_DESCRIBED, id, changes.toArray(Change[]::new));
      }
    });
  }

  private void tell(Who.SignedIn who, TrailEvent event, StudyId id, Change... changes) {
    trail.add(TrailEntry.of(Author.of(who), event, Thing.study(id.value()), changes));
  }
}
