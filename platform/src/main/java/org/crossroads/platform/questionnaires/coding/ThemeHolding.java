package org.crossroads.platform.questionnaires.coding;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.crossroads.platform.privacy.Holding;
import org.crossroads.platform.privacy.LawfulBasis;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.privacy.PersonalField;
import org.crossroads.platform.privacy.PersonalFields;
import org.crossroads.platform.privacy.PersonalSection;
import org.crossroads.platform.privacy.SectionRow;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was made of the words of respondents. It hangs on their answers alone, and goes with them;
 * who read them is in the trail only.
 */
@Component
@Order(ThemeHolding.ORDER)
class ThemeHolding implements Holding {
  /** What is listed after the addresses of the asked is erased before them, while it is found. */
  static final int ORDER = 96;

  private final JdbcClient jdbc;

  ThemeHolding(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  @Override
  public List<PersonalField> fields() {
    return List.copyOf(
        PersonalFields.of(
                "questionnaire_reading",
                "who answers a questionnaire in words",
                LawfulBasis.LEGITIMATE_INTERESTS,
                "three years after the wave closes, with the name of whose answers they are")
            .with("response_id", "says whose answer was read; nobody's in anonymous waves")
            .with("answer_hash", "tells whether the respondent has changed the words since")
            .with("quoted", "says whether the words were chosen to be quoted, if permitted")
            .list());
  }

  @Override
  public Set<String> impersonal() {
    return Set.of(
        "questionnaire_theme.id",
        "questionnaire_theme.questionnaire_id",
        "questionnaire_theme.question",
        "questionnaire_theme.name",
        "questionnaire_reading.question",
        "questionnaire_reading.revision",
        "questionnaire_reading_theme.response_id",
        "questionnaire_reading_theme.question",
        "questionnaire_reading_theme.theme_id",
        "questionnaire_wave.mixed_on",
        "questionnaire_publication.wave_id",
        "questionnaire_publication.number",
        "questionnaire_publication.published_on",
        "questionnaire_publication.results",
        "questionnaire_publication_respondent.wave_id",
        "questionnaire_publication_respondent.number");
  }

  @Override
  public List<PersonalSection> of(Person person) {
    return List.of(
        new PersonalSection(
            "What was made of your words in questionnaires",
            true,
            List.of("Questionnaire", "Question", "Themes", "Chosen to be quoted"),
            jdbc.sql(
                    """
                    SELECT q.title, c.question,
                           string_agg(t.name, '; ' ORDER BY lower(t.name), t.id) AS themes,
                           CASE WHEN c.quoted THEN 'Yes' ELSE 'No' END AS quoted
                    FROM questionnaire_invitation AS i
                    JOIN questionnaire_response AS r ON r.invitation_id = i.id
                    JOIN questionnaire_reading AS c ON c.response_id = r.id
                    JOIN questionnaire_wave AS w ON w.id = i.wave_id
                    JOIN questionnaire AS q ON q.id = w.questionnaire_id
                    LEFT JOIN questionnaire_reading_theme AS rt
                           ON rt.response_id = c.response_id AND rt.question = c.question
                    LEFT JOIN questionnaire_theme AS t ON t.id = rt.theme_id
                    WHERE i.email = :email
                    GROUP BY w.opens_on, q.title, c.response_id, c.question, c.quoted
                    ORDER BY w.opens_on, c.response_id, c.question
                    """)
                .param("email", person.email())
                .query(new SectionRow())
                .list()));
  }

  /** The words of somebody who is erased are quoted no more; the themes stay with the answers. */
  @Override
  public void erase(Person person) {
    jdbc.sql(
            """
            UPDATE questionnaire_reading AS c
            SET quoted = false, revision = c.revision + 1
            FROM questionnaire_response AS r
            JOIN questionnaire_invitation AS i ON i.id = r.invitation_id
            WHERE r.id = c.response_id
              AND c.quoted
              AND i.email = :email
            """)
        .param("email", person.email())
        .update();
  }
}
