package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.crossroads.platform.journeys.Controls.button;
import static org.crossroads.platform.journeys.Controls.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.questionnairefiles.Form;
import org.crossroads.platform.questionnairefiles.FormKind;
import org.crossroads.platform.questionnairefiles.FormPage;
import org.crossroads.platform.questionnairefiles.FormQuestion;
import org.crossroads.platform.questionnairefiles.RosterItem;
import org.crossroads.platform.questionnaires.AskedWave;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dev makes the answers of a wave into ties; Rosa of Riverside College confirms one of them. */
@Tag("browser")
class TiesJourneyTests {
  private static final UUID QUESTIONNAIRE = new UUID(74, 1);
  private static final UUID WAVE = new UUID(74, 2);
  private static final UUID NORTHGATE = new UUID(74, 3);
  private static final UUID RIVERSIDE = new UUID(74, 4);
  private static final UUID MILLBROOK = new UUID(74, 5);

  @ParameterizedTest
  @EnumSource
  void answersBecomeTiesAndTheNamedConfirm(Screen screen) {
    RunningSite site = RunningSite.ofItsOwn();
    ask(site);
    String dev = grant(site, "dev@council.example", Role.ADMINISTRATOR, new Scope.Site());
    try (Visit visit = Browser.visit(site, screen).as(dev)) {
      Page page = visit.page();
      visit.go("/waves/" + WAVE);
      page.getByRole(AriaRole.LINK, link("Make the answers into ties")).click();
      assertThat(page.locator("main")).containsText("It has not answered: claimed");
      assertThat(page.locator("main")).containsText("It did not name the first: unconfirmed");
      visit.assertSound("wave-ties");
      button(page, "Make these into ties").click();
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("Confirm that respondents");
      page.getByLabel("Respondents were told").check();
      button(page, "Make these into ties").click();
      assertThat(page.locator("main")).containsText("stand in the networks already");
      assertThat(page.locator("#take-back")).containsText("Taken back, they are gone");
      visit.assertSound("wave-ties-made");
    }
    String rosa =
        grant(
            site,
            "rosa@riverside.example",
            Role.REPRESENTATIVE,
            new Scope.Organisation(Cast.RIVERSIDE.value()));
    try (Visit visit = Browser.visitWithoutScripts(site, screen).as(rosa)) {
      Page page = visit.page();
      visit.go("/organisations/" + Cast.RIVERSIDE + "/entry");
      page.getByRole(AriaRole.LINK, link("Confirm or dispute who says")).click();
      assertThat(page.locator("main")).containsText("Do you work with Northgate School?");
      page.getByLabel("Yes, we work together").check();
      visit.assertSound("namings");
      button(page, "Save your answers").click();
      assertThat(page.getByLabel("Yes, we work together")).isChecked();
    }
    try (Visit visit = Browser.visit(site, screen).as(rosa)) {
      visit.go("/organisations/" + Cast.RIVERSIDE + "/ties");
      visit.assertSound("namings-confirmed");
    }
  }

  /** Northgate names Riverside, which is silent, and Millbrook, which names nobody. */
  private static void ask(RunningSite site) {
    JdbcClient jdbc = JdbcClient.create(site.part(DataSource.class));
    AskedWave wave =
        new AskedWave(jdbc, QUESTIONNAIRE, WAVE)
            .set(form(), "Spring 2026", "2026-03-31")
            .telling("Everybody will see who works with whom.");
    wave.invite(NORTHGATE, "Northgate School", "", Cast.NORTHGATE.value());
    wave.invite(RIVERSIDE, "Riverside College", "", Cast.RIVERSIDE.value());
    wave.invite(MILLBROOK, "Millbrook Primary School", "", Cast.MILLBROOK.value());
    wave.answer(
        NORTHGATE,
        """
        {"shared_teaching":["%1$s","%2$s"],"shared_teaching.%1$s.level":["3"]}\
        """
            .formatted(key(RIVERSIDE), key(MILLBROOK)));
    wave.answer(MILLBROOK, "{\"shared_teaching\":[\"nobody\"]}");
  }

  private static Form form() {
    return new Form(
        "Who works with whom",
        List.of(
            new FormPage(
                "Partners",
                List.of(
                    new FormQuestion(
                        "shared_teaching",
                        "With whom do you share teaching?",
                        "",
                        FormKind.ROSTER,
                        false,
                        "",
                        List.of(),
                        List.of(RosterItem.LEVEL.line()),
                        null,
                        null,
                        List.of())))));
  }

  private static String key(UUID invitation) {
    return "p" + invitation.toString().replace("-", "");
  }

  private static String grant(RunningSite site, String email, Role role, Scope scope) {
    AccountId account = site.part(Accounts.class).findOrCreate(new EmailAddress(email)).id();
    Term term = Term.startingOn(LocalDate.now(Clock.systemUTC()).minusDays(1));
    site.part(Grants.class).give(new Author.Operator(), new NewGrant(account, role, scope, term));
    return email;
  }
}
