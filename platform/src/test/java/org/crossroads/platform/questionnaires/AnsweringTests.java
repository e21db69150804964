package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.OnStage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Respondents answer. */
@OnStage
@Import(Desk.Doors.class)
class AnsweringTests {
  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;
  @Autowired private Desk.Doors doors;

  private Desk desk;

  @BeforeEach
  void devSitsDown() throws InterruptedException {
    desk = new Desk(mvc, database, search, doors);
  }

  @Test
  void aRespondentStopsComesBackIsRoutedAndSends() {
    String wave = desk.invited(desk.template(), "lead@hackney.example");
    String own = "/answer/" + desk.link("lead@hackney.example");
    assertThat(desk.get(own, null))
        .contains("What happens with your answers", "They are counted.", "Start");
    assertThat(Desk.location(desk.post(own, null))).isEqualTo(own + "/1");
    assertThat(
            Desk.location(
                desk.answer(own + "/1", "later", "respondent_id", "Hackney", "role", "Lead")))
        .isEqualTo(own);
    assertThat(desk.get(own, null)).contains("Go on");
    assertThat(desk.get(own + "/1", null)).contains("value=\"Hackney\"");

    assertThat(Desk.location(desk.answer(own + "/2", "next", "q1_main_partnership", "no")))
        .as("an answer opened a question on the same page")
        .isEqualTo(own + "/2");
    assertThat(desk.get(own + "/2", null))
        .contains("what arrangement exists?")
        .doesNotContain("sub-groups");
    assertThat(
            Desk.location(
                desk.answer(
                    own + "/2", "next", "q1_main_partnership", "no", "q1b_alternative", "none")))
        .as("pages that do not concern them are left out")
        .isEqualTo(own + "/6");
    assertThat(Desk.location(desk.answer(own + "/6", "next", "q6_changes", "Less money.")))
        .isEqualTo(own + "/check");
    assertThat(desk.get(own + "/check", null))
        .contains("Hackney", "Less money.", "Send your answers")
        .doesNotContain("Colleges");
    assertThat(Desk.location(desk.post(own + "/check", null))).startsWith("/answered/");
    assertThat(desk.get(wave, desk.dev)).contains("1 sent, 0 under way");
    String csv = Desk.text(desk.post(wave + "/answers.csv", desk.dev));
    assertThat(csv).contains("Hackney", "not_asked", "Less money.");
    desk.answer(own + "/6", "next", "q6_changes", "More money.");
    assertThat(Desk.text(desk.post(wave + "/answers.csv", desk.dev)))
        .contains("More money.")
        .doesNotContain("Less money.");
  }

  @Test
  void whatIsWrongIsNamedAndTheRestIsKept() {
    desk.invited(desk.template(), "lead@barking.example");
    String own = "/answer/" + desk.link("lead@barking.example");
    desk.answerFirst(desk.link("lead@barking.example"), "yes");
    String page =
        Desk.text(
            desk.answer(
                own + "/4",
                "next",
                "q3_meetings_per_year",
                "monthly",
                "q4_effectiveness",
                "effective",
                "q4a_issue_lacks_action",
                "yes"));
    assertThat(page)
        .contains("There is a problem", "“monthly” is no whole number", "value=\"monthly\"");
    assertThat(Desk.text(desk.answer(own + "/4", "next", "q3_meetings_per_year", "99")))
        .contains("is not between 0 and 52");
    desk.answer(own + "/4", "next", "q3_meetings_per_year", "12", "q4_effectiveness", "dont_know");
    assertThat(desk.get(own + "/check", null)).contains("12", "t know");
  }

  @Test
  void twoWindowsLoseNothing() {
    desk.invited(desk.template(), "lead@bexley.example");
    String own = "/answer/" + desk.link("lead@bexley.example");
    Map<String, String> first = Desk.hidden(desk.get(own + "/1", null));
    desk.answer(own + "/1", "next", "respondent_id", "From another window");
    MockHttpServletResponse late =
        desk.post(
            own + "/1",
            null,
            "go",
            "next",
            "seen",
            first.getOrDefault("seen", ""),
            "shown",
            first.getOrDefault("shown", ""),
            "respondent_id",
            "From this window");
    assertThat(Desk.text(late))
        .contains(
            "answered in another window meanwhile", "From another window", "From this window");
    Map<String, String> now = Desk.hidden(Desk.text(late));
    desk.post(
        own + "/1",
        null,
        "go",
        "next",
        "seen",
        now.getOrDefault("seen", ""),
        "shown",
        now.getOrDefault("shown", ""),
        "respondent_id",
        "Both");
    assertThat(desk.get(own + "/1", null)).contains("value=\"Both\"");
  }

