package org.crossroads.platform.questionnaires.answering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes the answers of anonymous waves anew, once a day while they are open and once after they
 * closed: whoever can read the database file must not see in which order they came.
 *
 * <p>A table keeps its rows where they were first written, with the number of the transaction. So
 * all rows of the wave are written by one transaction, and then the whole table in the order of the
 * ids, which are random. Logs of the database and backups of the day before still know the order.
 */
@Component
public class MixAnonymousAnswers {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MixAnonymousAnswers(DataSource database, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.clock = clock;
  }

  /**
   * Does what is due; says of how many waves. Of two nodes, one does. Nobody waits long for it: if
   * somebody takes long to read answers, it fails and is done an hour later.
   *
   * @throws org.springframework.dao.DataAccessException if the answers are in use
   */
  @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
  public int mixDaily() {
    return Objects.requireNonNull(transaction.execute(status -> mix(LocalDate.now(clock))));
  }

  private int mix(LocalDate today) {
    List<UUID> due =
        jdbc.sql(
                """
                UPDATE questionnaire_wave AS w
                SET mixed_on = :today
                WHERE w.anonymous
                  AND w.opens_on < :today
                  AND coalesce(w.mixed_on, w.opens_on) < least(:today, w.closes_on + 1)
                RETURNING w.id
                """)
            .param("today", today)
            .query((row, number) -> Objects.requireNonNull(row.getObject("id", UUID.class)))
            .list();
    if (due.isEmpty()) {
      return 0;
    }
    jdbc.sql("SET LOCAL lock_timeout = '5s'").update();
    jdbc.sql("LOCK TABLE questionnaire_response, questionnaire_file").update();
    jdbc.sql(
            """
            UPDATE questionnaire_response
            SET state = state
            WHERE wave_id = ANY(:waves)
            """)
        .param("waves", due.toArray(UUID[]::new))
        .update();
    jdbc.sql(
            """
            UPDATE questionnaire_file
            SET question = question
            WHERE response_id IN (
                SELECT r.id
                FROM questionnaire_response AS r
                WHERE r.wave_id = ANY(:waves)
            )
            """)
        .param("waves", due.toArray(UUID[]::new))
        .update();
    jdbc.sql("CLUSTER questionnaire_response USING questionnaire_response_pk").update();
    jdbc.sql("CLUSTER questionnaire_file USING questionnaire_file_pk").update();
    return due.size();
  }
}
