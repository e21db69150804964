package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossroads.platform.journeys.Controls.link;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.crossroads.platform.mail.Mailbox;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** People sign in: by code, by link, by passkey; on one node and the other. */
@Tag("browser")
class SignInJourneyTests {
  private static final RunningSite SITE = RunningSite.empty();

  @ParameterizedTest
  @EnumSource
  void amiraSignsInByCodeWithoutScripts(Screen screen) {
    String email = "amira." + screen.label() + "@northgate.sch.uk";
    try (Visit amira = Browser.visitWithoutScripts(SITE, screen)) {
      amira.go("/");
      Page page = amira.page();
      page.getByRole(AriaRole.LINK, link("Your account")).click();
      page.getByLabel("E-mail address").fill("Amira");
      button(page, "Send me a code").click();
      assertThat(page.getByText("“Amira” is no e-mail address").first()).isVisible();
      amira.screenshot("sign-in-error");
      page.getByLabel("E-mail address").fill(email);
      button(page, "Send me a code").click();
      assertThat(page.getByText(email)).isVisible();
      amira.screenshot("sign-in-code");
      page.getByLabel("Code").fill(Mailbox.code(SITE.mailbox(email).await(1)));
      button(page, "Sign in").click();
      assertThat(page).hasTitle("Passkeys – Crossroads");
      page.getByRole(AriaRole.LINK, link("Not now, go on")).click();
      page.getByLabel("Your name").fill("Amira Okafor");
      button(page, "Save").click();
      assertThat(page.getByLabel("Your name")).hasValue("Amira Okafor");
      amira.assertSound("account-without-scripts");
      button(page, "Sign out").first().click();
      amira.go("/account");
      assertThat(page).hasTitle("Sign in – Crossroads");
    }
  }

  @Test
  void aLinkOpenedElsewhereWantsTheCodeAndWorksInTheEnd() {
    String email = "ben@fairfield.org.uk";
    try (Visit desk = Browser.visit(SITE, Screen.WIDE);
        Visit phone = Browser.visit(SITE, Screen.PHONE)) {
      ask(desk, email);
      String mail = SITE.mailbox(email).await(1);
      phone.go(Mailbox.link(mail));
      phone.assertSound("link-elsewhere");
      desk.go(Mailbox.link(mail));
      desk.assertSound("link-ready");
      phone.page().getByLabel("Code from the same mail").fill(Mailbox.code(mail));
      button(phone.page(), "Sign in here").click();
      assertThat(phone.page()).hasTitle("Passkeys – Crossroads");
      button(desk.page(), "Sign in").click();
      assertThat(desk.page().getByText("no longer works")).isVisible();
    }
  }

  @ParameterizedTest
  @EnumSource
  void pagesOfOnePersonAreSound(Screen screen) {
    try (Visit person = Browser.visit(SITE, screen).as("sound@northgate.sch.uk")) {
      person.go("/account");
      person.assertSound("account");
      person.go("/account/passkeys?to=/areas");
      person.assertSound("passkeys");
      person.go("/sign-in?again=yes&to=/account");
      person.assertSound("sign-in-again");
      person.onPaper();
      person.go("/account");
      person.assertSound("account-paper");
    }
  }

