package org.crossroads.platform.grid.studies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code grid_rating}. */
final class RatingRows {
  private static final String COLUMNS =
      "g.dimension, g.breadth, g.depth, g.confidence, g.evidence, g.comment, g.revision, g.rated_on";

  private final JdbcClient jdbc;

  RatingRows(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** Holds what a rater says until the end of the transaction. */
  void lock(UUID rater) {
    jdbc.sql("SELECT id FROM grid_rater WHERE id = :rater FOR UPDATE")
        .param("rater", rater)
        .query(row -> {});
  }

  Optional<Rating> find(UUID rater, String dimension) {
    return jdbc.sql(
            "SELECT "
                + COLUMNS
                + """

                FROM grid_rating AS g
                WHERE g.rater_id = :rater AND g.dimension = :dimension
                """)
        .param("rater", rater)
        .param("dimension", dimension)
        .query((row, number) -> read(row))
        .optional();
  }

  /** What somebody last said of a dimension in an earlier study of the same subject. */
  Optional<Rating> findEarlier(AccountId account, Study study, String dimension) {
    return jdbc.sql(
            """
            SELECT g.dimension, g.breadth, g.depth, g.confidence, g.evidence, g.comment,
                g.revision, s.studied_on AS rated_on
            FROM grid_rating AS g
            JOIN grid_rater AS r ON r.id = g.rater_id
            JOIN grid_study AS s ON s.id = r.study_id
            WHERE r.account_id = :account
              AND g.dimension = :dimension
              AND s.grid = :grid
              AND s.id <> :study
              AND s.studied_on <= :on
              AND s.area_code IS NOT DISTINCT FROM CAST(:area AS text)
              AND (s.area_code IS NOT NULL OR s.partnership_id = CAST(:partnership AS uuid))
            ORDER BY s.studied_on DESC, s.id
            LIMIT 1
            """)
        .param("account", account.value())
        .param("dimension", dimension)
        .param("grid", study.grid())
        .param("study", study.id().value())
        .param("on", study.on())
        .param("area", study.area())
        .param("partnership", study.partnership())
        .query((row, number) -> read(row))
        .optional();
  }

  /** What each rater of these studies says, by rater. */
  Map<UUID, List<Rating>> list(List<StudyId> studies) {
    Map<UUID, List<Rating>> byRater = new HashMap<>();
    jdbc.sql(
            "SELECT g.rater_id, "
                + COLUMNS
                + """

                FROM grid_rating AS g
                JOIN grid_rater AS r ON r.id = g.rater_id
                WHERE r.study_id = ANY(:studies)
                ORDER BY g.rater_id, g.dimension
                """)
        .param("studies", studies.stream().map(StudyId::value).toArray(UUID[]::new))
        .query(row -> {
          byRater
              .computeIfAbsent(row.getObject("rater_id", UUID.class), id -> new ArrayList<>())
              .add(read(row));
        });
    return byRater;
  }

  void write(UUID rater, Rating rating, LocalDate day) {
    jdbc.sql(
            """
            INSERT INTO grid_rating AS g
                (rater_id, dimension, breadth, depth, confidence, evidence, comment, revision,
                 rated_on)
            VALUES (:rater, :dimension, :breadth, :depth, :confidence, :evidence, :comment, 1, :day)
            ON CONFLICT (rater_id, dimension) DO UPDATE
            SET breadth = :breadth, depth = :depth, confidence = :confidence,
                evidence = :evidence, comment = :comment, revision = g.revision + 1,
                rated_on = :day
            """)
        .param("rater", rater)
        .param("dimension", rating.dimension())
        .param("breadth", code(rating.breadth()))
        .param("depth", code(rating.depth()))
        .param("confidence", rating.confidence().code())
        .param("evidence", rating.evidence())
        .param("comment", rating.comment())
        .param("day", day)
        .update();
  }

  private static @Nullable String code(@Nullable Judgement judgement) {
    return judgement == null ? null : judgement.code();
  }

  static @Nullable Judgement judgement(@Nullable String code) {
    return code == null ? null : Judgement.find(code).orElseThrow();
  }

  private static Rating read(ResultSet row) throws SQLException {
    return new Rating(
        row.getString("dimension"),
        judgement(row.getString("breadth")),
        judgement(row.getString("depth")),
        Confidence.of(row.getString("confidence")),
        row.getString("evidence"),
        row.getString("comment"),
        row.getInt("revision"),
        row.getObject("rated_on", LocalDate.class));
  }
}
