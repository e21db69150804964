package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Nora reads published results at every change, and takes one visit from the other. */
@OnStage
@Import(Desk.Doors.class)
class PublicationTests {
  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;
  @Autowired private Desk.Doors doors;

  private static final AtomicInteger TESTS = new AtomicInteger();

  private final int test = TESTS.incrementAndGet();
  private Desk desk;
  private String questionnaire = "";
  private String wave = "";

  @BeforeEach
  void twentyHaveAnswered() throws InterruptedException {
    desk = new Desk(mvc, database, search, doors);
    questionnaire = yesOrNo("Yes or no");
    wave = wave(questionnaire);
    answer(1, 12, "yes", 3);
    answer(13, 20, "no", 20);
  }

  private String yesOrNo(String title) {
    String own = desk.empty(title);
    desk.question(
        own,
        1,
        "label",
        "Is it?",
        "kind",
        "single",
        "name",
        "is_it",
        "choices",
        "yes | Yes\nno | No");
    desk.question(own, 2, "label", "How many?", "kind", "integer", "name", "many", "bands", "10");
    return own;
  }

  /** A wave with the same forty in it. */
  private String wave(String of) {
    String made = desk.wave(of, 3, "named");
    StringBuilder people = new StringBuilder();
    for (int i = 1; i <= 40; i++) {
      people.append("%s%n".formatted(borough(i)));
    }
    desk.post(made + "/frame", desk.dev, "people", people.toString());
    return made;
  }

  private void answer(int from, int to, String said, int many) {
    StringBuilder csv = new StringBuilder("invited,is_it,many\n");
    for (int i = from; i <= to; i++) {
      csv.append("%s,%s,%d%n".formatted(borough(i), said, many));
    }
    assertThat(Desk.location(desk.upload(wave + "/answers", csv.toString())))
        .isEqualTo(wave + "/results");
  }

  /** Other people in each test, for what one has published stays published. */
  private String borough(int number) {
    return "Borough %d of %d".formatted(number, test);
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

  @Test
  void twoMoreAreNotGivenAwayByAnotherQuestionnaireToNearlyTheSamePeople() {
    publish("is_it");
    wave = wave(yesOrNo("The same in other words"));
    answer(1, 12, "yes", 3);
    answer(13, 20, "no", 20);
    answer(21, 22, "no", 20);
    assertThat(publish("is_it"))
        .contains("“Is it?” was published on", "of “Yes or no: A wave” too")
        .contains("fewer than 5 are in one of the two only");
    assertThat(desk.status("/results/" + wave.substring(7), null)).isEqualTo(404);
    publish("many");
    assertThat(published()).as("which was not published before").contains("10 or less 12 of 22");
    answer(23, 25, "yes", 3);
    publish("is_it");
    assertThat(published()).contains("Yes 15 of 25 60%");
  }

  @Test
  void twoWhoAreLeftOutAreNotGivenAwayAlsoOfWhatWasTakenBack() {
    publish("is_it");
    publish();
    wave = wave(questionnaire);
    answer(1, 12, "yes", 3);
    answer(13, 18, "no", 20);
    assertThat(publish("is_it")).contains("of nearly the same people");
  }

  @Test
  void aLaterWaveMayShowThatAsManyHaveChangedTheirAnswer() {
    publish("is_it");
    wave = wave(questionnaire);
    answer(1, 8, "yes", 3);
    answer(9, 21, "no", 20);
    publish("is_it");
    assertThat(published()).as("one is new, four have changed").contains("Yes 8 of 21 38%");
  }

  @Test
  void theSamePeopleMayBeCountedTwice() {
    publish("is_it");
    wave = wave(questionnaire);
    answer(1, 13, "yes", 3);
    answer(14, 20, "no", 20);
    publish("is_it");
    assertThat(published()).contains("Yes 13 of 20 65%");
  }

  @Test
  void othersOfWhomTheSameIsAskedAreNoneOfThese() {
    publish("is_it");
    StringBuilder people = new StringBuilder();
    StringBuilder csv = new StringBuilder("invited,is_it\n");
    for (int i = 1; i <= 18; i++) {
      people.append("Town %d of %d%n".formatted(i, test));
      csv.append("Town %d of %d,%s%n".formatted(i, test, i > 9 ? "yes" : "no"));
    }
    wave = desk.wave(yesOrNo("In towns"), 3, "named");
    desk.post(wave + "/frame", desk.dev, "people", people.toString());
    Desk.location(desk.upload(wave + "/answers", csv.toString()));
    publish("is_it");
    assertThat(published()).contains("Yes 9 of 18 50%");
  }

  @Test
  void whatIsPublishedOfOneQuestionDoesNotSayWhatIsHiddenOfAnother() {
    String own = desk.empty("Routed");
    desk.question(
        own, 1, "label", "Have you one?", "kind", "single", "name", "one", "choices", "yes\nno");
    desk.question(
        own,
        2,
        "label",
        "Is it good?",
        "kind",
        "single",
        "name",
        "good",
        "choices",
        "yes\nno",
        "relevant",
        "${one} = 'yes'");
    desk.question(
        own,
        3,
        "label",
        "Which?",
        "kind",
        "single",
        "name",
        "which",
        "choices",
        "a\nb\nc\nd\ne\nf\ng");
    String wave = desk.wave(own, 4, "named");
    StringBuilder people = new StringBuilder();
    StringBuilder answers = new StringBuilder("invited,one,good,which\n");
    for (int i = 0; i < 26; i++) {
      people.append("Person %d%n".formatted(i));
      answers
          .append("Person %d,%s,%s,".formatted(i, i < 24 ? "yes" : "no", i < 24 ? good(i) : ""))
          .append(i < 6 ? "abcdef".charAt(i) : "")
          .append('\n');
    }
    desk.post(wave + "/frame", desk.dev, "people", people);
    assertThat(Desk.location(desk.upload(wave + "/answers", answers.toString())))
        .isEqualTo(wave + "/results");
    String page = published(wave, "one", "good", "which");
    assertThat(page)
        .as("two said no, and 24 of 26 were asked on; each of six options was chosen once")
        .contains("Have you one?", "Is it good?", "Which?")
        .doesNotContain(" of 24", " of 6 ")
        .doesNotContainPattern("Yes \\d");
    assertThat(published(wave, "good"))
        .as("also where the other is not published")
        .contains("Is it good?")
        .doesNotContain(" of 24");
  }

  private static String good(int person) {
    return person < 15 ? "yes" : "no";
  }

  private String published(String wave, String... questions) {
    Object[] form = new Object[2 * questions.length];
    for (int i = 0; i < questions.length; i++) {
      form[2 * i] = "publish";
      form[2 * i + 1] = questions[i];
    }
    Desk.location(desk.post(wave + "/results", desk.dev, form));
    return desk.get("/results/" + wave.substring(7), null)
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }
}
