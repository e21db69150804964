package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.questionnairefiles.QuestionnaireReader;
import org.crossroads.platform.questionnaires.Questionnaires;
import org.crossroads.platform.questionnaires.waves.WavePlan;
import org.crossroads.platform.questionnaires.waves.Waves;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Iris reads what 36 people said in words, gives it themes, and publishes scales and quotations.
 */
@Tag("browser")
class WordsJourneyTests {
  private static final String IRIS = "iris@words.example";
  private static final String FORM =
      """
      {"settings":[{"form_title":"How working together goes"}],
       "survey":[
        {"type":"begin group","name":"p1","label":"Working together","appearance":"field-list"},
        {"type":"begin group","name":"how","label":"How often does it happen that partners","appearance":"table-list","parameters":"scale=yes"},
        {"type":"select_one often","name":"how_answer","label":"answer within a week"},
        {"type":"select_one often","name":"how_share","label":"share what they know about young people who move"},
        {"type":"select_one often","name":"how_decide","label":"decide together"},
        {"type":"end group"},
        {"type":"text","name":"why","label":"What is most in the way of working together?","appearance":"multiline","parameters":"quote=yes"},
        {"type":"end group"},
        {"type":"begin group","name":"p2","label":"Your plan","appearance":"field-list"},
        {"type":"file","name":"plan","label":"Send us your plan for the year","hint":"A draft will do."},
        {"type":"end group"}],
       "choices":[
        {"list_name":"often","name":"1","label":"Never"},
        {"list_name":"often","name":"2","label":"Rarely"},
        {"list_name":"often","name":"3","label":"Sometimes"},
        {"list_name":"often","name":"4","label":"Often"},
        {"list_name":"often","name":"5","label":"Always"}]}
      """;

  private static UUID wave = new UUID(0, 0);
  private static UUID later = new UUID(0, 0);
  private static String openLink = "";

  @BeforeAll
  static void manyHaveAnswered() {
    Account iris = RunningSite.busy().part(Accounts.class).findOrCreate(new EmailAddress(IRIS));
    RunningSite.busy()
        .part(Grants.class)
        .give(
            new Author.Operator(),
            new NewGrant(
                iris.id(),
                Role.ADMINISTRATOR,
                new Scope.Site(),
                Term.startingOn(today().minusDays(1))));
    Who.SignedIn who = new Who.SignedIn(iris.id(), "", iris.email().value(), "test", iris.since());
    Questionnaires questionnaires = RunningSite.busy().part(Questionnaires.class);
    UUID id = questionnaires.create(who, new Scope.Site(), QuestionnaireReader.readJson(FORM));
    questionnaires.publish(who, id, 1, Map.of());
    Waves waves = RunningSite.busy().part(Waves.class);
    UUID open =
        waves.begin(
            who, id, new WavePlan("Everybody", today(), today().plusDays(9), "Counted.", true));
    openLink = "/answer/" + waves.find(open).orElseThrow().openLink();
    wave = wave(who, id, "Spring 2026", 36);
    later = wave(who, id, "Autumn 2026", 24);
  }

  private static UUID wave(Who.SignedIn who, UUID questionnaire, String title, int people) {
    UUID id =
        RunningSite.busy()
            .part(Waves.class)
            .begin(
                who,
                questionnaire,
                new WavePlan(title, today().minusDays(9), today().plusDays(9), "Read.", false));
    JdbcClient.create(RunningSite.busy().part(DataSource.class))
        .sql(
            """
            INSERT INTO questionnaire_response (id, wave_id, state, answers, entered_by, sent_on)
            SELECT gen_random_uuid(), :wave, 'sent',
                   jsonb_build_object(
                       'how_answer', jsonb_build_array((1 + n % 5)::text),
                       'how_share', jsonb_build_array((1 + (n + n % 2) % 5)::text),
                       'how_decide', jsonb_build_array((1 + (n + n % 3) % 5)::text),
                       'why', CASE n % 3
                           WHEN 0 THEN 'There is no time between the lessons to call anybody. (' || n || ')'
                           WHEN 1 THEN 'Money comes for one year at a time, and whoever we worked with has left by the summer. (' || n || ')'
                           ELSE 'The trains. (' || n || ')'
                       END,
                       'why.quote', jsonb_build_array(CASE WHEN n % 2 = 0 THEN 'yes' ELSE 'no' END)),
                   'file', CURRENT_DATE
            FROM generate_series(1, :people) AS n
            """)
        .param("wave", id)
        .param("people", people)
        .update();
    return id;
  }

