package org.crossroads.platform.questionnaires.answering;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.crossroads.platform.privacy.Holding;
import org.crossroads.platform.privacy.LawfulBasis;
import org.crossroads.platform.privacy.OldRows;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.privacy.PersonalField;
import org.crossroads.platform.privacy.PersonalFields;
import org.crossroads.platform.privacy.PersonalSection;
import org.crossroads.platform.privacy.RetentionRule;
import org.crossroads.platform.privacy.SectionRow;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The files that respondents sent. Nobody can tell what a file says of whom, so they go whole: with
 * the person, with the answers, and with the names after three years.
 */
@Component
@Order(FileHolding.ORDER)
class FileHolding implements Holding {
  /** What is listed after the addresses of the asked is erased before them, while it is found. */
  static final int ORDER = 97;

  private static final Duration THREE_YEARS = Duration.ofDays(3 * 365);
  private static final String ENDS = "three years after the wave closes";

  private final JdbcClient jdbc;

  FileHolding(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  @Override
  public List<PersonalField> fields() {
    return List.copyOf(
        PersonalFields.of(
                "questionnaire_file",
                "who answers a questionnaire with a file",
                LawfulBasis.LEGITIMATE_INTERESTS,
                ENDS)
            .with("response_id", "says whose answer it is; nobody's in anonymous waves")
            .with("name", "tells files apart")
            .with("content", "is what was asked for")
            .list());
  }

  @Override
  public Set<String> impersonal() {
    return Set.of(
        "questionnaire_file.id", "questionnaire_file.question", "questionnaire_file.type");
  }

  @Override
  public List<PersonalSection> of(Person person) {
    return List.of(
        new PersonalSection(
            "Files that you sent as answers",
            true,
            List.of("Questionnaire", "Question", "File", "Bytes"),
            jdbc.sql(
                    """
                    SELECT q.title, f.question, f.name, length(f.content) AS size
                    FROM questionnaire_invitation AS i
                    JOIN questionnaire_response AS r ON r.invitation_id = i.id
                    JOIN questionnaire_file AS f ON f.response_id = r.id
                    JOIN questionnaire_wave AS w ON w.id = i.wave_id
                    JOIN questionnaire AS q ON q.id = w.questionnaire_id
                    WHERE i.email = :email
                    ORDER BY w.opens_on, f.id
                    """)
                .param("email", person.email())
                .query(new SectionRow())
                .list()));
  }

  @Override
  public void erase(Person person) {
    for (String sql :
        List.of(
            """
            UPDATE questionnaire_response AS r
            SET answers = r.answers - ARRAY(
                SELECT f.question
                FROM questionnaire_file AS f
                WHERE f.response_id = r.id
            )
            FROM questionnaire_invitation AS i
            WHERE i.id = r.invitation_id
              AND i.email = :email
            """,
            """
            DELETE FROM questionnaire_file AS f
            USING questionnaire_response AS r, questionnaire_invitation AS i
            WHERE r.id = f.response_id
              AND i.id = r.invitation_id
              AND i.email = :email
            """)) {
      jdbc.sql(sql).param("email", person.email()).update();
    }
  }

  @Override
  public List<RetentionRule> retention() {
    return List.of(
        new OldRows(
            jdbc,
            "files among answers",
            ENDS,
            THREE_YEARS,
            """
            SELECT r.wave_id || ' ' || w.closes_on
            FROM questionnaire_file AS f
            JOIN questionnaire_response AS r ON r.id = f.response_id
            JOIN questionnaire_wave AS w ON w.id = r.wave_id
            WHERE w.closes_on < :before
            ORDER BY w.closes_on, f.id
            """,
            """
            WITH old AS (
                SELECT r.id
                FROM questionnaire_response AS r
                JOIN questionnaire_wave AS w ON w.id = r.wave_id
                WHERE w.closes_on < :before
            ), nameless AS (
                UPDATE questionnaire_response AS r
                SET answers = r.answers - ARRAY(
                    SELECT f.question
                    FROM questionnaire_file AS f
                    WHERE f.response_id = r.id
                )
                WHERE r.id IN (SELECT f.response_id FROM questionnaire_file AS f)
                  AND r.id IN (SELECT id FROM old)
            )
            DELETE FROM questionnaire_file
            WHERE response_id IN (SELECT id FROM old)
            """));
  }
}
