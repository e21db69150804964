package org.crossroads.platform.questionnaires.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.questionnaires.answering.FileType;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files among the answers that were sent in a wave, for those who may see answers. */
@Component
public class ReceivedFiles {
  /**
   * In SQL: whether the question was put in the end; else its files were not sent with the rest.
   */
  private static final String GIVEN =
      "coalesce(jsonb_typeof(r.answers -> f.question), '') <> 'object'";

  private final JdbcClient jdbc;

  ReceivedFiles(DataSource database) {
    this.jdbc = JdbcClient.create(database);
  }

  /**
   * A file that was sent.
   *
   * @param question the name of the question
   * @param respondent whose it is, "" in anonymous waves
   * @param size in bytes
   */
  public record Received(UUID id, String question, String respondent, String name, int size) {}

  /** What is in a file. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  public record Content(String name, FileType type, byte[] bytes) {}

  /** All files of a wave, in an order that says nothing of when they came. */
  public List<Received> list(Wave wave) {
    return jdbc.sql(
            """
            SELECT f.id, f.question, coalesce(i.name, '') AS respondent, f.name,
                   length(f.content) AS size
            FROM questionnaire_file AS f
            JOIN questionnaire_response AS r ON r.id = f.response_id
            LEFT JOIN questionnaire_invitation AS i ON i.id = r.invitation_id
            WHERE r.wave_id = :wave
              AND r.state = 'sent'
              AND %s
            ORDER BY lower(coalesce(i.name, '')), f.question, f.id
            """
                .formatted(GIVEN))
        .param("wave", wave.id())
        .query((row, number) ->
            new Received(
                row.getObject("id", UUID.class),
                Objects.requireNonNull(row.getString("question")),
                Objects.requireNonNull(row.getString("respondent")),
                Objects.requireNonNull(row.getString("name")),
                row.getInt("size")))
        .list();
  }

  /** Finds a file of a wave. */
  public Optional<Content> find(Wave wave, UUID id) {
    return jdbc.sql(
            """
            SELECT f.name, f.type, f.content
            FROM questionnaire_file AS f
            JOIN questionnaire_response AS r ON r.id = f.response_id
            WHERE f.id = :id
              AND r.wave_id = :wave
              AND r.state = 'sent'
              AND %s
            """
                .formatted(GIVEN))
        .param("id", id)
        .param("wave", wave.id())
        .query((row, number) ->
            new Content(
                Objects.requireNonNull(row.getString("name")),
                FileType.find(Objects.requireNonNull(row.getString("type"))).orElseThrow(),
                Objects.requireNonNull(row.getBytes("content"))))
        .optional();
  }
}
