package org.crossroads.platform.questionnaires.results;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.crossroads.platform.imports.CopyRows;
import org.crossroads.platform.imports.CopyWriter;
import org.crossroads.platform.imports.FirstFill;
import org.crossroads.platform.questionnaires.Answers;
import org.crossroads.platform.questionnaires.AnswersJson;
import org.crossroads.platform.questionnaires.waves.Wave;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * Answers of a file on their way into a wave, within the transaction that is open: copied into a
 * table of their own first, then written into the wave at once. Memory does not grow with them.
 *
 * <p>Until {@link #finish} the connection of the transaction is taken.
 */
final class IncomingAnswers implements AutoCloseable {
  private static final int CHUNK_BYTES = 1 << 20;
  private static final int MOST_NAMED = 50;

  private final JdbcClient jdbc;
  private final CopyWriter copy;
  private CopyRows rows = new CopyRows(CHUNK_BYTES);

  private IncomingAnswers(JdbcClient jdbc, CopyWriter copy) {
    this.jdbc = jdbc;
    this.copy = copy;
  }

  /** Begins. */
  static IncomingAnswers begin(DataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql(
            """
            CREATE TEMPORARY TABLE incoming_answers (
                id      uuid DEFAULT gen_random_uuid(),
                invited text,
                answers text
            ) ON COMMIT DROP
            """)
        .update();
    Connection connection = DataSourceUtils.getConnection(database);
    try {
      return new IncomingAnswers(jdbc, new CopyWriter(connection, FirstFill.of(connection)));
    } catch (SQLException e) {
      throw translated(e);
    }
  }

  /**
   * Takes what one respondent said.
   *
   * @param invited who it is by the frame, or "" if the file does not say
   */
  void add(String invited, Answers answers) {
    rows.row(2).text(invited).text(AnswersJson.write(answers));
    if (rows.length() > CHUNK_BYTES) {
      pass();
    }
  }

  private void pass() {
    try {
      copy.write("pg_temp.incoming_answers (invited, answers)", rows);
    } catch (SQLException e) {
      throw translated(e);
    }
    rows = new CopyRows(CHUNK_BYTES + CHUNK_BYTES / 4);
  }

  /** Waits until all are in the table of their own. */
  void finish() {
    pass();
    try {
      copy.finish();
    } catch (SQLException e) {
      throw translated(e);
    }
    jdbc.sql("ANALYZE pg_temp.incoming_answers (invited)").update();
  }

  /** Names that stand in more than one row, the first fifty. */
  List<String> listTwice() {
    return jdbc.sql(
            """
            SELECT min(a.invited) AS name
            FROM incoming_answers AS a
            WHERE a.invited <> ''
            GROUP BY lower(a.invited)
            HAVING count(*) > 1
            ORDER BY lower(min(a.invited)), min(a.invited)
            LIMIT :most
            """)
        .param("most", MOST_NAMED)
        .query((row, number) -> Objects.requireNonNull(row.getString("name")))
        .list();
  }

  /** Names that the frame does not have, the first fifty. */
  List<String> listUnknown(Wave wave) {
    return jdbc.sql(
            """
            SELECT a.invited
            FROM incoming_answers AS a
            WHERE a.invited <> ''
              AND NOT EXISTS (
                  SELECT FROM questionnaire_invitation AS i
                  WHERE i.wave_id = :wave
                    AND lower(i.name) = lower(a.invited)
              )
            ORDER BY lower(a.invited), a.id
            LIMIT :most
            """)
        .param("wave", wave.id())
        .param("most", MOST_NAMED)
        .query((row, number) -> Objects.requireNonNull(row.getString("invited")))
        .list();
  }

  /**
   * Writes them into the wave, in place of what the same people said before; files that they sent
   * stay. They are written in an order that says nothing.
   *
   * @param day on which they count as sent, or null in an anonymous wave
   */
  void write(Wave wave, @Nullable LocalDate day) {
    jdbc.sql(
            """
            INSERT INTO questionnaire_response AS r
                (id, wave_id, invitation_id, state, answers, entered_by, sent_on)
            SELECT a.id, :wave, i.id, 'sent', a.answers::jsonb, 'file', :day
            FROM incoming_answers AS a
            LEFT JOIN questionnaire_invitation AS i
              ON i.wave_id = :wave
             AND lower(i.name) = lower(a.invited)
            ORDER BY a.id
            ON CONFLICT (invitation_id) DO UPDATE
            SET state = 'sent', entered_by = 'file', sent_on = excluded.sent_on,
                answers = excluded.answers || (
                    SELECT coalesce(jsonb_object_agg(f.question, r.answers -> f.question), '{}')
                    FROM questionnaire_file AS f
                    WHERE f.response_id = r.id
                )
            """)
        .param("wave", wave.id())
        .param("day", day, java.sql.Types.DATE)
        .update();
  }

  /** Stops copying, unless it was finished. */
  @Override
  public void close() {
    copy.close();
  }

  private static DataAccessException translated(SQLException e) {
    DataAccessException known =
        new SQLStateSQLExceptionTranslator().translate("take answers", null, e);
    return known == null ? new UncategorizedSQLException("take answers", null, e) : known;
  }
}
