package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossroads.platform.journeys.Controls.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Secret;
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
import org.crossroads.platform.questionnaires.AskedWave;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Greg sends the whole folder of his school, and loses nothing that he typed. */
@Tag("browser")
class TooBigFileJourneyTests {
  private static final RunningSite SITE = RunningSite.busy();

  /** A respondent of a wave of its own, with a file and a line to give. */
  private static String asked(int number) {
    JdbcClient jdbc = JdbcClient.create(SITE.part(DataSource.class));
    AskedWave wave =
        new AskedWave(jdbc, new UUID(77, number), new UUID(78, number))
            .set(form(), "Spring", "2099-01-01");
    UUID invitation = new UUID(79, number);
    wave.invite(invitation, "Oakfield School", "greg@oakfield.example", null);
    String secret = "too-big-" + number;
    jdbc.sql(
            """
            INSERT INTO questionnaire_link (hash, wave_id, invitation_id, by_author)
            VALUES (:hash, :wave, :invitation, false)
            """)
        .param("hash", new Secret(secret).hash())
        .param("wave", wave.id())
        .param("invitation", invitation)
        .update();
    return "/answer/" + secret + "/1";
  }

  private static Form form() {
    return new Form(
        "Our plans",
        List.of(
            new FormPage(
                "The plan",
                List.of(
                    question("plan", "Send us your plan", FormKind.FILE, Set.of()),
                    question(
                        "else",
                        "Anything else?",
                        FormKind.TEXT,
                        Set.of(FormExtra.QUOTE, FormExtra.NAME))))));
  }

  private static FormQuestion question(
      String name, String label, FormKind kind, Set<FormExtra> extras) {
    return new FormQuestion(
        name, label, "", kind, false, "", List.of(), List.of(), null, null, List.of(), extras);
  }

  private static FilePayload file(String name, int megabytes) {
    return new FilePayload(name, "application/pdf", new byte[megabytes << 20]);
  }

  @ParameterizedTest
  @EnumSource
  void aRespondentComesBackToThePageWithWhatTheyTyped(Screen screen) {
    String address = asked(screen == Screen.WIDE ? 1 : 2);
    try (Visit visit = Browser.visit(SITE, screen)) {
      Page page = visit.page();
      visit.go(address);
      page.getByLabel("Send us your plan").setInputFiles(file("everything.pdf", 20));
      page.locator("#else").fill("We have written a lot");
      page.getByLabel("Yes, with my name").check();
      button(page, "Save and continue").click();
      assertThat(page.getByRole(AriaRole.ALERT))
          .containsText("“everything.pdf” has 20 MB, and a file may have at most 5 MB.");
      assertThat(page.locator("#else")).hasValue("We have written a lot");
      assertThat(page.getByLabel("Yes, with my name")).isChecked();
      visit.assertSound("answer-file-too-big");
      visit.go(address);
      assertThat(page.locator("#else")).hasValue("We have written a lot");
    }
  }

  @Test
  void aCoordinatorReadsWhichFileIsTooBigForThePage() {
    String admin = "ola.sends@council.example";
    AccountId ola = SITE.part(Accounts.class).findOrCreate(new EmailAddress(admin)).id();
    SITE.part(Grants.class)
        .give(
            new Author.Operator(),
            new NewGrant(
                ola,
                Role.ADMINISTRATOR,
                new Scope.Site(),
                Term.startingOn(LocalDate.of(2026, 1, 1))));
    try (Visit visit = Browser.visit(SITE, Screen.WIDE).as(admin)) {
      Page page = visit.page();
      visit.go("/waves/" + AskedCrowd.WAVE);
      page.locator("#file").setInputFiles(file("answers.csv", 12));
      button(page, "Take these answers").click();
      assertThat(page.getByRole(AriaRole.ALERT))
          .containsText(
              "“answers.csv” has 12 MB, and this page takes at most 8 MB. Make it smaller, or ask whoever");
      visit.go("/questionnaires");
      page.getByLabel("Title").fill("Our own");
      page.getByLabel("A workbook of mine (XLSForm)").check();
      page.locator("#file").setInputFiles(file("form.xlsx", 12));
      button(page, "Begin").click();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("“form.xlsx” has 12 MB");
      assertThat(page.getByLabel("Title")).hasValue("Our own");
      assertThat(page.getByLabel("A workbook of mine (XLSForm)")).isChecked();
      visit.screenshot("questionnaires-file-too-big");
    }
  }

  @Test
  void whatIsBeyondAllMeasureIsAnsweredInWords() throws IOException, InterruptedException {
    String boundary = "----together";
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"plan\"; filename=\"all.pdf\"\r\nContent-Type: application/pdf\r\n\r\n"
            .formatted(boundary);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(SITE.address(asked(9))))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("Sec-Fetch-Site", "same-origin")
            .POST(
                HttpRequest.BodyPublishers.concat(
                    HttpRequest.BodyPublishers.ofString(head),
                    HttpRequest.BodyPublishers.ofByteArray(new byte[40 << 20]),
                    HttpRequest.BodyPublishers.ofString("\r\n--" + boundary + "--\r\n")))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("That is too big", "More was sent than this site reads");
  }
}
