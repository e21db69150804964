package org.crossroads.platform.grid.studies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code grid_rater}. */
final class RaterRows {
  private static final String SELECT =
      """
      SELECT r.study_id, r.id, r.account_id, r.kind, r.number, r.invited_on
      FROM grid_rater AS r
      """;

  private final JdbcClient jdbc;

  RaterRows(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** All of these studies, by number; a study without any is left out. */
  Map<StudyId, List<Rater>> list(Collection<StudyId> studies) {
    Map<StudyId, List<Rater>> found = new HashMap<>();
    jdbc.sql(
            SELECT
                + """
                WHERE r.study_id = ANY(:studies)
                ORDER BY r.number, r.id
                """)
        .param("studies", studies.stream().map(StudyId::value).toArray(UUID[]::new))
        .query(row -> {
          found
              .computeIfAbsent(
                  new StudyId(row.getObject("study_id", UUID.class)), id -> new ArrayList<>())
              .add(read(row));
        });
    return found;
  }

  Optional<Rater> find(StudyId study, AccountId account) {
    return jdbc.sql(SELECT + "WHERE r.study_id = :study AND r.account_id = :account")
        .param("study", study.value())
        .param("account", account.value())
        .query((row, number) -> read(row))
        .optional();
  }

  /** Adds a rater with the next number, unless the person rates there already; says whether. */
  boolean insert(StudyId study, AccountId account, RaterKind kind, LocalDate day) {
    return jdbc.sql(
                """
                INSERT INTO grid_rater (id, study_id, account_id, kind, number, invited_on)
                SELECT :id, :study, :account, :kind, coalesce(max(r.number), 0) + 1, :day
                FROM grid_rater AS r
                WHERE r.study_id = :study
                ON CONFLICT (study_id, account_id) DO NOTHING
                """)
            .param("id", UUID.randomUUID())
            .param("study", study.value())
            .param("account", account.value())
            .param("kind", kind.code())
            .param("day", day)
            .update()
        > 0;
  }

  /** Removes a rater who has rated nothing; says whether. */
  boolean removeIfSilent(StudyId study, UUID rater) {
    return jdbc.sql(
                """
                DELETE FROM grid_rater AS r
                WHERE r.id = :id
                  AND r.study_id = :study
                  AND NOT EXISTS (SELECT 1 FROM grid_rating AS g WHERE g.rater_id = r.id)
                """)
            .param("id", rater)
            .param("study", study.value())
            .update()
        > 0;
  }

  private static Rater read(ResultSet row) throws SQLException {
    UUID account = row.getObject("account_id", UUID.class);
    return new Rater(
        row.getObject("id", UUID.class),
        account == null ? null : new AccountId(account),
        RaterKind.find(row.getString("kind")).orElseThrow(),
        row.getInt("number"),
        row.getObject("invited_on", LocalDate.class));
  }
}
