package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossroads.platform.journeys.Controls.button;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.commandline.Commands;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.mail.Mailbox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One person from the first link to the last: everything between on two nodes in turn. */
@Tag("browser")
class WholeWayJourneyTests {
  private static final RunningSite SITE = RunningSite.busy();
  private static final String RILEY = "riley@riverside.ac.uk";
  private static final String COLLEGE = "/organisations/" + Cast.RIVERSIDE;

  @Test
  void rileyIsInvitedSignsInClaimsEditsAndErases() throws IOException {
    RunningSite other = SITE.anotherNode();
    JdbcClient.create(SITE.part(DataSource.class))
        .sql("UPDATE organisation SET website = 'https://www.riverside.ac.uk/' WHERE id = :id")
        .param("id", Cast.RIVERSIDE.value())
        .update();
    someoneElseIsAdministrator();
    String link = invitation();
    try (Visit riley = Browser.visit(SITE, Screen.WIDE)) {
      Page page = riley.page();
      Authenticator.addTo(page);

      page.navigate(SITE.addressByName(link));
      button(page, "Sign in").click();
      page.navigate(other.addressByName("/account/roles"));
      assertThat(page.locator("main")).containsText("Administrator");
      page.navigate(other.addressByName("/account"));
      button(page, "Sign out").first().click();
      page.navigate(SITE.addressByName(link));
      assertThat(page.getByText("This link no longer works")).isVisible();

      page.navigate(SITE.addressByName("/sign-in"));
      page.getByLabel("E-mail address").fill(RILEY);
      button(page, "Send me a code").click();
      page.navigate(other.addressByName("/sign-in/code"));
      page.getByLabel("Code").fill(Mailbox.code(SITE.mailbox(RILEY).await(1)));
      button(page, "Sign in").click();
      assertThat(page).hasTitle("Your account – Crossroads");
      page.navigate(other.addressByName("/account/passkeys"));
      button(page, "Add a passkey").click();
      assertThat(page.getByText("Passkey of").first()).isVisible();

      page.navigate(SITE.addressByName(COLLEGE + "/claim"));
      page.getByLabel("Representative").check();
      button(page, "I work here").click();
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("You are representative of it.");
      page.navigate(other.addressByName(COLLEGE + "/entry/edit"));
      page.getByLabel("What it wants from partners").fill("A kiln, on Mondays");
      button(page, "Save").click();
      page.navigate(SITE.addressByName(COLLEGE + "/entry"));
      assertThat(page.locator("main")).containsText("A kiln, on Mondays");

      page.navigate(other.addressByName("/admin/trail"));
      assertThat(page.locator("main")).containsText(RILEY);
      page.navigate(other.addressByName("/account/trail"));
      assertThat(page.locator("main")).containsText("granted a role");
      assertThat(page.locator("main")).containsText("entry");

      page.navigate(SITE.addressByName("/account/data/download"));
      Download file =
          page.waitForDownload(() -> button(page, "Download for programs (JSON)").click());
      assertThat(Files.readString(file.path()))
          .contains(RILEY, "Passkey of", "administrator")
          .doesNotContain("amira");

      page.navigate(other.addressByName("/account/data/erasure"));
      page.getByLabel("I know that it cannot be taken back").check();
      button(page, "Erase my account").click();
      assertThat(page).hasTitle("Your account is erased – Crossroads");
      page.navigate(SITE.addressByName("/account"));
      assertThat(page).hasTitle("Sign in – Crossroads");
      assertThat(riley.complaints()).isEmpty();
      button(page, "Sign in with a passkey").click();
      assertThat(page.getByText("This passkey is not known here")).isVisible();
      page.navigate(SITE.addressByName(COLLEGE + "/entry"));
      assertThat(page.locator("main")).containsText("A kiln, on Mondays");
    }
    try (Visit ola = Browser.visit(other, Screen.WIDE).as("deputy@council.example")) {
      ola.go("/admin/trail");
      assertThat(ola.page().locator("main")).containsText("a former member");
      assertThat(ola.page().locator("main")).not().containsText(RILEY);
    }
  }

  /** The last administrator could not erase their account. */
  private static void someoneElseIsAdministrator() {
    AccountId account =
        SITE.part(Accounts.class).findOrCreate(new EmailAddress("deputy@council.example")).id();
    SITE.part(Grants.class)
        .give(
            new Author.Operator(),
            new NewGrant(
                account,
                Role.ADMINISTRATOR,
                new Scope.Site(),
                Term.startingOn(LocalDate.of(2026, 1, 1))));
  }

  /** The path of the link that {@code bin/crossroads admin invite} prints. */
  private static String invitation() {
    Map<String, String> settings = SITE.databaseSettings();
    PrintStream terminal = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    settings.forEach(System::setProperty);
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThat(Commands.run(Crossroads.class, "admin", "invite", RILEY)).isZero();
    } finally {
      System.setOut(terminal);
      settings.keySet().forEach(System::clearProperty);
    }
    Matcher link =
        Pattern.compile("/sign-in/link/\\S+").matcher(printed.toString(StandardCharsets.UTF_8));
    assertThat(link.find()).as("a link in what was printed").isTrue();
    return link.group();
  }
}