  @Test
  void caraAddsAPasskeyOnOneNodeAndSignsInWithItOnTheOther() {
    RunningSite other = SITE.anotherNode();
    String email = "cara@northgate.sch.uk";
    try (Visit cara = Browser.visit(SITE, Screen.WIDE)) {
      Page page = cara.page();
      Authenticator.addTo(page);
      page.navigate(SITE.addressByName("/sign-in"));
      page.getByLabel("E-mail address").fill(email);
      button(page, "Send me a code").click();
      // The code goes to the other node: cookies do not care about ports, nor should nodes.
      page.navigate(other.addressByName("/sign-in/code"));
      page.getByLabel("Code").fill(Mailbox.code(SITE.mailbox(email).await(1)));
      button(page, "Sign in").click();
      assertThat(page).hasTitle("Passkeys – Crossroads");

      page.navigate(SITE.addressByName("/account/passkeys"));
      page.getByLabel("Name of the new passkey").fill("School laptop");
      button(page, "Add a passkey").click();
      assertThat(page.locator(".signed-in strong")).hasText("School laptop");
      cara.assertSound("passkeys-one");
      assertThat(SITE.mailbox(email).await(2)).contains("“School laptop” was added");
      button(page, "Add a passkey").click();
      assertThat(page.getByText("has a passkey for your account already")).isVisible();

      page.navigate(other.addressByName("/account"));
      button(page, "Sign out").first().click();
      page.navigate(other.addressByName("/sign-in?to=/areas"));
      button(page, "Sign in with a passkey").click();
      page.waitForURL(Pattern.compile("http://[^/]+/areas"));
      page.navigate(SITE.addressByName("/account"));
      assertThat(page.getByText(email).first()).isVisible();
      assertThat(page.getByText("with a passkey")).isVisible();
    }
  }

  @Test
  void aPasskeyIsCalledSomethingElseAndRemovedAndThenOpensNothing() {
    String email = "dora@northgate.sch.uk";
    try (Visit dora = Browser.visit(SITE, Screen.WIDE)) {
      Page page = dora.page();
      Authenticator.addTo(page);
      signIn(page, email);
      button(page, "Add a passkey").click();
      page.getByText("Call it something else").click();
      page.getByLabel("New name").fill("<b>Key</b>");
      button(page, "Save").click();
      assertThat(page.getByText("<b>Key</b>").first()).isVisible();
      button(page, "Remove <b>Key</b>").click();
      assertThat(page.getByText("You have no passkey yet.")).isVisible();
      assertThat(SITE.mailbox(email).await(3)).contains("“<b>Key</b>” was removed");

      page.context().clearCookies();
      page.navigate(SITE.addressByName("/sign-in"));
      button(page, "Sign in with a passkey").click();
      assertThat(page.getByText("This passkey is not known here")).isVisible();
    }
  }

  @Test
  void aPasskeysAnswerWorksOnce() {
    String email = "ela@northgate.sch.uk";
    try (Visit ela = Browser.visit(SITE, Screen.WIDE)) {
      Page page = ela.page();
      Authenticator.addTo(page);
      signIn(page, email);
      button(page, "Add a passkey").click();
      assertThat(page.getByText("Passkey of").first()).isVisible();
      Object problems =
          page.evaluate(
              """
              async () => {
                const post = async (address, body) => {
                  const answer = await fetch(address, {
                    method: "POST",
                    headers: { "Content-Type": "application/json" },
                    body: JSON.stringify(body),
                  });
                  return { status: answer.status, json: await answer.json() };
                };
                const options = (await post("/sign-in/passkey/options", {})).json;
                const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
                const shown = await navigator.credentials.get({ publicKey });
                const body = { to: "//evil.example", credential: shown.toJSON() };
                const first = await post("/sign-in/passkey", body);
                const second = await post("/sign-in/passkey", body);
                return [first.status, first.json.to, second.status, second.json.problem].join("|");
              }
              """);
      assertThat(problems)
          .isEqualTo("200|/account|400|That took too long, or was done twice. Try again.");
    }
  }

  private static void signIn(Page page, String email) {
    page.navigate(SITE.addressByName("/sign-in?to=/account/passkeys"));
    page.getByLabel("E-mail address").fill(email);
    button(page, "Send me a code").click();
    page.getByLabel("Code").fill(Mailbox.code(SITE.mailbox(email).await(1)));
    button(page, "Sign in").click();
    assertThat(page).hasTitle("Passkeys – Crossroads");
  }

  private static void ask(Visit visit, String email) {
    visit.go("/sign-in");
    visit.page().getByLabel("E-mail address").fill(email);
    button(visit.page(), "Send me a code").click();
    assertThat(visit.page()).hasTitle("Look at your e-mail – Crossroads");
  }

  private static com.microsoft.playwright.Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }
}
