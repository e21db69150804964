package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Choices that are the steps of a scale have means, and the rows of a grid hang together or not.
 */
@OnStage
@Import(Desk.Doors.class)
class ScaleTests {
  private static final String STEPS = "1 | Never\n2 | Rarely\n3 | Sometimes\n4 | Often\n5 | Always";

  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;
  @Autowired private Desk.Doors doors;

  private Desk desk;
  private String questionnaire = "";

  @BeforeEach
  void devWritesAScale() throws InterruptedException {
    desk = new Desk(mvc, database, search, doors);
    questionnaire = desk.empty("How it goes");
    desk.question(
        questionnaire,
        1,
        "label",
        "How often do you meet?",
        "kind",
        "single",
        "name",
        "meet",
        "choices",
        STEPS,
        "scale",
        "yes");
    desk.question(
        questionnaire,
        2,
        "label",
        "How often do others",
        "kind",
        "grid",
        "name",
        "others",
        "choices",
        STEPS,
        "dontKnow",
        "yes",
        "lines",
        "a | answer\nb | help\nc | decide",
        "scale",
        "yes");
  }

  private String answered() {
    String wave = desk.wave(questionnaire, 3, "named");
    StringBuilder csv = new StringBuilder("meet,a,b,c\n");
    // The numbers of five people, each twice; means, deviations and alpha by numpy 1.26.
    String[] rows = {"1,1,2,1", "2,2,2,3", "3,3,3,3", "4,4,5,4", "5,5,4,5"};
    for (int i = 0; i < 2; i++) {
      csv.append(String.join("\n", rows)).append('\n');
    }
    csv.append("no_answer,dont_know,3,3\n");
    assertThat(Desk.location(desk.upload(wave + "/answers", csv.toString())))
        .isEqualTo(wave + "/results");
    return wave;
  }

  private static String words(String page) {
    return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
  }

  @Test
  void aScaleHasAMeanWithItsIntervalAndStandardDeviation() {
    String wave = answered();
    assertThat(words(desk.get(wave + "/results", desk.dev)))
        .contains(
            "On the scale from 1 to 5 the mean is 3.00 (95% interval 1.93 to 4.07), standard deviation 1.49, of 10 answers.");
  }

  @Test
  void theRowsOfAGridHaveMeansAndSayWhetherTheyHangTogether() {
    String wave = answered();
    assertThat(words(desk.get(wave + "/results", desk.dev)))
        .contains("How often do others: means", "answer 10 3.00 1.93 to 4.07 1.49")
        .contains("help 11 3.18", "decide 11 3.18")
        .contains("Cronbach’s alpha is 0.95", "of 10 who answered every row")
        .contains("The items hang together closely, maybe saying the same. (Nunnally 1978)");
    assertThat(desk.get(wave + "/results.csv", desk.dev))
        .contains("a,answer,mean,,,10,3", "others,How often do others,alpha,,,10,0.945");
  }

  @Test
  void meansOfTwoWavesStandSideBySide() {
    String one = answered();
    String other = desk.wave(questionnaire, 3, "named");
    desk.upload(other + "/answers", "meet,a,b,c\n4,4,4,4\n5,5,5,5\n");
    assertThat(words(desk.get(other + "/results?with=" + one.substring(7), desk.dev)))
        .contains(
            "How often do you meet? Mean (95% interval) 3.00 (1.93 to 4.07) 4.50 (-1.85 to 10.85)");
  }

  @Test
  void noMeanIsPublishedWhereItsCountsAreHidden() {
    String wave = answered();
    String published =
        Desk.location(
            desk.post(wave + "/results", desk.dev, "publish", "meet", "publish", "others"));
    assertThat(words(desk.get(published, null)))
        .contains("How often do you meet?", "A mean is hidden where one of its counts is.")
        .doesNotContain("the mean is", "alpha", "3.00", "3.18");
    assertThat(desk.get(published + ".csv", null))
        .contains("meet,How often do you meet?,share,Never,c,,")
        .doesNotContain(",mean,", ",alpha,");
  }

  @Test
  void whereNothingIsHiddenMeansArePublished() {
    String wave = desk.wave(questionnaire, 3, "named");
    StringBuilder csv = new StringBuilder("meet,a,b,c\n");
    for (int i = 0; i < 12; i++) {
      csv.append(i < 6 ? "2,2,2,2\n" : "4,4,4,4\n");
    }
    desk.upload(wave + "/answers", csv.toString());
    String published =
        Desk.location(
            desk.post(wave + "/results", desk.dev, "publish", "meet", "publish", "others"));
    assertThat(words(desk.get(published, null)))
        .contains("the mean is 3.00", "Cronbach’s alpha is 1.00");
    assertThat(desk.get(published + ".csv", null)).contains(",mean,", ",alpha,");
  }

  @Test
  void stepsWithoutNumbersAreNamed() {
    assertThat(
            Desk.text(
                desk.question(
                    questionnaire,
                    3,
                    "label",
                    "How much?",
                    "kind",
                    "single",
                    "choices",
                    "little | Little\n2 | Much",
                    "scale",
                    "yes")))
        .contains("need numbers as names", "little");
  }
}
