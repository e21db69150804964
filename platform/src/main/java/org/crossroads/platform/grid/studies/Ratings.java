package org.crossroads.platform.grid.studies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.Refused;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What raters say. A rating has its rater and its day; it is no event of the trail.
 *
 * <p>Two windows of one rater lose nothing: the second is shown what the first saved.
 */
@Component
public class Ratings {
  private final RatingRows rows;
  private final StudyRows studies;
  private final StudyAccess may;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Ratings(DataSource database, StudyAccess may, Clock clock) {
    this.rows = new RatingRows(database);
    this.studies = new StudyRows(database);
    this.may = may;
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.clock = clock;
  }

  /** What each rater of these studies says, by rater; who says nothing is left out. */
  public Map<UUID, List<Rating>> list(List<Study> studies) {
    return rows.list(studies.stream().map(Study::id).toList());
  }

  /** What a rater says of a dimension; nothing yet is a rating too. */
  public Rating get(Rater rater, String dimension) {
    return rows.find(rater.id(), dimension).orElseGet(() -> Rating.none(dimension));
  }

  /**
   * What the same person last said of a dimension in an earlier study of the same subject with the
   * same grid; its day is that of the study.
   */
  public Optional<Rating> findEarlier(Who.SignedIn who, Study study, String dimension) {
    return rows.findEarlier(who.account(), study, dimension);
  }

  /**
   * Saves what a rater says.
   *
   * @param said with the revision that the rater had before them
   * @throws Absent if they do not rate there
   * @throws Refused if the study is published
   */
  public RatingOutcome save(Who.SignedIn who, StudyId id, Rating said) {
    Study study = may.rated(who, id);
    Rater rater = may.findRater(who, study).orElseThrow();
    return Objects.requireNonNull(
        transaction.execute(status -> {
          if (studies.lock(id).state() == StudyState.PUBLISHED) {
            throw new Refused(
                "The study is published, so its ratings stay as they are. Maybe ask the"
                    + " coordinator to take it back first.");
          }
          rows.lock(rater.id());
          Rating now = get(rater, said.dimension());
          if (now.saysTheSameAs(said)) {
            return new RatingOutcome.Saved();
          }
          if (now.revision() != said.revision()) {
            return new RatingOutcome.Collided(now);
          }
          rows.write(rater.id(), said, LocalDate.now(clock));
          return new RatingOutcome.Saved();
        }));
  }
}
