package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.questionnaires.answering.MixAnonymousAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody reads the table of answers as it lies on the disk. */
@OnStage
@Import(Desk.Doors.class)
class MixingTests {
  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;
  @Autowired private Desk.Doors doors;
  @Autowired private MixAnonymousAnswers mixing;

  private Desk desk;
  private UUID wave = new UUID(0, 0);

  @BeforeEach
  void nineAnswerOneAfterTheOther() throws InterruptedException {
    desk = new Desk(mvc, database, search, doors);
    String address = desk.wave(desk.template(), "anonymous");
    wave = UUID.fromString(address.substring(7));
    String open = "/answer/" + Desk.firstLink(desk.get(address, desk.dev));
    for (int i = 1; i <= 9; i++) {
      String own = Desk.location(desk.post(open, null)).replaceFirst("/1$", "");
      desk.answer(own + "/1", "next", "role", "Number " + i);
      desk.post(own + "/check", null);
    }
  }

  private List<String> onDisk(String what) {
    return desk.jdbc()
        .sql(
            "SELECT %s FROM questionnaire_response AS r WHERE r.wave_id = :wave ORDER BY r.ctid"
                .formatted(what))
        .param("wave", wave)
        .query((row, number) -> Objects.requireNonNull(row.getString(1)))
        .list();
  }

  @Test
  void theOrderInWhichAnonymousAnswersCameIsNotKept() {
    List<String> came = onDisk("r.answers ->> 'role'");
    assertThat(came).hasSize(9);
    assertThat(mixing.mixDaily()).isPositive();
    assertThat(onDisk("r.id::text")).as("only by the random ids").isSorted();
    assertThat(onDisk("r.xmin::text").stream().distinct()).as("by one transaction").hasSize(1);
    assertThat(onDisk("r.answers ->> 'role'")).containsExactlyInAnyOrderElementsOf(came);
    assertThat(mixing.mixDaily()).as("once a day").isZero();
  }

  @Test
  void itIsDoneOnceMoreAfterTheWaveHasClosed() {
    mixing.mixDaily();
    close("closes_on = CURRENT_DATE - 1, opens_on = CURRENT_DATE - 9, mixed_on = CURRENT_DATE - 1");
    assertThat(mixing.mixDaily()).isEqualTo(1);
    close("mixed_on = CURRENT_DATE - 1, closes_on = CURRENT_DATE - 3");
    assertThat(mixing.mixDaily()).as("nothing has come since").isZero();
  }

  @Test
  void whoeverReadsAnswersForLongDoesNotKeepTheSiteWaiting() {
    TransactionTemplate reading = new TransactionTemplate(new JdbcTransactionManager(database));
    reading.executeWithoutResult(status -> {
      desk.jdbc().sql("SELECT count(*) FROM questionnaire_response").query(row -> {});
      assertThatThrownBy(() -> CompletableFuture.supplyAsync(mixing::mixDaily).join())
          .hasCauseInstanceOf(DataAccessException.class);
    });
    assertThat(mixing.mixDaily()).as("later").isPositive();
  }

  private void close(String days) {
    desk.jdbc()
        .sql("UPDATE questionnaire_wave SET " + days + " WHERE id = :wave")
        .param("wave", wave)
        .update();
  }
}
