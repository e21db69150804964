package org.crossroads.platform.grid.studies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.rights.Reach;
import org.crossroads.platform.directory.Area;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code grid_study}. */
final class StudyRows {
  private static final String SELECT =
      """
      SELECT s.id, s.grid, s.partnership_id, s.area_code, s.name, s.studied_on, s.state,
          s.orientation, s.inclusivity, s.levels, s.focus, s.scope, s.may_be_asked,
          s.published_at, s.comparative_study_id
      FROM grid_study AS s
      """;

  private final JdbcClient jdbc;

  StudyRows(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  void insert(StudyId id, StudyWanted wanted, Instant now) {
    jdbc.sql(
            """
            INSERT INTO grid_study
                (id, grid, partnership_id, area_code, name, studied_on, state, opened_at)
            VALUES (:id, :grid, :partnership, :area, :name, :on, 'rating', :now)
            """)
        .param("id", id.value())
        .param("grid", wanted.grid())
        .param("partnership", wanted.partnership())
        .param("area", wanted.area())
        .param("name", wanted.subject())
        .param("on", wanted.on())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Adds the study of an area to a comparative one, unless it is there; says whether. */
  boolean insert(StudyId id, ComparativeStudy of, LocalDate on, Area area, Instant now) {
    return jdbc.sql(
                """
                INSERT INTO grid_study
                    (id, comparative_study_id, grid, partnership_id, area_code, name, studied_on,
                     state, opened_at)
                VALUES (:id, :of, :grid, :partnership, :area, :name, :on, 'rating', :now)
                ON CONFLICT ON CONSTRAINT grid_study_round DO NOTHING
                """)
            .param("id", id.value())
            .param("of", of.id())
            .param("grid", of.grid())
            .param("partnership", of.partnership())
            .param("area", area.code())
            .param("name", area.name())
            .param("on", on)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        > 0;
  }

  Optional<Study> find(StudyId id) {
    return jdbc.sql(SELECT + "WHERE s.id = :id")
        .param("id", id.value())
        .query((row, number) -> read(row))
        .optional();
  }

  /** Those with these ids, in the order of the ids. */
  List<Study> list(Collection<UUID> ids) {
    return jdbc.sql(SELECT + "WHERE s.id = ANY(:ids) ORDER BY s.id")
        .param("ids", ids.toArray(UUID[]::new))
        .query((row, number) -> read(row))
        .list();
  }

  /** Finds a study and holds it until the end of the transaction. */
  Study lock(StudyId id) {
    return jdbc.sql(SELECT + "WHERE s.id = :id FOR UPDATE")
        .param("id", id.value())
        .query((row, number) -> read(row))
        .single();
  }

  /** Published ones with this grid or, for "", with any; the latest first. */
  List<Study> listPublished(String grid, int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE s.state = 'published'
                  AND (:grid = '' OR s.grid = :grid)
                ORDER BY s.studied_on DESC, lower(s.name), s.id
                LIMIT :limit
                """)
        .param("grid", grid)
        .param("limit", limit)
        .query((row, number) -> read(row))
        .list();
  }

  /** Those within a reach, or in which somebody rates; the latest first. */
  List<Study> listOf(AccountId account, Reach reach, int limit) {
    return jdbc.sql(
            SELECT
                + """
                WHERE :everywhere
                   OR s.partnership_id = ANY(:partnerships)
                   OR EXISTS (
                       SELECT 1
                       FROM grid_rater AS r
                       WHERE r.study_id = s.id AND r.account_id = :account)
                ORDER BY s.studied_on DESC, lower(s.name), s.id
                LIMIT :limit
                """)
        .param("everywhere", reach.everywhere())
        .param("partnerships", reach.partnerships().toArray(UUID[]::new))
        .param("account", account.value())
        .param("limit", limit)
        .query((row, number) -> read(row))
        .list();
  }

  /** Those of the same subject with the same grid, itself too, the earliest first. */
  List<Study> listComparable(Study study) {
    return jdbc
        .sql(
            SELECT
                + """
                WHERE s.grid = :grid
                  AND ((CAST(:area AS text) IS NOT NULL AND s.area_code = :area)
                    OR (CAST(:area AS text) IS NULL AND s.area_code IS NULL
                        AND s.partnership_id = :partnership))
                ORDER BY s.studied_on, s.id
                """)
        .param("grid", study.grid())
        .param("area", study.area())
        .param("partnership", study.partnership())
        .query((row, number) -> read(row))
        .list()
        .stream()
        .filter(study::isComparableWith)
        .toList();
  }

  /**
   * Those of a comparative study that are published, or shared with a rater who reads, or all; by
   * name, then by day.
   */
  List<Study> listOf(ComparativeStudy of, boolean all, @Nullable UUID account) {
    return jdbc.sql(
            SELECT
                + """
                WHERE s.comparative_study_id = :of
                  AND (:all
                    OR s.state = 'published'
                    OR (s.state = 'shared' AND EXISTS (
                        SELECT 1
                        FROM grid_rater AS r
                        WHERE r.study_id = s.id AND r.account_id = CAST(:account AS uuid))))
                ORDER BY lower(s.name), s.studied_on, s.id
                """)
        .param("of", of.id())
        .param("all", all)
        .param("account", account)
        .query((row, number) -> read(row))
        .list();
  }

  void move(StudyId id, StudyState state, Instant now) {
    jdbc.sql(
            """
            UPDATE grid_study
            SET state = :state, published_at = CASE WHEN :state = 'published' THEN :now END
            WHERE id = :id
            """)
        .param("state", state.stored())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .update();
  }

  void describe(StudyId id, Collaboration collaboration, boolean mayBeAsked) {
    jdbc.sql(
            """
            UPDATE grid_study
            SET orientation = :orientation, inclusivity = :inclusivity, levels = :levels,
                focus = :focus, scope = :scope, may_be_asked = :mayBeAsked
            WHERE id = :id
            """)
        .param("orientation", collaboration.orientation().code())
        .param("inclusivity", collaboration.inclusivity())
        .param("levels", collaboration.levels())
        .param("focus", collaboration.focus())
        .param("scope", collaboration.scope())
        .param("mayBeAsked", mayBeAsked)
        .param("id", id.value())
        .update();
  }

  private static Study read(ResultSet row) throws SQLException {
    @Nullable Timestamp published = row.getTimestamp("published_at");
    return new Study(
        new StudyId(row.getObject("id", UUID.class)),
        row.getString("grid"),
        row.getObject("partnership_id", UUID.class),
        row.getString("area_code"),
        row.getString("name"),
        row.getObject("studied_on", LocalDate.class),
        StudyState.of(row.getString("state")),
        new Collaboration(
            Orientation.of(row.getString("orientation")),
            row.getString("inclusivity"),
            row.getString("levels"),
            row.getString("focus"),
            row.getString("scope")),
        row.getBoolean("may_be_asked"),
        published == null ? null : published.toInstant(),
        row.getObject("comparative_study_id", UUID.class));
  }
}
