package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossroads.platform.journeys.Controls.button;
import static org.crossroads.platform.journeys.Controls.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crossroads.platform.SharedFiles;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormExtra;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormPage;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.FormWriter;
import org.crossroads.platform.questionnairefiles.QuestionnaireReader;
import org.crossroads.platform.questionnaires.AskedWave;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Dev asks 33 leads by a spreadsheet; 26 answer, Greg on his phone without scripts; the figures are
 * those of the brief.
 */
@Tag("browser")
class QuestionnaireJourneyTests {
  private static final String DEV = "dev@boroughs.example";
  private static final UUID BOROUGHS = new UUID(72, 72);

  @BeforeAll
  static void devCoordinatesThePartnership() {
    JdbcClient.create(RunningSite.busy().part(DataSource.class))
        .sql(
            """
            INSERT INTO partnership (id, name, kind, created_import)
            SELECT :id, 'Association of Boroughs', '', min(r.id) FROM import_run AS r
            ON CONFLICT DO NOTHING
            """)
        .param("id", BOROUGHS)
        .update();
    AccountId dev =
        RunningSite.busy().part(Accounts.class).findOrCreate(new EmailAddress(DEV)).id();
    RunningSite.busy()
        .part(Grants.class)
        .give(
            new Author.Operator(),
            new NewGrant(
                dev,
                Role.COORDINATOR,
                new Scope.Partnership(BOROUGHS),
                Term.startingOn(today().minusDays(1))));
  }

  @Test
  void devAsksThirtyThreeAndTwentySixAnswer() throws IOException {
    List<Map<String, String>> rows = rows();
    try (Visit dev = Browser.visit(RunningSite.busy(), Screen.WIDE).as(DEV)) {
      String wave = ask(dev);
      Map<String, String> links = Letters.answerLinks("lead", 33);
      greg(links.getOrDefault("lead1@authority.example", ""), rows.getFirst());
      for (int i = 2; i <= 26; i++) {
        RespondentByHttp.answer(
            links.getOrDefault("lead" + i + "@authority.example", ""), rows.get(i - 1));
      }
      dev.go(wave);
      assertThat(dev.page().locator("main"))
          .containsText("26 sent, 0 under way, 7 not started, of 33.");
      dev.assertSound("questionnaire-wave");
      dev.go(wave + "/results");
      assertThat(dev.page().locator("main")).containsText("26 of 33 (79%) of those asked answered");
      String text = dev.page().locator("main").innerText().replaceAll("\\s+", " ");
      assertThat(text)
          .contains("Schools 15 of 16 94%", "Employers 5 of 16 31%", "more than 4 9 of 16 56%")
          .contains("Making sense of data 8 of 9 89%", "Attainment 6 of 9 67%");
      dev.assertSound("questionnaire-results");
    }
  }

