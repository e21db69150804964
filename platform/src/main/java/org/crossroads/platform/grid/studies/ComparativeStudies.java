package org.crossroads.platform.grid.studies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Access;
import org.crossroads.platform.accounts.rights.Reach;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Change;
import org.crossroads.platform.accounts.trail.Thing;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailEntry;
import org.crossroads.platform.accounts.trail.TrailEvent;
import org.crossroads.platform.directory.Area;
import org.crossroads.platform.web.Absent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Comparative studies: the studies of many areas opened at once, and again on a later day.
 *
 * <p>Each area has a study of its own, which lives as every {@link Study} does; the whole is what
 * they have in common.
 */
@Component
public class ComparativeStudies {
  private static final int MOST = 100;
  private static final String SELECT =
      "SELECT c.id, c.grid, c.partnership_id, c.name FROM grid_comparative_study AS c\n";

  private final JdbcClient jdbc;
  private final StudyRows studies;
  private final Access access;
  private final Trail trail;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ComparativeStudies(DataSource database, Access access, Trail trail, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.studies = new StudyRows(database);
    this.access = access;
    this.trail = trail;
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.clock = clock;
  }

  /**
   * Opens one with its first round.
   *
   * @param areas of which a study each is opened
   * @throws Absent if they may not
   */
  public void open(Who.SignedIn who, ComparativeStudy wanted, LocalDate on, List<Area> areas) {
    access.require(who, Right.RUN_STUDIES, wanted.scope(), "There is no page at this address.");
    transaction.executeWithoutResult(status -> {
      insert(wanted);
      add(who, wanted, on, areas);
    });
  }

  /**
   * Opens the studies of a day; areas that are studied on that day already are left as they are.
   *
   * @return those that were opened
   * @throws Absent if they may not
   */
  public List<Study> openRound(
      Who.SignedIn who, ComparativeStudy of, LocalDate on, List<Area> areas) {
    access.require(who, Right.RUN_STUDIES, of.scope(), "There is no page at this address.");
    return Objects.requireNonNull(transaction.execute(status -> add(who, of, on, areas)));
  }

  private List<Study> add(Who.SignedIn who, ComparativeStudy of, LocalDate on, List<Area> areas) {
    List<UUID> opened = new ArrayList<>();
    for (Area area : areas) {
      StudyId id = StudyId.random();
      if (studies.insert(id, of, on, area, clock.instant())) {
        opened.add(id.value());
        trail.add(
            TrailEntry.of(
                Author.of(who),
                TrailEvent.STUDY_OPENED,
                Thing.study(id.value()),
                Change.to("grid", of.grid()),
                Change.to("comparative_study", of.name())));
      }
    }
    return studies.list(opened);
  }

  private void insert(ComparativeStudy wanted) {
    jdbc.sql(
            """
            INSERT INTO grid_comparative_study (id, grid, partnership_id, name, opened_at)
            VALUES (:id, :grid, :partnership, :name, :now)
            """)
        .param("id", wanted.id())
        .param("grid", wanted.grid())
        .param("partnership", wanted.partnership())
        .param("name", wanted.name())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Those of which somebody may read the whole or a study at least, the latest first. */
  public List<ComparativeStudy> listFor(Who who) {
    Reach reach = access.reach(who, Right.SEE_STUDIES);
    return jdbc.sql(
            SELECT
                + """
                WHERE :everywhere
                   OR c.partnership_id = ANY(:partnerships)
                   OR EXISTS (
                       SELECT 1
                       FROM grid_study AS s
                       WHERE s.comparative_study_id = c.id
                         AND (s.state = 'published'
                           OR (s.state = 'shared' AND EXISTS (
                               SELECT 1
                               FROM grid_rater AS r
                               WHERE r.study_id = s.id
                                 AND r.account_id = CAST(:account AS uuid)))))
                ORDER BY c.opened_at DESC, c.id
                LIMIT :most
                """)
        .param("everywhere", reach.everywhere())
        .param("partnerships", reach.partnerships().toArray(UUID[]::new))
        .param("account", account(who))
        .param("most", MOST)
        .query((row, number) -> read(row))
        .list();
  }

  private Optional<ComparativeStudy> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE c.id = :id")
        .param("id", id)
        .query((row, number) -> read(row))
        .optional();
  }

  /** The one to which a study belongs; whoever may read the study may read that. */
  public Optional<ComparativeStudy> findOf(Study study) {
    return Optional.ofNullable(study.comparativeStudy()).flatMap(this::find);
  }

  /**
   * The one of an id, for those who run it.
   *
   * @throws Absent for all others
   */
  public ComparativeStudy run(Who who, UUID id) {
    return find(id).filter(found -> mayRun(who, found)).orElseThrow(ComparativeStudies::absent);
  }

  /**
   * The one of an id, for those who may read what follows from one of its studies at least.
   *
   * @throws Absent for all others
   */
  public ComparativeStudy readable(Who who, UUID id) {
    return find(id)
        .filter(found -> mayKnowRaters(who, found) || !listReadable(who, found).isEmpty())
        .orElseThrow(ComparativeStudies::absent);
  }

  /**
   * The one of an id, for those who may see all its ratings.
   *
   * @throws Absent for all others
   */
  public ComparativeStudy withRatings(Who who, UUID id) {
    return find(id)
        .filter(found -> mayKnowRaters(who, found))
        .orElseThrow(ComparativeStudies::absent);
  }

  /** Whether somebody may open rounds, invite, moderate and publish. */
  public boolean mayRun(Who who, ComparativeStudy of) {
    return access.may(who, Right.RUN_STUDIES, of.scope());
  }

  /** Whether somebody may see all ratings and who the raters are. */
  public boolean mayKnowRaters(Who who, ComparativeStudy of) {
    return access.may(who, Right.SEE_STUDIES, of.scope());
  }

  /** Its studies of which the reader may read what follows, by name of the area, then by day. */
  public List<Study> listReadable(Who who, ComparativeStudy of) {
    return studies.listOf(of, mayKnowRaters(who, of), account(who));
  }

  private static @Nullable UUID account(Who who) {
    return switch (who) {
      case Who.Visitor visitor -> null;
      case Who.SignedIn person -> person.account().value();
    };
  }

  private static Absent absent() {
    return new Absent("There is no such comparative study, or it is not yours.");
  }

  private static ComparativeStudy read(ResultSet row) throws SQLException {
    return new ComparativeStudy(
        row.getObject("id", UUID.class),
        row.getString("grid"),
        row.getObject("partnership_id", UUID.class),
        row.getString("name"));
  }
}
