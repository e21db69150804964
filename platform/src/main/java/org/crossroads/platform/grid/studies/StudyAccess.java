package org.crossroads.platform.grid.studies;

import java.util.Optional;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Reach;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.web.Absent;
import org.springframework.stereotype.Component;

/** Who may do what with a study: by their roles, or because they rate in it. */
@Component
public class StudyAccess {
  private final StudyRows studies;
  private final RaterRows raters;
  private final Access access;

  StudyAccess(DataSource database, Access access) {
    this.studies = new StudyRows(database);
    this.raters = new RaterRows(database);
    this.access = access;
  }

  /** Whether somebody may open studies that this scope keeps. */
  public boolean mayOpen(Who who, Scope scope) {
    return access.may(who, Right.RUN_STUDIES, scope);
  }

  /** The partnerships whose studies somebody runs. */
  public Reach reach(Who who) {
    return access.reach(who, Right.RUN_STUDIES);
  }

  /** Whether somebody may invite, moderate and publish. */
  public boolean mayRun(Who who, Study study) {
    return access.may(who, Right.RUN_STUDIES, study.scope());
  }

  /** Whether somebody may see who the raters are. */
  public boolean mayKnowRaters(Who who, Study study) {
    return access.may(who, Right.SEE_STUDIES, study.scope());
  }

  /** Whether somebody may see all ratings; raters once the coordinator shows them. */
  public boolean maySeeRatings(Who who, Study study) {
    return mayKnowRaters(who, study)
        || (study.state() != StudyState.RATING && findRater(who, study).isPresent());
  }

  /** Whether somebody may see what follows from the ratings. */
  public boolean mayRead(Who who, Study study) {
    return study.state() == StudyState.PUBLISHED || maySeeRatings(who, study);
  }

  /** As whom somebody rates, if they do. */
  public Optional<Rater> findRater(Who who, Study study) {
    return switch (who) {
      case Who.Visitor visitor -> Optional.empty();
      case Who.SignedIn person -> raters.find(study.id(), person.account());
    };
  }

  /** Whether somebody may write visit notes: whoever runs the study, and visitors. */
  public boolean mayNote(Who who, Study study) {
    return mayRun(who, study)
        || findRater(who, study).filter(r -> r.kind() == RaterKind.VISITOR).isPresent();
  }

  /** The study for those who may read what follows from it. */
  public Study readable(Who who, StudyId id) {
    return require(id, study -> mayRead(who, study));
  }

  /** The study for those who may see its ratings. */
  public Study withRatings(Who who, StudyId id) {
    return require(id, study -> maySeeRatings(who, study));
  }

  /** The study for those who may see who its raters are. */
  public Study withRaters(Who who, StudyId id) {
    return require(id, study -> mayKnowRaters(who, study));
  }

  /** The study for those who run it. */
  public Study run(Who who, StudyId id) {
    return require(id, study -> mayRun(who, study));
  }

  /** The study for those who rate in it. */
  public Study rated(Who who, StudyId id) {
    return require(id, study -> findRater(who, study).isPresent());
  }

  /** The study for those who write visit notes. */
  public Study noted(Who who, StudyId id) {
    return require(id, study -> mayNote(who, study));
  }

  /** What is not theirs looks as if it were not there. */
  private Study require(StudyId id, Predicate<Study> allowed) {
    return studies
        .find(id)
        .filter(allowed)
        .orElseThrow(() -> new Absent("There is no such study, or it is not yours."));
  }
}