  /** Dev's part: a spreadsheet becomes a questionnaire, and 33 people are written to. */
  private static String ask(Visit dev) throws IOException {
    Page page = dev.page();
    dev.go("/questionnaires");
    page.getByLabel("A workbook of mine (XLSForm)").check();
    page.getByLabel("Workbook", new Page.GetByLabelOptions().setExact(true))
        .setInputFiles(
            new FilePayload(
                "main partnership.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                workbook()));
    button(page, "Begin").click();
    assertThat(page.locator("h1")).containsText("Main partnership");
    dev.assertSound("questionnaire-outline");
    page.getByRole(AriaRole.LINK, link("See it as respondents will")).click();
    dev.assertSound("questionnaire-preview");
    page.goBack();
    page.getByRole(AriaRole.LINK, link("Publish it")).click();
    dev.assertSound("questionnaire-publication");
    button(page, "Publish it").click();
    page.getByRole(AriaRole.LINK, link("Set up a wave")).click();
    page.getByLabel("Name of the wave").fill("Autumn 2026");
    page.getByLabel("First day").fill(today().minusDays(1).toString());
    page.getByLabel("Last day", new Page.GetByLabelOptions().setExact(true))
        .fill(today().plusDays(14).toString());
    page.getByLabel("What will happen with the answers?")
        .fill("Only the association reads what you say.\nFigures are published.");
    dev.assertSound("questionnaire-wave-new");
    button(page, "Set it up").click();
    StringBuilder people = new StringBuilder();
    for (int i = 1; i <= 33; i++) {
      people.append("Authority %d, lead%d@authority.example%n".formatted(i, i));
    }
    page.getByLabel("Names and e-mail addresses, one a line").fill(people.toString());
    button(page, "Add them").click();
    page.getByText("Send invitations (33)").click();
    assertThat(page.locator("main")).containsText("33 mails go out.");
    dev.assertSound("questionnaire-mailing");
    button(page, "Send these mails").click();
    assertThat(page.locator("main")).containsText("0 sent, 0 under way, 33 not started, of 33.");
    return page.url().replaceFirst(".*(/waves/)", "$1");
  }

  /** Greg's part: on a phone, without scripts, page by page. */
  private static void greg(String link, Map<String, String> row) {
    try (Visit greg = Browser.visitWithoutScripts(RunningSite.busy(), Screen.PHONE)) {
      greg.go(link);
      greg.assertSound("answer-0-start");
      Page page = greg.page();
      button(page, "Start").click();
      for (int step = 1; step < 15 && page.url().matches(".*/[0-9]+"); step++) {
        fill(page, row);
        greg.assertSound("answer-" + step);
        button(page, "Save and continue").click();
      }
      assertThat(page.locator("h1")).hasText("Check your answers");
      greg.assertSound("answer-check-greg");
      button(page, "Send your answers").click();
      assertThat(page.locator("h1")).hasText("Your answers were sent");
      greg.assertSound("answer-sent");
    }
  }

  private static void fill(Page page, Map<String, String> row) {
    row.forEach((column, value) -> {
      Locator radio = page.locator("[id=\"" + column + "-" + value + "\"]");
      Locator box = page.locator("input[type=text][id=\"" + column + "\"]");
      if (radio.count() == 1) {
        radio.check();
      } else if (box.count() == 1) {
        box.fill(value);
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void thePagesOfAuthorsAndRespondentsAreSound(Screen screen) {
    String own = "/questionnaires/" + AskedCrowd.QUESTIONNAIRE;
    String wave = "/waves/" + AskedCrowd.WAVE;
    try (Visit visit =
        Browser.visit(RunningSite.busy(), screen).as(administrator("ola.asks@council.example"))) {
      for (String[] each :
          new String[][] {
            {"list", "/questionnaires"},
            {"outline", own},
            {"question", own + "/questions/q2"},
            {"question-new", own + "/pages/1/questions"},
            {"preview", own + "/preview/5"},
            {"publication", own + "/publication"},
            {"wave-new", own + "/waves"},
            {"wave", wave},
            {"invitations", wave + "/invitations"},
            {"reminders", wave + "/reminders?rule=not_sent"},
            {"results", wave + "/results?item=q1_main_partnership&by=sector"},
            {"published", "/results/" + AskedCrowd.WAVE}
          }) {
        assertThat(visit.go(each[1]).status()).as(each[1]).isEqualTo(200);
        visit.assertSound("questionnaires-" + each[0]);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void wordsAreQuotedWithTheNameWhereThatIsPermitted(Screen screen) {
    int number = screen == Screen.WIDE ? 1 : 2;
    AskedWave wave =
        new AskedWave(
                JdbcClient.create(RunningSite.busy().part(DataSource.class)),
                new UUID(80, number),
                new UUID(81, number))
            .set(inWords(), "Spring 2026", "2099-01-01");
    for (int i = 1; i <= 3; i++) {
      wave.invite(new UUID(82, 10L * number + i), "Borough " + i, "", null);
      wave.answer(
          new UUID(82, 10L * number + i),
          "{\"why\":\"We meet too late in the day, and %d of us never come.\",\"why.quote\":[\"%s\"]}"
              .formatted(i, List.of("named", "yes", "no").get(i - 1)));
    }
    try (Visit visit =
        Browser.visit(RunningSite.busy(), screen).as(administrator("ola.reads@council.example"))) {
      Page page = visit.page();
      visit.go("/waves/" + wave.id() + "/themes/why");
      page.getByLabel("Quote these words (permitted as those of Borough 1)").check();
      page.getByLabel("Quote these words (permitted without a name)").check();
      visit.assertSound("questionnaire-themes-named");
      button(page, "Save and go on").click();
      visit.go("/waves/" + wave.id() + "/results");
      assertThat(page.locator("main")).containsText("1 with it; 2 quotations are chosen.");
      assertThat(page.locator("blockquote footer")).hasText("Borough 1");
      visit.assertSound("questionnaire-quotations");
    }
  }

  private static Form inWords() {
    return new Form(
        "What is in the way",
        List.of(
            new FormPage(
                "In your words",
                List.of(
                    new FormQuestion(
                        "why",
                        "What is in the way?",
                        "",
                        FormKind.LONG_TEXT,
                        false,
                        "",
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        Set.of(FormExtra.QUOTE, FormExtra.NAME))))));
  }

  @Test
  void anAnswerThatIsWrongIsSaidWithoutScriptsToo() {
    String page = "/answer/" + AskedCrowd.SECRET + "/4";
    try (Visit visit = Browser.visit(RunningSite.busy(), Screen.PHONE)) {
      visit.go("/answer/" + AskedCrowd.SECRET + "/2");
      visit.page().locator("[id=q1_main_partnership-yes]").check();
      button(visit.page(), "Save and continue").click();
      visit.go(page);
      visit.page().locator("#q3_meetings_per_year").fill("monthly");
      button(visit.page(), "Save and continue").click();
      assertThat(visit.page().getByRole(AriaRole.ALERT)).containsText("is no whole number");
      visit.assertSound("answer-error");
    }
  }

  private static String administrator(String email) {
    AccountId ola =
        RunningSite.busy().part(Accounts.class).findOrCreate(new EmailAddress(email)).id();
    RunningSite.busy()
        .part(Grants.class)
        .give(
            new Author.Operator(),
            new NewGrant(
                ola, Role.ADMINISTRATOR, new Scope.Site(), Term.startingOn(today().minusDays(1))));
    return email;
  }

  private static byte[] workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWriter.workbook(
        QuestionnaireReader.readForm(Path.of("template:main-partnership")).form(), out);
    return out.toByteArray();
  }

  /** What the 26 say, without what they were not asked or left out. */
  private static List<Map<String, String>> rows() throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Stream<String> lines =
        Files.lines(SharedFiles.get("questionnaire/questionnaire_responses.csv"))) {
      List<String> all = lines.toList();
      String[] columns = all.getFirst().split(",", -1);
      for (String line : all.subList(1, all.size())) {
        String[] cells = line.split(",", -1);
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
          if (!cells[i].equals("not_asked") && !cells[i].equals("no_answer")) {
            row.put(columns[i], cells[i]);
          }
        }
        rows.add(row);
      }
    }
    return rows;
  }

  private static LocalDate today() {
    return LocalDate.now(Clock.systemUTC());
  }
}
