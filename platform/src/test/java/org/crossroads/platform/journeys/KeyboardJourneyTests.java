package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.questionnairefiles.QuestionnaireReader;
import org.crossroads.platform.questionnaires.AskedWave;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sam has a keyboard and nothing else. */
@Tag("browser")
class KeyboardJourneyTests {
  private static final String FORM =
      """
      {"settings":[{"form_title":"Working with employers"}],
       "survey":[
        {"type":"begin group","name":"p1","label":"Who","appearance":"field-list"},
        {"type":"select_one yesno","name":"employers","label":"Do you work with employers?"},
        {"type":"select_multiple what","name":"what","label":"What do they offer?"},
        {"type":"end group"},
        {"type":"begin group","name":"p2","label":"How","appearance":"field-list"},
        {"type":"integer","name":"meetings","label":"How often do you meet in a year?"},
        {"type":"text","name":"words","label":"What helps?","appearance":"multiline"},
        {"type":"end group"}],
       "choices":[
        {"list_name":"yesno","name":"yes","label":"Yes, we do"},
        {"list_name":"yesno","name":"no","label":"No, we do not"},
        {"list_name":"what","name":"visits","label":"Visits"},
        {"list_name":"what","name":"mentors","label":"Mentors"},
        {"list_name":"what","name":"money","label":"Money"}]}
      """;
  private static final String SECRET = "keyboard";
  private static final UUID INVITATION = new UUID(86, 3);

  @Test
  void samWalksFromASchoolToItsAreaAndIntoTheTableOfItsNetwork() {
    try (Visit sam = Browser.visit(RunningSite.busy(), Screen.WIDE)) {
      sam.go("/");
      Page page = sam.page();
      Keyboard keys = new Keyboard(page);
      keys.goTo(Pattern.compile("Find a school.*"));
      keys.type("millbrook");
      page.getByRole(AriaRole.OPTION).first().waitFor();
      keys.press("ArrowDown");
      keys.press("Enter");
      assertThat(page).hasURL(RunningSite.busy().address("/organisations/" + Cast.MILLBROOK));

      keys.follow("Marlow Vale", "Who works with whom in Marlow Vale");
      keys.goTo("Who bridges, what changed, what if");
      keys.press("Enter");
      assertThat(page).hasURL(RunningSite.busy().address("/networks/area-" + Cast.MARLOW_VALE));
      keys.goTo("Reach in two");
      keys.press("Enter");
      assertThat(page.locator("th[aria-sort]:not([aria-sort=none])")).hasText("Reach in two");
      keys.goTo(Pattern.compile("\\d+ partners?"));
      keys.press("Enter");
      assertThat(page.locator("#partners h2")).containsText("Partners of ");
      assertThat(sam.complaints()).isEmpty();
    }
  }

  @Test
  void samAnswersAQuestionnaireAndCorrectsHerself() {
    ask();
    try (Visit sam = Browser.visit(RunningSite.busy(), Screen.WIDE)) {
      sam.go("/answer/" + SECRET);
      Page page = sam.page();
      Keyboard keys = new Keyboard(page);
      keys.follow("Start", "Who");
      keys.goTo("Yes, we do");
      keys.press("ArrowDown");
      assertThat(page.getByLabel("No, we do not")).isChecked();
      keys.press("ArrowUp");
      keys.goTo("Mentors");
      keys.press("Space");
      keys.follow("Save and continue", "How");
      keys.goTo("How often do you meet in a year? (optional)");
      keys.type("monthly");
      keys.goTo("What helps? (optional)");
      keys.type("Time.");
      keys.goTo("Save and continue");
      keys.press("Enter");

      assertThat(page.locator("#errors")).isFocused();
      keys.goTo(Pattern.compile(".*is no whole number.*"));
      keys.press("Enter");
      assertThat(page.getByLabel("How often do you meet in a year?")).isFocused();
      keys.press("Control+A");
      keys.type("12");
      keys.follow("Save and continue", "Check your answers");
      assertThat(page.locator("main")).containsText("Yes, we do");
      assertThat(page.locator("main")).containsText("Time.");
      keys.follow("Send your answers", "Your answers were sent");
      assertThat(sam.complaints()).isEmpty();
    }
    assertThat(answers())
        .isEqualTo(
            "sent {\"what\": [\"mentors\"], \"words\": \"Time.\", \"meetings\": 12, \"employers\": [\"yes\"]}");
  }

  private static void ask() {
    AskedWave wave =
        new AskedWave(jdbc(), new UUID(86, 1), new UUID(86, 2))
            .set(QuestionnaireReader.readJson(FORM), "Summer 2026", "2099-01-01");
    wave.invite(INVITATION, "Sam of Marlow Vale", "", null);
    jdbc()
        .sql(
            """
            INSERT INTO questionnaire_link (hash, wave_id, invitation_id, by_author)
            VALUES (:hash, :wave, :invitation, false)
            """)
        .param("hash", new Secret(SECRET).hash())
        .param("wave", wave.id())
        .param("invitation", INVITATION)
        .update();
  }

  private static String answers() {
    return jdbc()
        .sql(
            """
            SELECT state || ' ' || answers::text
            FROM questionnaire_response
            WHERE invitation_id = :invitation
            """)
        .param("invitation", INVITATION)
        .query(String.class)
        .single();
  }

  private static JdbcClient jdbc() {
    return JdbcClient.create(RunningSite.busy().part(DataSource.class));
  }
}
