package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossroads.platform.journeys.Controls.button;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.crossroads.platform.grid.studies.Confidence;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.Rating;
import org.crossroads.platform.grid.studies.Ratings;
import org.crossroads.platform.grid.studies.StudyId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three people rate a borough, and talk about what they see differently. */
@Tag("browser")
class GridJourneyTests {
  private static final UUID BOARD = new UUID(9, 9);
  private static final String AMIRA = "amira@grid.example";
  private static final List<String> RATERS =
      List.of("self@grid.example", "partner@grid.example", "visitor@grid.example");
  private static final List<String> KINDS = List.of("Self", "Partner", "Moderator or visitor");

  @BeforeAll
  static void aBoardThatAmiraCoordinates() {
    JdbcClient jdbc = JdbcClient.create(RunningSite.busy().part(DataSource.class));
    jdbc.sql(
            """
            INSERT INTO partnership (id, name, kind, created_import)
            SELECT :id, 'Marlow Vale 14–19 Board', '', min(r.id)
            FROM import_run AS r
            ON CONFLICT DO NOTHING
            """)
        .param("id", BOARD)
        .update();
    jdbc.sql(
            """
            INSERT INTO partnership_member (partnership_id, member_id, role, source, created_import)
            SELECT :id, o.id, 'member', 'a test', min(r.id)
            FROM import_run AS r, organisation AS o
            WHERE o.id = ANY(:members)
            GROUP BY o.id
            """)
        .param("id", BOARD)
        .param(
            "members",
            new UUID[] {
              Cast.NORTHGATE.value(), Cast.RIVERSIDE.value(), Cast.HARBOUR_CHARITY.value()
            })
        .update();
    give(AMIRA, Role.COORDINATOR, new Scope.Partnership(BOARD));
    give("ola@grid.example", Role.ADMINISTRATOR, new Scope.Site());
  }

  @Test
  void threeRatersRateABoroughFindingsShowWhereTheyDifferAndAmiraModerates() {
    String study = amiraOpensAStudyAndAsksThree();
    for (String rater : RATERS) {
      rateTheRestBehindTheScenes(study, rater);
    }
    rate(study, RATERS.get(0), Screen.WIDE, true, "Low", "");
    rate(study, RATERS.get(1), Screen.PHONE, false, "High", "All heads came in May.");
    rate(study, RATERS.get(2), Screen.WIDE, false, "Medium", "");
    try (Visit amira = Browser.visit(RunningSite.busy(), Screen.WIDE).as(AMIRA);
        Visit ola = Browser.visit(RunningSite.busy(), Screen.PHONE).as("ola@grid.example")) {
      ola.go(study + "/moderation/O3");
      amira.go(study + "/raters");
      Page page = amira.page();
      assertThat(page.locator("main")).containsText("27 of 27");
      amira.assertSound("grid-raters");
      button(page, "Show the findings to the raters").click();
      link(page, "Findings").click();
      assertThat(page.locator("main")).containsText("Raters differ on 1 dimension of 27");
      Locator talk = page.locator("#O3");
      assertThat(talk).containsText("Rater 1 (self): Low");
      assertThat(talk).containsText("Rater 2 (partner): High");
      assertThat(talk).containsText("All heads came in May.");
      amira.assertSound("grid-findings");
      link(page, "Write what was agreed").click();
      page.getByLabel("Breadth").selectOption("medium");
      button(page, "Save").click();
      assertThat(page.locator("#errors")).containsText("needs its reason");
      amira.assertSound("grid-moderation-error");
      page.getByLabel("Why").fill("Heads came once, deputies otherwise.");
      button(page, "Save").click();
      assertThat(page.locator("main")).containsText("Heads came once, deputies otherwise.");
      assertThat(page.locator("main")).containsText("on nothing that is not settled");
      olaWhoBeganBeforeIsShownBoth(ola);
      link(page, "Summary").click();
      assertThat(page.locator(".heat__picture")).containsText("M*");
      assertThat(page.locator("main")).containsText("Voluntary and community organisations");
      amira.assertSound("grid-summary");
      link(page, "Agreement").click();
      amira.assertSound("grid-agreement");
      link(page, "Description").click();
      amira.assertSound("grid-description");
    }
    pagesAreSoundOnAPhone(study);
  }

  private static void olaWhoBeganBeforeIsShownBoth(Visit ola) {
    Page page = ola.page();
    page.getByLabel("Breadth").selectOption("high");
    page.getByLabel("Why").fill("The minutes name twelve heads.");
    button(page, "Save").click();
    assertThat(page.locator("#errors")).containsText("Nothing was saved now");
    assertThat(page.locator("#elsewhere")).containsText("Heads came once, deputies otherwise.");
    assertThat(page.getByLabel("Why")).hasValue("The minutes name twelve heads.");
    ola.assertSound("grid-moderation-both");
  }

  @Test
  void theReportStandsAloneAndPrints() throws IOException {
    String study = "/studies/" + StudyCast.STUDY;
    try (Visit sam = Browser.visit(RunningSite.busy(), Screen.WIDE)) {
      sam.go(study);
      Page page = sam.page();
      Download file = page.waitForDownload(() -> link(page, "Report").click());
      Path report = Path.of("target/screenshots/grid-report.html");
      file.saveAs(report);
      assertThat(Files.readString(report))
          .contains("Heat map of Marlow Vale")
          .doesNotContain("/assets/");
      page.navigate(report.toUri().toString());
      sam.screenshot("grid-report");
      sam.onPaper();
      sam.screenshot("grid-report-paper");
    }
  }

