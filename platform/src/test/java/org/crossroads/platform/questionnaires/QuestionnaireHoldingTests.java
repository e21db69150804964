package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.privacy.Person;
import org.crossroads.platform.privacy.RetentionRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is kept of people who are asked, and when it goes. */
@OnStage
@Import(Desk.Doors.class)
class QuestionnaireHoldingTests {
  private static final Person LEAD = new Person(new UUID(9, 9), "lead@kept.example");

  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;
  @Autowired private Desk.Doors doors;
  @Autowired private QuestionnaireHolding holding;

  private Desk desk;
  private String wave = "";
  private String sheet = "";

  @BeforeEach
  void aLeadHasAnswered() throws InterruptedException {
    desk = new Desk(mvc, database, search, doors);
    wave = desk.invited(desk.template(), LEAD.email());
    sheet = "/answer/" + desk.link(LEAD.email());
    desk.answer(sheet + "/1", "next", "role", "Head of service");
    desk.post(sheet + "/check", null);
  }

  @Test
  void aPersonSeesWhatTheyWereAskedAndSaid() {
    assertThat(holding.of(LEAD).getFirst().rows().toString())
        .contains("Somebody", "Head of service");
    assertThat(holding.kept(LEAD)).hasSize(1);
  }

  @Test
  void whoIsErasedLeavesAnswersWithoutNameAddressOrLink() {
    holding.erase(LEAD);
    assertThat(holding.of(LEAD).getFirst().rows()).isEmpty();
    assertThat(desk.status(sheet, null)).isEqualTo(404);
    String csv = Desk.text(desk.post(wave + "/answers.csv", desk.dev));
    assertThat(csv).contains("Head of service").doesNotContain("Somebody");
  }

  @Test
  void addressesAndLinksGoAfterNinetyDaysAndNamesAfterThreeYears() {
    RetentionRule addresses = holding.retention().getFirst();
    RetentionRule names = holding.retention().getLast();
    Instant now = Clock.systemUTC().instant();
    long dueNow = addresses.due(now).count();
    Instant later = now.plus(Duration.ofDays(120));
    assertThat(addresses.due(later).count()).isGreaterThan(dueNow);
    addresses.remove(later);
    assertThat(addresses.due(later).count()).isZero();
    assertThat(desk.status(sheet, null)).isEqualTo(404);
    assertThat(Desk.text(desk.post(wave + "/answers.csv", desk.dev))).contains("Somebody");

    Instant muchLater = now.plus(Duration.ofDays(4 * 365));
    names.remove(muchLater);
    assertThat(names.due(muchLater).count()).isZero();
    assertThat(Desk.text(desk.post(wave + "/answers.csv", desk.dev)))
        .contains("Head of service")
        .doesNotContain("Somebody");
  }
}