  @Test
  void irisReadsGivesThemesAndPublishes() {
    try (Visit visit = Browser.visitWithoutScripts(RunningSite.busy(), Screen.WIDE).as(IRIS)) {
      String themes = "/waves/" + wave + "/themes/why";
      visit.go(themes);
      visit.assertSound("words-0-begin");
      Page page = visit.page();
      page.getByLabel("New themes, one a line").fill("Time\nMoney\nTransport");
      button(page, "Add these themes");
      for (int sheet = 1; sheet <= 2; sheet++) {
        tick(page);
        visit.assertSound("words-" + sheet);
        button(page, "Save and go on");
      }
      assertThat(page.locator("main")).containsText("36 of 36 (100%) were read.");
      visit.go("/waves/" + wave + "/results");
      assertThat(page.locator("main")).containsText("Time");
      visit.assertSound("words-results");
      page.locator("#publish-how").check();
      page.locator("#publish-why").check();
      button(page, "Publish these");
      assertThat(page.locator("main")).containsText("In their words");
      visit.assertSound("words-published");
    }
  }

  @Test
  void aRespondentIsAskedForQuotingAndSendsAFileOnThePhone() {
    try (Visit visit = Browser.visitWithoutScripts(RunningSite.busy(), Screen.PHONE)) {
      Page page = visit.page();
      visit.go(openLink);
      button(page, "Start");
      page.locator("[id=why]").fill("The trains.");
      page.getByLabel("Yes, without my name").check();
      visit.assertSound("words-asked");
      button(page, "Save and continue");
      assertThat(page.locator("main")).containsText("a file can name its author");
      page.locator("[id=plan]")
          .setInputFiles(
              new FilePayload(
                  "plan.pdf", "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8)));
      button(page, "Save and continue");
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("“plan.pdf” is no PDF");
      visit.assertSound("words-file-wrong");
      page.locator("[id=plan]")
          .setInputFiles(
              new FilePayload(
                  "plan.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
      button(page, "Save and continue");
      assertThat(page.locator("main")).containsText("plan.pdf");
      visit.go(page.url().replaceFirst(".*(/answer/.*)/check", "$1/2"));
      visit.assertSound("words-file");
    }
  }

  /** Ticks the theme of each answer that is shown, and quotes the first that may be. */
  private static void tick(Page page) {
    var answers = page.locator(".coding__answer");
    for (int i = 0; i < answers.count(); i++) {
      String words = answers.nth(i).locator(".coding__words").innerText();
      String theme =
          words.startsWith("There") ? "Time" : words.startsWith("Money") ? "Money" : "Transport";
      answers.nth(i).getByLabel(theme).check();
    }
    page.getByLabel("Quote these words").first().check();
  }

  @ParameterizedTest
  @EnumSource
  void wordsScalesAndComparisonsAreSound(Screen screen) {
    try (Visit visit = Browser.visit(RunningSite.busy(), screen).as(IRIS)) {
      for (String[] each :
          new String[][] {
            {"themes", "/waves/" + later + "/themes/why"},
            {"results", "/waves/" + later + "/results"},
            {"compared", "/waves/" + later + "/results?with=" + wave},
            {"parted", "/waves/" + later + "/results?item=how_answer&by=sector"},
            {"download", "/waves/" + later + "/download"},
            {"wave", "/waves/" + later}
          }) {
        assertThat(visit.go(each[1]).status()).as(each[1]).isEqualTo(200);
        visit.assertSound("words-" + each[0]);
      }
    }
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static LocalDate today() {
    return LocalDate.now(Clock.systemUTC());
  }
}