  @Test
  void anAdministratorAddsAGrid() {
    String code = "south-" + UUID.randomUUID().toString().substring(0, 8);
    String ours = RunningSite.busy().get("/grids/reconstruction-1.csv").body();
    try (Visit ola = Browser.visit(RunningSite.busy(), Screen.PHONE).as("ola@grid.example")) {
      ola.go("/grids");
      Page page = ola.page();
      link(page, "Add a grid").click();
      page.getByLabel("Code").fill(code);
      page.getByLabel("Name").fill("South grid");
      page.getByLabel("Where it is from").fill("From a test.");
      send(page, ours.replace("O2,organisation", "O2,other"));
      assertThat(page.locator("#errors")).containsText("Row 3, column “family”");
      ola.assertSound("grid-new-error");
      send(page, ours);
      assertThat(page).hasTitle("South grid – Crossroads");
      ola.go("/grids");
      assertThat(page.locator("main")).containsText("South grid");
    }
  }

  private static void send(Page page, String csv) {
    page.getByLabel("File")
        .setInputFiles(
            new com.microsoft.playwright.options.FilePayload(
                "grid.csv", "text/csv", csv.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    button(page, "Add the grid").click();
  }

  private static String amiraOpensAStudyAndAsksThree() {
    try (Visit amira = Browser.visit(RunningSite.busy(), Screen.WIDE).as(AMIRA)) {
      amira.go("/studies");
      Page page = amira.page();
      link(page, "Open a study").click();
      amira.assertSound("grid-study-new");
      page.getByLabel("What is rated").selectOption(Cast.MARLOW_VALE);
      page.getByLabel("As of").fill("2026-05-12");
      button(page, "Open the study").click();
      for (int i = 0; i < RATERS.size(); i++) {
        page.getByLabel("Their e-mail address").fill(RATERS.get(i));
        page.getByLabel(KINDS.get(i) + ":").check();
        button(page, "Ask them").click();
        assertThat(page.locator("#raters")).containsText(RATERS.get(i));
      }
      amira.assertSound("grid-raters-asked");
      return page.url().replaceFirst("^.*(/studies/[^/]*)/raters$", "$1");
    }
  }

  /** All dimensions alike, but for O3, which each rates in a browser. */
  private static void rateTheRestBehindTheScenes(String study, String email) {
    RunningSite site = RunningSite.busy();
    var account = site.part(Accounts.class).findOrCreate(new EmailAddress(email));
    var who =
        new org.crossroads.platform.accounts.Who.SignedIn(
            account.id(), "", email, "a session", account.since());
    StudyId id = new StudyId(UUID.fromString(study.replace("/studies/", "")));
    Judgement[] cycle = Judgement.values();
    for (int i = 1; i <= 27; i++) {
      if (i != 3) {
        Judgement judgement = cycle[(i * i) % 4];
        site.part(Ratings.class)
            .save(
                who,
                id,
                new Rating(
                    i <= 11 ? "O" + i : "A" + (i - 11),
                    judgement,
                    cycle[i % 3],
                    Confidence.SURE,
                    "",
                    "",
                    0,
                    null));
      }
    }
  }

  private static void rate(
      String study, String email, Screen screen, boolean scripts, String breadth, String comment) {
    try (Visit visit =
        (scripts
                ? Browser.visit(RunningSite.busy(), screen)
                : Browser.visitWithoutScripts(RunningSite.busy(), screen))
            .as(email)) {
      visit.go(study + "/rating");
      Page page = visit.page();
      assertThat(page.locator("main")).containsText("You have rated 26 of 27 dimensions.");
      visit.assertSound("grid-rating-list-" + breadth);
      link(page, "Go on").click();
      page.locator("#breadth").getByLabel(breadth).check();
      page.locator("#depth").getByLabel("Medium").check();
      page.getByLabel("How sure are you?").selectOption("fairly");
      page.locator("#evidence").fill("https://vale.example/minutes");
      page.locator("#comment").fill(comment);
      visit.assertSound("grid-rating-" + breadth);
      button(page, "Save and see the list").click();
      assertThat(page.locator("main")).containsText("You have rated 27 of 27 dimensions.");
    }
  }

  private static void pagesAreSoundOnAPhone(String study) {
    try (Visit amira = Browser.visit(RunningSite.busy(), Screen.PHONE).as(AMIRA)) {
      for (String page :
          List.of(
              "",
              "/raters",
              "/findings",
              "/agreement",
              "/others",
              "/description",
              "/moderation/O3",
              "/notes/O3",
              "/change")) {
        amira.go(study + page);
        amira.assertSound("grid-phone" + page.replace("/", "-"));
      }
    }
    try (Visit anybody = Browser.visit(RunningSite.busy(), Screen.PHONE)) {
      for (String page : List.of("/grids", "/studies/" + StudyCast.STUDY)) {
        anybody.go(page);
        anybody.assertSound("grid-phone-public" + (page.length() > 10 ? "-study" : "-grids"));
      }
    }
    try (Visit rater = Browser.visit(RunningSite.busy(), Screen.PHONE).as(RATERS.get(2))) {
      rater.go(study + "/rating/O3");
      rater.assertSound("grid-phone-rating-one");
    }
  }

  private static void give(String email, Role role, Scope scope) {
    RunningSite site = RunningSite.busy();
    AccountId account = site.part(Accounts.class).findOrCreate(new EmailAddress(email)).id();
    site.part(Grants.class)
        .give(
            new Author.Operator(),
            new NewGrant(account, role, scope, Term.startingOn(LocalDate.of(2026, 1, 1))));
  }

  private static Locator link(Page page, String name) {
    return page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
        .first();
  }
}
