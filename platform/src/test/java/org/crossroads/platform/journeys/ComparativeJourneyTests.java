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
import org.crossroads.platform.grid.Boroughs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dev opens a study of 33 boroughs in one press, twice, and prints what it found. */
@Tag("browser")
class ComparativeJourneyTests {
  private static final String DEV = "dev@boroughs.example";
  private static final LocalDate FIRST = LocalDate.of(2024, 5, 14);
  private static final LocalDate SECOND = LocalDate.of(2026, 5, 12);

  @BeforeAll
  static void aRegionAndAnAdministrator() {
    RunningSite site = RunningSite.busy();
    Boroughs.addTo(site.part(DataSource.class));
    AccountId account = site.part(Accounts.class).findOrCreate(new EmailAddress(DEV)).id();
    site.part(Grants.class)
        .give(
            new Author.Operator(),
            new NewGrant(
                account,
                Role.ADMINISTRATOR,
                new Scope.Site(),
                Term.startingOn(LocalDate.of(2026, 1, 1))));
  }

  @AfterAll
  static void theRegionGoes() {
    Boroughs.removeFrom(RunningSite.busy().part(DataSource.class));
  }

  @Test
  void thirtyThreeBoroughsAreOpenedRatedTwiceComparedAndPrinted() throws IOException {
    try (Visit dev = Browser.visit(RunningSite.busy(), Screen.WIDE).as(DEV)) {
      dev.go("/studies");
      Page page = dev.page();
      link(page, "Open the studies of many areas at once").click();
      button(page, "Open the studies").click();
      assertThat(page.locator("#errors")).containsText("Choose two areas or more");
      dev.assertSound("comparative-new-error");
      page.getByLabel("Name").fill("London boroughs");
      page.getByLabel("As of").fill(FIRST.toString());
      page.getByLabel("London: all 33 authorities").check();
      dev.assertSound("comparative-new");
      button(page, "Open the studies").click();
      assertThat(page.locator("main")).containsText("33 areas are rated as of 14 May 2024");
      dev.assertSound("comparative-opened");
      for (String email : List.of("self@boroughs.example", "visitor@boroughs.example")) {
        page.getByLabel("Their e-mail address").fill(email);
        page.getByLabel("Moderator or visitor:").check();
        button(page, "Ask them").click();
      }
      assertThat(page.locator("main")).containsText("by 66 raters");
      String whole =
          page.url().replaceFirst("^.*/comparative-studies/", "").replaceFirst("[?].*", "");
      DataSource database = RunningSite.busy().part(DataSource.class);
      Boroughs.rate(database, UUID.fromString(whole), FIRST, 0);
      page.locator("#next").fill(SECOND.toString());
      page.getByLabel("Ask those who rate in this round again").check();
      button(page, "Open the round").click();
      assertThat(page.locator("h1")).containsText("12 May 2026");
      Boroughs.rate(database, UUID.fromString(whole), SECOND, 1);
      button(page, "Show the findings to the raters: 33 areas").click();
      button(page, "Publish the summary: 33 areas").click();
      assertThat(page.locator("main")).containsText("Since 14 May 2024, in 33 areas");
      dev.assertSound("comparative");
      for (String tab : List.of("Findings", "Change")) {
        page.locator(".tabs").getByText(tab).click();
        dev.assertSound("comparative-" + tab);
      }
      theReportPrints(dev, whole);
      everybodyReadsIt("/comparative-studies/" + whole);
    }
  }

  private static void theReportPrints(Visit dev, String whole) throws IOException {
    Page page = dev.page();
    dev.go("/comparative-studies/" + whole);
    Download file = page.waitForDownload(() -> link(page, "Report").click());
    Path report = Path.of("target/screenshots/comparative-report.html");
    file.saveAs(report);
    assertThat(Files.readString(report)).contains("Every reading in letters");
    page.navigate(report.toUri().toString());
    dev.screenshot("comparative-report");
    page.pdf(
        new Page.PdfOptions()
            .setPath(Path.of("target/screenshots/comparative-report.pdf"))
            .setPreferCSSPageSize(true)
            .setPrintBackground(true));
  }

  private static void everybodyReadsIt(String address) {
    for (String page : List.of("", "/findings", "/change")) {
      String name = "comparative-public" + page.replace("/", "-");
      try (Visit anybody = Browser.visit(RunningSite.busy(), Screen.PHONE)) {
        assertThat(anybody.go(address + page).status()).isEqualTo(200);
        anybody.assertSound(name);
      }
      try (Visit paper = Browser.visitWithoutScripts(RunningSite.busy(), Screen.WIDE)) {
        paper.onPaper();
        paper.go(address + page);
        paper.assertSound(name + "-paper");
      }
      assertThat(Wire.get(RunningSite.busy().address(address + page)).bodyBytes())
          .as("compressed bytes of %s", page)
          .isLessThan(14_000);
    }
  }

  private static Locator link(Page page, String name) {
    return page.locator("main")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name))
        .first();
  }
}