  @Test
  void whoComesTooLateIsToldSoAndShownWhatTheyTyped() {
    desk.invited(desk.template(), "lead@brent.example");
    String own = "/answer/" + desk.link("lead@brent.example");
    Map<String, String> form = Desk.hidden(desk.get(own + "/1", null));
    desk.jdbc()
        .sql(
            "UPDATE questionnaire_wave SET opens_on = DATE '2020-01-01', closes_on = DATE '2020-02-01'")
        .update();
    assertThat(
            Desk.text(
                desk.post(
                    own + "/1",
                    null,
                    "go",
                    "next",
                    "seen",
                    form.getOrDefault("seen", ""),
                    "shown",
                    form.getOrDefault("shown", ""),
                    "respondent_id",
                    "Typed too late")))
        .contains("This questionnaire is closed", "Typed too late");
    assertThat(desk.get(own, null))
        .contains("It closed on 1 February 2020")
        .doesNotContain("<button class=\"govuk-button\" type=\"submit\">Start");
  }

  @Test
  void anAuthorEntersPaperAlsoAfterTheEnd() {
    String wave = desk.invited(desk.template(), "");
    desk.jdbc()
        .sql(
            "UPDATE questionnaire_wave SET opens_on = DATE '2020-01-01', closes_on = DATE '2020-02-01'")
        .update();
    Matcher button =
        Pattern.compile(wave + "/paper/[0-9a-f-]{36}").matcher(desk.get(wave, desk.dev));
    assertThat(button.find()).isTrue();
    String own = Desk.location(desk.post(button.group(), desk.dev));
    desk.answer(own + "/1", "next", "respondent_id", "On paper");
    desk.post(own + "/check", null);
    assertThat(Desk.text(desk.post(wave + "/answers.csv", desk.dev))).contains("On paper");
  }

  @Test
  void nobodyEntersPaperForWhoHasBegunThemselves() {
    String wave = desk.invited(desk.template(), "lead@bexley.example");
    String paper = wave + "/paper/" + desk.invitation(wave, "Somebody");
    String byAuthor = Desk.location(desk.post(paper, desk.dev));
    String own = "/answer/" + desk.link("lead@bexley.example");
    desk.post(own, null);
    assertThat(desk.status(byAuthor, null)).as("nothing was answered yet").isEqualTo(200);
    desk.answer(own + "/1", "later", "role", "What nobody else reads");
    assertThat(desk.get(wave, desk.dev)).doesNotContain("Enter paper");
    assertThat(desk.post(paper, desk.dev).getStatus()).isEqualTo(404);
    assertThat(desk.status(byAuthor + "/1", null)).as("nor by a link of before").isEqualTo(404);
    assertThat(desk.get(own + "/1", null)).contains("What nobody else reads");
  }

  @Test
  void theLastAnswersOfTheSameOrganisationCanBeTakenOver() {
    String questionnaire = desk.template();
    desk.invited(questionnaire, "lead@ealing.example");
    String first = "/answer/" + desk.link("lead@ealing.example");
    desk.answer(first + "/1", "next", "role", "Head of service");
    desk.post(first + "/check", null);
    desk.invited(questionnaire, "lead@ealing.example");
    String second = "/answer/" + desk.link("lead@ealing.example");
    assertThat(desk.get(second, null)).contains("Begin with those answers");
    desk.post(second, null, "copy", "yes");
    assertThat(desk.get(second + "/1", null)).contains("value=\"Head of service\"");
  }

  @Test
  void colleaguesTakeOverTheirOwnAnswersAndNewcomersThoseOfTheirOrganisation() {
    String questionnaire = desk.template();
    asked(questionnaire, "Ann Ash, ann@ealing.example\nBob Bay, bob@ealing.example");
    String first = "/answer/" + desk.link("ann@ealing.example");
    desk.answer(first + "/1", "next", "role", "What Ann is");
    desk.post(first + "/check", null);
    asked(questionnaire, "Ann Ash, ann@ealing.example\nBob Bay, bob@ealing.example");
    assertThat(desk.get("/answer/" + desk.link("ann@ealing.example"), null))
        .contains("Begin with those answers");
    assertThat(desk.get("/answer/" + desk.link("bob@ealing.example"), null))
        .as("Ann is asked herself")
        .contains("Start")
        .doesNotContain("Begin with those answers");
    asked(questionnaire, "Cat Cole, cat@ealing.example");
    assertThat(desk.get("/answer/" + desk.link("cat@ealing.example"), null))
        .contains("Begin with those answers");
  }

  @Test
  void whoHasTheNameOfSomebodyElsewhereIsSomebodyElse() {
    String questionnaire = desk.template();
    asked(questionnaire, "Ann Ash, ann@elsewhere.example");
    String first = "/answer/" + desk.link("ann@elsewhere.example");
    desk.answer(first + "/1", "next", "role", "What Ann is");
    desk.post(first + "/check", null);
    String wave = asked(questionnaire, "Ann Ash, namesake@elsewhere.example");
    desk.belongTo(wave, Cast.RIVERSIDE, "Ann Ash");
    assertThat(desk.get("/answer/" + desk.link("namesake@elsewhere.example"), null))
        .contains("Start")
        .doesNotContain("Begin with those answers");
  }

  /** A wave that asks some people of one organisation. */
  private String asked(String questionnaire, String people) {
    String wave = desk.wave(questionnaire, "named");
    desk.post(wave + "/frame", desk.dev, "people", people);
    desk.belongTo(wave, Cast.NORTHGATE, "");
    desk.post(wave + "/invitations", desk.dev);
    return wave;
  }
}
