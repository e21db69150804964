package org.crossroads.platform.grid.studies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.web.Absent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was seen on visits, by dimension; raters read it while they rate. */
@Component
public class VisitNotes {
  private final JdbcClient jdbc;
  private final StudyAccess may;

  VisitNotes(DataSource database, StudyAccess may) {
    this.jdbc = JdbcClient.create(database);
    this.may = may;
  }

  /** All of a study, by dimension, the earliest first. */
  public List<VisitNote> list(Who.SignedIn who, Study study) {
    return jdbc.sql(
            """
            SELECT n.id, n.dimension, n.note, n.noted_on, n.account_id = :account AS mine
            FROM grid_note AS n
            WHERE n.study_id = :study
            ORDER BY n.dimension, n.noted_on, n.id
            """)
        .param("study", study.id().value())
        .param("account", who.account().value())
        .query((row, number) ->
            new VisitNote(
                row.getObject("id", UUID.class),
                row.getString("dimension"),
                row.getString("note"),
                row.getObject("noted_on", LocalDate.class),
                row.getBoolean("mine")))
        .list();
  }

  /**
   * Those of several studies, by dimension, the earliest first; a study without a note is left out.
   */
  public Map<StudyId, List<VisitNote>> list(List<Study> studies) {
    Map<StudyId, List<VisitNote>> notes = new HashMap<>();
    jdbc.sql(
            """
            SELECT n.id, n.study_id, n.dimension, n.note, n.noted_on
            FROM grid_note AS n
            WHERE n.study_id = ANY(:studies)
            ORDER BY n.study_id, n.dimension, n.noted_on, n.id
            """)
        .param("studies", studies.stream().map(study -> study.id().value()).toArray(UUID[]::new))
        .query(row -> {
          notes
              .computeIfAbsent(
                  new StudyId(row.getObject("study_id", UUID.class)), id -> new ArrayList<>())
              .add(
                  new VisitNote(
                      row.getObject("id", UUID.class),
                      row.getString("dimension"),
                      row.getString("note"),
                      row.getObject("noted_on", LocalDate.class),
                      false));
        });
    return notes;
  }

  /** On how many days something was seen; a study without a note is left out. */
  public Map<StudyId, Integer> countDays(List<Study> studies) {
    Map<StudyId, Integer> days = new HashMap<>();
    jdbc.sql(
            """
            SELECT n.study_id, count(DISTINCT n.noted_on) AS days
            FROM grid_note AS n
            WHERE n.study_id = ANY(:studies)
            GROUP BY n.study_id
            ORDER BY n.study_id
            """)
        .param("studies", studies.stream().map(study -> study.id().value()).toArray(UUID[]::new))
        .query(row -> {
          days.put(new StudyId(row.getObject("study_id", UUID.class)), row.getInt("days"));
        });
    return days;
  }

  /**
   * Adds a note.
   *
   * @param on the day of the visit
   * @throws Absent if they may not
   */
  public void add(Who.SignedIn who, StudyId id, String dimension, LocalDate on, String note) {
    may.noted(who, id);
    jdbc.sql(
            """
            INSERT INTO grid_note (id, study_id, dimension, account_id, note, noted_on)
            VALUES (:id, :study, :dimension, :account, :note, :day)
            """)
        .param("id", UUID.randomUUID())
        .param("study", id.value())
        .param("dimension", dimension)
        .param("account", who.account().value())
        .param("note", note)
        .param("day", on)
        .update();
  }

  /**
   * Removes a note of one's own.
   *
   * @throws Absent if there is none
   */
  public void remove(Who.SignedIn who, StudyId id, UUID note) {
    may.noted(who, id);
    int removed =
        jdbc.sql(
                """
                DELETE FROM grid_note
                WHERE id = :id AND study_id = :study AND account_id = :account
                """)
            .param("id", note)
            .param("study", id.value())
            .param("account", who.account().value())
            .update();
    if (removed == 0) {
      throw new Absent("There is no such note, or it is not yours.");
    }
  }
}
