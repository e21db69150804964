package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.FreshDatabase;
import org.crossroads.platform.directory.Stage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Nora reads published results at every change, and takes one visit from the other. */
@SpringBootTest(classes = Crossroads.class, properties = Stage.SETTING)
@AutoConfigureMockMvc
@Import(Desk.Doors.class)
@ContextConfiguration(initializers = FreshDatabase.class)
class PublicationTests {
  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;
  @Autowired private Desk.Doors doors;

  private Desk desk;
  private String wave = "";

  @BeforeEach
  void twentyHaveAnswered() throws InterruptedException {
    desk = new Desk(mvc, database, search, doors);
    String own =
        Desk.location(
            desk.post(
                "/questionnaires",
                desk.dev,
                "scope",
                Desk.BOROUGHS,
                "start",
                "empty",
                "title",
                "Yes or no"));
    desk.post(
        own + "/pages/1/questions",
        desk.dev,
        "revision",
        1,
        "label",
        "Is it?",
        "kind",
        "single",
        "name",
        "is_it",
        "choices",
        "yes | Yes\nno | No");
    desk.post(
        own + "/pages/1/questions",
        desk.dev,
        "revision",
        2,
        "label",
        "How many?",
        "kind",
        "integer",
        "name",
        "many",
        "bands",
        "10");
    wave = desk.wave(own, 3, "named");
    StringBuilder people = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      people.append("Borough %d%n".formatted(i));
    }
    desk.post(wave + "/frame", desk.dev, "people", people.toString());
    answer(1, 12, "yes", 3);
    answer(13, 20, "no", 20);
  }

  private void answer(int from, int to, String said, int many) {
    StringBuilder csv = new StringBuilder("invited,is_it,many\n");
    for (int i = from; i <= to; i++) {
      csv.append("Borough %d,%s,%d%n".formatted(i, said, many));
    }
    assertThat(Desk.location(desk.upload(wave + "/answers", csv.toString())))
        .isEqualTo(wave + "/results");
  }

  private String publish(String... items) {
    Object[] form = new Object[2 * items.length];
    for (int i = 0; i < items.length; i++) {
      form[2 * i] = "publish";
      form[2 * i + 1] = items[i];
    }
    return Desk.text(desk.post(wave + "/results", desk.dev, form));
  }

  private String published() {
    return desk.get("/results/" + wave.substring(7), null)
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }

  @Test
  void whatIsPublishedStaysAsItWasUntilItIsPublishedAgain() {
    publish("is_it");
    answer(21, 28, "yes", 3);
    assertThat(published()).contains("Yes 12 of 20 60%", "20 of 40 (50%) of those asked");
    publish("is_it");
    assertThat(published()).contains("Yes 20 of 28 71%");
  }

  @Test
  void twoMoreAreNotGivenAwayByPublishingAgain() {
    publish("is_it");
    answer(21, 22, "yes", 3);
    assertThat(publish("is_it"))
        .contains("“Is it?” differs from what was published on", "by fewer than 5 people");
    assertThat(published()).contains("Yes 12 of 20 60%").doesNotContain("14 of 22");
    answer(23, 27, "yes", 3);
    publish("is_it");
    assertThat(published()).contains("Yes 19 of 27 70%");
  }

  @Test
  void whoChangesTheirAnswerIsNotGivenAwayEither() {
    publish("is_it", "many");
    answer(1, 1, "no", 3);
    assertThat(publish("is_it")).contains("by fewer than 5 people");
    answer(1, 1, "yes", 9);
    assertThat(publish("many")).as("the mean moves").contains("“How many?” differs");
    assertThat(published()).contains("The mean is 9.80.");
  }

  @Test
  void whatWasTakenBackIsRemembered() {
    publish("is_it");
    publish();
    assertThat(desk.status("/results/" + wave.substring(7), null)).isEqualTo(404);
    answer(21, 21, "no", 3);
    assertThat(publish("is_it")).contains("by fewer than 5 people");
    assertThat(desk.status("/results/" + wave.substring(7), null)).isEqualTo(404);
  }

  @Test
  void aQuestionThatWasNotPublishedBeforeMayBe() {
    publish("many");
    answer(21, 26, "no", 3);
    publish("many", "is_it");
    assertThat(published()).contains("Yes 12 of 26 46%", "10 or less 18 of 26");
  }
}
