package org.crossroads.platform.questionnaires.coding;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code questionnaire_reading} with the answers that they are of. */
final class ReadingRows {
  /** An answer of words that was sent, with its reading if there is one. */
  private static final String ANSWERS =
      """
      WITH answer AS (
          SELECT r.id, r.answers ->> :question AS text,
                 sha256(convert_to(r.answers ->> :question, 'UTF8')) AS hash,
                 coalesce(r.answers -> :quote IN ('["yes"]', '["named"]'), false) AS permitted,
                 CASE WHEN r.answers -> :quote = '["named"]' THEN coalesce(i.name, '') ELSE '' END
                     AS by,
                 coalesce(c.revision, 0) AS revision, c.answer_hash, coalesce(c.quoted, false) AS quoted,
                 ARRAY(
                     SELECT t.theme_id
                     FROM questionnaire_reading_theme AS t
                     WHERE t.response_id = r.id
                       AND t.question = :question
                     ORDER BY t.theme_id
                 ) AS themes
          FROM questionnaire_response AS r
          LEFT JOIN questionnaire_invitation AS i ON i.id = r.invitation_id
          LEFT JOIN questionnaire_reading AS c ON c.response_id = r.id AND c.question = :question
          WHERE r.wave_id = :wave
            AND r.state = 'sent'
            AND jsonb_typeof(r.answers -> :question) = 'string'
      )
      """;

  private final JdbcClient jdbc;

  ReadingRows(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  Readings.Progress progress(UUID wave, String question) {
    return answers(
            wave,
            question,
            "",
            """
            SELECT count(*) AS answers,
                   count(*) FILTER (WHERE a.answer_hash IS DISTINCT FROM a.hash) AS unread
            FROM answer AS a
            """)
        .query((row, number) -> new Readings.Progress(row.getInt("answers"), row.getInt("unread")))
        .single();
  }

  List<Reading> list(UUID wave, FormQuestion question, boolean unread, int skipped, int most) {
    return answers(
            wave,
            question.name(),
            question.quoteColumn(),
            """
            SELECT a.*
            FROM answer AS a
            WHERE NOT :unread
               OR a.answer_hash IS DISTINCT FROM a.hash
            ORDER BY a.id
            LIMIT :most OFFSET :skipped
            """)
        .param("unread", unread)
        .param("skipped", skipped)
        .param("most", most)
        .query((row, number) -> reading(row))
        .list();
  }

  List<Reading> list(UUID wave, FormQuestion question, List<UUID> responses) {
    return answers(
            wave,
            question.name(),
            question.quoteColumn(),
            """
            SELECT a.*
            FROM answer AS a
            WHERE a.id = ANY(:responses)
            ORDER BY a.id
            """)
        .param("responses", responses.toArray(UUID[]::new))
        .query((row, number) -> reading(row))
        .list();
  }

  Map<UUID, Quotation> quotations(UUID wave, FormQuestion question) {
    Map<UUID, Quotation> words = new LinkedHashMap<>();
    answers(
            wave,
            question.name(),
            question.quoteColumn(),
            """
            SELECT a.id, a.text, a.by
            FROM answer AS a
            WHERE a.quoted
              AND a.permitted
              AND a.answer_hash = a.hash
            ORDER BY a.id
            """)
        .query(row -> {
          words.put(
              Objects.requireNonNull(row.getObject("id", UUID.class)),
              new Quotation(
                  Objects.requireNonNull(row.getString("text")),
                  Objects.requireNonNull(row.getString("by"))));
        });
    return words;
  }

  private JdbcClient.StatementSpec answers(UUID wave, String question, String quote, String what) {
    return jdbc.sql(ANSWERS + what)
        .param("wave", wave)
        .param("question", question)
        .param("quote", quote);
  }

  private static Reading reading(ResultSet row) throws SQLException {
    byte[] hash = Objects.requireNonNull(row.getBytes("hash"));
    byte[] read = row.getBytes("answer_hash");
    boolean current = Arrays.equals(hash, read);
    boolean permitted = row.getBoolean("permitted");
    return new Reading(
        row.getObject("id", UUID.class),
        Objects.requireNonNull(row.getString("text")),
        row.getInt("revision") + "-" + HexFormat.of().formatHex(hash, 0, 8),
        read == null
            ? Reading.State.NOT_READ
            : current ? Reading.State.READ : Reading.State.CHANGED,
        Set.of((UUID[]) row.getArray("themes").getArray()),
        permitted,
        Objects.requireNonNull(row.getString("by")),
        permitted && current && row.getBoolean("quoted"));
  }

  /** Holds some responses until the end of the transaction. */
  void lock(UUID wave, List<UUID> responses) {
    jdbc.sql(
            """
            SELECT r.id
            FROM questionnaire_response AS r
            WHERE r.wave_id = :wave
              AND r.id = ANY(:responses)
            ORDER BY r.id
            FOR UPDATE
            """)
        .param("wave", wave)
        .param("responses", responses.toArray(UUID[]::new))
        .query(row -> {});
  }

  /** Writes what was made of an answer as it is kept now. */
  void write(Reading reading, String question, Set<UUID> themes, boolean quoted) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_reading AS c (response_id, question, revision, answer_hash, quoted)
            VALUES (:response, :question, 1, sha256(convert_to(:text, 'UTF8')), :quoted)
            ON CONFLICT (response_id, question) DO UPDATE
            SET revision = c.revision + 1, answer_hash = excluded.answer_hash, quoted = excluded.quoted
            """)
        .param("response", reading.response())
        .param("question", question)
        .param("text", reading.text())
        .param("quoted", quoted)
        .update();
    jdbc.sql(
            """
            DELETE FROM questionnaire_reading_theme
            WHERE response_id = :response
              AND question = :question
            """)
        .param("response", reading.response())
        .param("question", question)
        .update();
    jdbc.sql(
            """
            INSERT INTO questionnaire_reading_theme (response_id, question, theme_id)
            SELECT :response, :question, t.id
            FROM questionnaire_theme AS t
            WHERE t.id = ANY(:themes)
            """)
        .param("response", reading.response())
        .param("question", question)
        .param("themes", themes.toArray(UUID[]::new))
        .update();
  }
}
