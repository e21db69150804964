package org.crossroads.platform.grid.studies;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Change;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.grid.Aspect;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was agreed after talking. It stands beside the raw ratings and replaces none.
 *
 * <p>Two who moderate at once lose nothing: the second is shown what the first wrote.
 */
@Component
public class Moderations {
  private final JdbcClient jdbc;
  private final StudyRows studies;
  private final StudyAccess may;
  private final Trail trail;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Moderations(DataSource database, StudyAccess may, Trail trail, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.studies = new StudyRows(database);
    this.may = may;
    this.trail = trail;
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.clock = clock;
  }

  /** All of these studies: by study, then by dimension. */
  public Map<StudyId, Map<String, Moderation>> list(List<Study> of) {
    Map<StudyId, Map<String, Moderation>> found = new HashMap<>();
    jdbc.sql(
            """
            SELECT m.study_id, m.dimension, m.breadth, m.depth, m.reason, m.moderated_on
            FROM grid_moderation AS m
            WHERE m.study_id = ANY(:studies)
            ORDER BY m.study_id, m.dimension
            """)
        .param("studies", of.stream().map(study -> study.id().value()).toArray(UUID[]::new))
        .query(row -> {
          found
              .computeIfAbsent(
                  new StudyId(row.getObject("study_id", UUID.class)), id -> new HashMap<>())
              .put(
                  row.getString("dimension"),
                  new Moderation(
                      row.getString("dimension"),
                      RatingRows.judgement(row.getString("breadth")),
                      RatingRows.judgement(row.getString("depth")),
                      row.getString("reason"),
                      row.getObject("moderated_on", LocalDate.class)));
        });
    return found;
  }

  /**
   * Writes what was agreed; one without values takes back what was there.
   *
   * @param seen what stood there when they began
   * @throws Absent if the study is not theirs to run
   * @throws Refused if the study is published
   */
  public ModerationOutcome write(Who.SignedIn who, StudyId id, Moderation agreed, Moderation seen) {
    may.run(who, id);
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Study study = studies.lock(id);
          if (study.state() == StudyState.PUBLISHED) {
            throw new Refused("The study is published. Take the summary back before you moderate.");
          }
          Optional<Moderation> there =
              Optional.ofNullable(
                  list(List.of(study)).getOrDefault(id, Map.of()).get(agreed.dimension()));
          Moderation now =
              there.orElseGet(() -> Moderation.none(agreed.dimension(), LocalDate.now(clock)));
          if (now.saysTheSameAs(agreed)) {
            return new ModerationOutcome.Saved();
          }
          if (!now.saysTheSameAs(seen)) {
            return new ModerationOutcome.Collided(there);
          }
          remove(id, agreed.dimension());
          if (!agreed.isNone()) {
            insert(id, agreed);
          }
          tell(
              who,
              agreed.isNone() ? TrailEvent.MODERATION_REMOVED : TrailEvent.DIMENSION_MODERATED,
              id,
              agreed);
          return new ModerationOutcome.Saved();
        }));
  }

  private void remove(StudyId id, String dimension) {
    jdbc.sql("DELETE FROM grid_moderation WHERE study_id = :study AND dimension = :dimension")
        .param("study", id.value())
        .param("dimension", dimension)
        .update();
  }

  private void insert(StudyId id, Moderation agreed) {
    jdbc.sql(
            """
            INSERT INTO grid_moderation
                (study_id, dimension, breadth, depth, reason, moderated_on)
            VALUES (:study, :dimension, :breadth, :depth, :reason, :day)
            """)
        .param("study", id.value())
        .param("dimension", agreed.dimension())
        .param("breadth", agreed.of(Aspect.BREADTH).map(Judgement::code).orElse(null))
        .param("depth", agreed.of(Aspect.DEPTH).map(Judgement::code).orElse(null))
        .param("reason", agreed.reason())
        .param("day", LocalDate.now(clock))
        .update();
  }

  /** The values, not the reason: a reason may name somebody, and the trail never forgets. */
  private void tell(Who.SignedIn who, TrailEvent event, StudyId id, Moderation agreed) {
    List<Change> changes = new ArrayList<>();
    changes.add(Change.to("dimension", agreed.dimension()));
    for (Aspect aspect : Aspect.values()) {
      agreed.of(aspect).ifPresent(value -> changes.add(Change.to(aspect.code(), value.code())));
    }
    trail.add(
        TrailEntry.of(
            Author.of(who), event, Thing.study(id.value()), changes.toArray(Change[]::new)));
  }
}
