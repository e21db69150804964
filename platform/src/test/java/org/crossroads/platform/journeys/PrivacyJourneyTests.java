package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossroads.platform.journeys.Controls.button;
import static org.crossroads.platform.journeys.Controls.link;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A person sees, takes away and erases what is held of them; a representative keeps an entry fresh.
 */
@Tag("browser")
class PrivacyJourneyTests {

  @ParameterizedTest
  @EnumSource
  void amiraSeesTakesAwayAndErasesHerData(Screen screen) {
    String email = "erased." + screen.label() + "@northgate.sch.uk";
    try (Visit amira = Browser.visit(RunningSite.busy(), screen).as(email)) {
      amira.go("/account");
      Page page = amira.page();
      page.getByRole(AriaRole.LINK, link("See, download or erase your data")).click();
      assertThat(page.getByText(email).first()).isVisible();
      amira.assertSound("own-data");
      page.getByRole(AriaRole.LINK, link("Download your data")).click();
      amira.assertSound("own-data-download");
      Download file = page.waitForDownload(() -> button(page, "Download to read (HTML)").click());
      assertThat(file.suggestedFilename()).isEqualTo("your-data.html");
      amira.go("/account/mail");
      amira.assertSound("mails");
      amira.go("/account/email");
      amira.assertSound("email-change");
      amira.go("/account/data/erasure");
      amira.assertSound("erasure");
      page.getByLabel("I know that it cannot be taken back").check();
      button(page, "Erase my account").click();
      assertThat(page).hasTitle("Your account is erased – Crossroads");
      amira.go("/account/data");
      assertThat(page).hasTitle("Sign in – Crossroads");
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRepresentativeKeepsTheEntryFreshWithoutScripts(Screen screen) {
    String email = "keeper." + screen.label() + "@northgate.sch.uk";
    keeper(email);
    String entry = "/organisations/" + Cast.ST_HILDAS + "/entry";
    try (Visit keeper = Browser.visitWithoutScripts(RunningSite.busy(), screen).as(email)) {
      keeper.go(entry + "/edit");
      Page page = keeper.page();
      page.getByLabel("Office telephone").fill("ring us");
      page.getByLabel("What it wants from partners").fill("A pool, on Fridays");
      button(page, "Save").click();
      assertThat(page.getByText("“ring us” is no telephone number").first()).isVisible();
      page.getByLabel("Office telephone").fill("01632 960 001");
      button(page, "Save").click();
      assertThat(page.getByText("A pool, on Fridays")).isVisible();
      assertThat(page.getByText("by a representative.").first()).isVisible();
      keeper.assertSound("entry-kept");
      page.getByRole(AriaRole.LINK, link("Say that it is still right")).click();
      button(page, "All still right").click();
      assertThat(page.getByText("A pool, on Fridays")).isVisible();
    }
    try (Visit keeper = Browser.visit(RunningSite.busy(), screen).as(email)) {
      keeper.go(entry);
      keeper.assertSound("entry-of-ones-own");
      keeper.go(entry + "/edit");
      keeper.assertSound("entry-edit");
      keeper.go(entry + "/check");
      keeper.assertSound("entry-check");
      keeper.go(entry + "/suggestion");
      keeper.assertSound("entry-suggestion");
    }
  }

  private static void keeper(String email) {
    RunningSite site = RunningSite.busy();
    AccountId account = site.part(Accounts.class).findOrCreate(new EmailAddress(email)).id();
    site.part(Grants.class)
        .give(
            new Author.Operator(),
            new NewGrant(
                account,
                Role.REPRESENTATIVE,
                new Scope.Organisation(Cast.ST_HILDAS.value()),
                Term.startingOn(LocalDate.now(Clock.systemUTC()).minusDays(1))));
  }
}
