package org.crossroads.platform.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.QuestionnaireReader;
import org.crossroads.platform.questionnaires.AskedWave;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A questionnaire of the site that somebody in the crowd is asked, with published results. */
final class AskedCrowd {
  static final UUID QUESTIONNAIRE = new UUID(71, 1);
  static final UUID WAVE = new UUID(71, 2);

  /** What opens the answers of the invited. */
  static final String SECRET = "crowd";

  private static final UUID INVITATION = new UUID(71, 3);

  private AskedCrowd() {}

  static void in(DataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    AskedWave wave =
        new AskedWave(jdbc, QUESTIONNAIRE, WAVE).set(template(), "Spring 2026", "2099-01-01");
    wave.invite(
        INVITATION,
        "The Worshipful Borough of Marlow Vale and Ashdown",
        "greg@crowd.example",
        null);
    jdbc.sql(
            """
            INSERT INTO questionnaire_link (hash, wave_id, invitation_id, by_author)
            VALUES (:hash, :wave, :invitation, false)
            """)
        .param("hash", new Secret(SECRET).hash())
        .param("wave", WAVE)
        .param("invitation", INVITATION)
        .update();
    addAnswers(jdbc);
    addPublication(jdbc);
  }

  /** What the answers came to on the day. */
  private static void addPublication(JdbcClient jdbc) {
    jdbc.sql(
            """
            UPDATE questionnaire_wave
            SET published_items = '{q1_main_partnership,q2}', published_on = DATE '2026-02-01'
            WHERE id = :wave
            """)
        .param("wave", WAVE)
        .update();
    String items =
        String.join(
            ",",
            item("q1_main_partnership", "yes", "Yes", 20, 30),
            item("q1_main_partnership", "no", "No", 10, 30),
            item("q2_attend_colleges", "yes", "Yes", 20, 20),
            item("q2_attend_colleges", "no", "No", 0, 20),
            item("q2_attend_schools", "yes", "Yes", 17, 20),
            item("q2_attend_schools", "no", "No", 3, 20));
    jdbc.sql(
            """
            INSERT INTO questionnaire_publication (wave_id, number, published_on, results)
            VALUES (:wave, 1, DATE '2026-02-01', :results::jsonb)
            """)
        .param("wave", WAVE)
        .param(
            "results",
            """
            {"respondents":30,"frame":null,"bases":{},"scales":{},"quotations":{},"items":[%s]}
            """
                .formatted(items))
        .update();
  }

  private static String item(String question, String option, String label, int k, int n) {
    return """
    {"item":"%s","label":"","group":"","option":"%s","optionLabel":"%s","k":%d,"n":%d,"percent":%d,
     "low":%s,"high":%s,"missing":{},"lowestOfFrame":null,"highestOfFrame":null,"fewest":null,"most":null}
    """
        .formatted(
            question,
            option,
            label,
            k,
            n,
            Math.round(100.0 * k / n),
            Math.max(0, 1.0 * k / n - 0.15),
            Math.min(1, 1.0 * k / n + 0.15));
  }

  private static void addAnswers(JdbcClient jdbc) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_response (id, wave_id, state, answers, entered_by, sent_on)
            SELECT gen_random_uuid(), :wave, 'sent',
                   CASE WHEN n <= 20
                       THEN '{"q1_main_partnership":["yes"],"q2_attend_colleges":["yes"],"q2_attend_schools":["yes"]}'::jsonb
                       ELSE '{"q1_main_partnership":["no"]}'::jsonb
                   END, 'file', DATE '2026-01-20'
            FROM generate_series(1, 30) AS n
            """)
        .param("wave", WAVE)
        .update();
  }

  private static Form template() {
    try {
      return QuestionnaireReader.readForm(Path.of("template:main-partnership")).form();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
