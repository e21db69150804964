package org.crossroads.platform.questionnaires.answering;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of {@code questionnaire_response} and the links that lead to them. */
final class ResponseRows {
  private final JdbcClient jdbc;

  ResponseRows(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /** What a link leads to; there may be no response yet. */
  record Link(
      UUID wave,
      String name,
      @Nullable UUID invitation,
      @Nullable UUID response,
      String answers,
      boolean sent,
      boolean byAuthor) {}

  /**
   * Finds what a link opens; one for paper opens nothing that respondents have typed themselves.
   */
  Optional<Link> find(byte[] hash) {
    return jdbc.sql(
            """
            SELECT l.wave_id, coalesce(i.name, '') AS name, l.invitation_id, r.id AS response,
                   coalesce(r.answers, '{}') AS answers, coalesce(r.state = 'sent', false) AS sent,
                   l.by_author
            FROM questionnaire_link AS l
            LEFT JOIN questionnaire_invitation AS i ON i.id = l.invitation_id
            LEFT JOIN questionnaire_response AS r
                   ON r.id = coalesce(l.response_id, (
                       SELECT o.id
                       FROM questionnaire_response AS o
                       WHERE o.invitation_id = l.invitation_id))
            WHERE l.hash = :hash
              AND NOT (l.by_author
                       AND coalesce(r.entered_by = 'respondent' AND r.answers <> '{}', FALSE))
            """)
        .param("hash", hash)
        .query((row, number) ->
            new Link(
                row.getObject("wave_id", UUID.class),
                Objects.requireNonNull(row.getString("name")),
                row.getObject("invitation_id", UUID.class),
                row.getObject("response", UUID.class),
                Objects.requireNonNull(row.getString("answers")),
                row.getBoolean("sent"),
                row.getBoolean("by_author")))
        .optional();
  }

  /** Holds the response of a link until the end of the transaction. */
  void lock(byte[] hash) {
    jdbc.sql(
            """
            SELECT r.id
            FROM questionnaire_response AS r
            WHERE r.id = (
                SELECT coalesce(l.response_id, (
                    SELECT o.id
                    FROM questionnaire_response AS o
                    WHERE o.invitation_id = l.invitation_id))
                FROM questionnaire_link AS l
                WHERE l.hash = :hash)
            FOR UPDATE OF r
            """)
        .param("hash", hash)
        .query(row -> {});
  }

  /** Makes an empty response of an invitation where there is none. */
  void ensure(UUID wave, UUID invitation, String enteredBy) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_response (id, wave_id, invitation_id, state, answers, entered_by)
            VALUES (:id, :wave, :invitation, 'open', '{}', :by)
            ON CONFLICT (invitation_id) DO NOTHING
            """)
        .param("id", UUID.randomUUID())
        .param("wave", wave)
        .param("invitation", invitation)
        .param("by", enteredBy)
        .update();
  }

  void insert(UUID id, UUID wave, @Nullable UUID invitation, String enteredBy) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_response (id, wave_id, invitation_id, state, answers, entered_by)
            VALUES (:id, :wave, :invitation, 'open', '{}', :by)
            """)
        .param("id", id)
        .param("wave", wave)
        .param("invitation", invitation, java.sql.Types.OTHER)
        .param("by", enteredBy)
        .update();
  }

  void insertSent(UUID id, UUID wave, String answers) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_response (id, wave_id, state, answers, entered_by)
            VALUES (:id, :wave, 'sent', :answers::jsonb, 'respondent')
            """)
        .param("id", id)
        .param("wave", wave)
        .param("answers", answers)
        .update();
  }

  /** Gives the files of a response to another, under ids that nobody has seen. */
  void moveFiles(UUID from, UUID to) {
    jdbc.sql(
            """
            UPDATE questionnaire_file
            SET id = gen_random_uuid(), response_id = :to
            WHERE response_id = :from
            """)
        .param("from", from)
        .param("to", to)
        .update();
  }

  void link(byte[] hash, UUID wave, UUID response) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_link (hash, wave_id, response_id, by_author)
            VALUES (:hash, :wave, :response, false)
            """)
        .param("hash", hash)
        .param("wave", wave)
        .param("response", response)
        .update();
  }

  void update(UUID id, String answers, String by) {
    jdbc.sql(
            """
            UPDATE questionnaire_response
            SET answers = :answers::jsonb, entered_by = :by
            WHERE id = :id
            """)
        .param("id", id)
        .param("answers", answers)
        .param("by", by)
        .update();
  }

  void send(UUID id, LocalDate day) {
    jdbc.sql(
            """
            UPDATE questionnaire_response
            SET state = 'sent', sent_on = :day
            WHERE id = :id
            """)
        .param("id", id)
        .param("day", day)
        .update();
  }

  /** Removes a response and the links that lead to it. */
  void delete(UUID id) {
    jdbc.sql("DELETE FROM questionnaire_response WHERE id = :id").param("id", id).update();
  }
}
