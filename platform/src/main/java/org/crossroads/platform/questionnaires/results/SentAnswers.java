package org.crossroads.platform.questionnaires.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.crossroads.platform.questionnairefiles.Answer;
import org.crossroads.platform.questionnaires.Answers;
import org.crossroads.platform.questionnaires.AnswersJson;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The answers of a wave, one respondent after the other; memory does not grow with them. */
@Component
class SentAnswers {
  private static final int FETCH_SIZE = 500;
  private static final String RESPONDENT =
      """
      SELECT coalesce(i.name, '') AS name, i.organisation_id, r.state, r.sent_on,
             CASE WHEN r.state = 'sent' THEN r.answers ELSE '{}' END AS answers,
             (
                 SELECT jsonb_object_agg(c.question, ARRAY(
                     SELECT t.theme_id
                     FROM questionnaire_reading_theme AS t
                     WHERE t.response_id = c.response_id
                       AND t.question = c.question
                     ORDER BY t.theme_id
                 ))
                 FROM questionnaire_reading AS c
                 WHERE c.response_id = r.id
                   AND r.state = 'sent'
                   AND c.answer_hash = sha256(convert_to(r.answers ->> c.question, 'UTF8'))
             ) AS themes
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate reading;

  SentAnswers(DataSource database) {
    this.jdbc = JdbcClient.create(database);
    this.reading = new TransactionTemplate(new JdbcTransactionManager(database));
    reading.setReadOnly(true);
  }

  /**
   * Somebody of the frame, or a respondent without an invitation.
   *
   * @param name "" where there is no invitation
   * @param organisation of the directory, or null
   * @param state {@code sent}, {@code under_way} or {@code not_started}
   * @param sentOn null until then, and in anonymous waves
   * @param answers none until they are sent
   * @param themes the ids of the themes of each answer in words that was read, by question
   */
  record Respondent(
      String name,
      @Nullable UUID organisation,
      String state,
      @Nullable LocalDate sentOn,
      Answers answers,
      Map<String, List<String>> themes) {

    boolean sent() {
      return state.equals("sent");
    }
  }

  /** Hands over everybody, also who has not answered, in an order that says nothing of when. */
  void forEach(Wave wave, Consumer<Respondent> consumer) {
    forEach(
        """
        FROM (
            SELECT id, invitation_id, state, sent_on, answers
            FROM questionnaire_response
            WHERE wave_id = :wave
        ) AS r
        FULL JOIN (
            SELECT id, name, organisation_id
            FROM questionnaire_invitation
            WHERE wave_id = :wave
        ) AS i ON i.id = r.invitation_id
        WHERE i.id IS NOT NULL
           OR r.state = 'sent'
        ORDER BY coalesce(i.id, r.id)
        """,
        wave,
        consumer);
  }

  /** Hands over those who sent their answers, in any order: for counting. */
  void forEachSent(Wave wave, Consumer<Respondent> consumer) {
    forEach(
        """
        FROM questionnaire_response AS r
        LEFT JOIN questionnaire_invitation AS i ON i.id = r.invitation_id
        WHERE r.wave_id = :wave
          AND r.state = 'sent'
        """,
        wave,
        consumer);
  }

  private void forEach(String of, Wave wave, Consumer<Respondent> consumer) {
    reading.executeWithoutResult(transaction -> {
      try (var rows =
          jdbc
              .sql(RESPONDENT + of)
              .param("wave", wave.id())
              .withFetchSize(FETCH_SIZE)
              .query((row, number) -> respondent(row))
              .stream()) {
        rows.forEach(consumer);
      }
    });
  }

  private static Respondent respondent(ResultSet row) throws SQLException {
    String state = row.getString("state");
    return new Respondent(
        Objects.requireNonNull(row.getString("name")),
        row.getObject("organisation_id", UUID.class),
        state == null ? "not_started" : state.equals("sent") ? "sent" : "under_way",
        row.getObject("sent_on", LocalDate.class),
        AnswersJson.read(Objects.requireNonNull(row.getString("answers"))),
        themes(row.getString("themes")));
  }

  private static Map<String, List<String>> themes(@Nullable String json) {
    Map<String, List<String>> themes = new HashMap<>();
    if (json != null) {
      AnswersJson.read(json)
          .byName()
          .forEach((question, ids) -> {
            if (ids instanceof Answer.Chosen(List<String> each)) {
              themes.put(question, each);
            }
          });
    }
    return themes;
  }

  /** How many are in the frame. */
  int countFrame(Wave wave) {
    return jdbc.sql("SELECT count(*) FROM questionnaire_invitation WHERE wave_id = :wave")
        .param("wave", wave.id())
        .query(Integer.class)
        .single();
  }
}
