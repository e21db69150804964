package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.crossroads.platform.directory.Cast;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What people come to do, from the front door to the end. */
@Tag("browser")
class JourneysTests {

  @Test
  void amiraFindsASchoolByTypingAndFollowsItsTrust() {
    try (Visit amira = Browser.visit(RunningSite.busy(), Screen.WIDE)) {
      amira.go("/");
      Page page = amira.page();
      page.getByRole(AriaRole.COMBOBOX, named("Find a school")).pressSequentially("millbrok");
      page.getByRole(AriaRole.OPTION).filter(having("Millbrook Primary School")).first().click();
      assertThat(page).hasTitle("Millbrook Primary School – Crossroads");
      page.getByRole(AriaRole.LINK, named("Fairfield Trust")).first().click();
      assertThat(page.getByText("2 open members.")).isVisible();
      amira.assertSound("amira-trust");
    }
  }

  @Test
  void amiraSeesWhatIsOfferedWhileSheTypes() {
    try (Visit amira = Browser.visit(RunningSite.busy(), Screen.WIDE)) {
      amira.go("/");
      Page page = amira.page();
      page.locator("#q").pressSequentially("school");
      page.getByRole(AriaRole.OPTION).first().waitFor();
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#q")).hasAttribute("aria-activedescendant", "suggestion-0");
      amira.assertSound("amira-suggestions");
      page.keyboard().press("Escape");
      assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
    }
  }

  @Test
  void gregNarrowsResultsOnAPhoneWithoutScripts() {
    try (Visit greg = Browser.visitWithoutScripts(RunningSite.busy(), Screen.PHONE)) {
      greg.go("/");
      Page page = greg.page();
      page.getByLabel("Find a school").fill("oakfield");
      page.getByRole(AriaRole.BUTTON, named("Search")).click();
      page.getByRole(AriaRole.LINK, named("Narrow them down")).click();
      page.getByLabel("Near a postcode").fill("zz11aa");
      page.getByLabel("Open (4,000)").check();
      page.getByRole(AriaRole.BUTTON, named("Apply")).click();
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("4,000 organisations match");
      assertThat(page.locator(".result").first()).containsText("0.1 miles");
      greg.assertSound("greg-results");
    }
  }

  @Test
  void samUsesOnlyTheKeyboard() {
    try (Visit sam = Browser.visit(RunningSite.busy(), Screen.WIDE)) {
      sam.go("/organisations");
      Page page = sam.page();
      page.keyboard().press("Tab");
      assertThat(page.locator(":focus")).hasText("Skip to main content");
      sam.screenshot("sam-skip-link");
      page.keyboard().press("Enter");
      assertThat(page.locator(":focus")).hasAttribute("id", "main");
      page.keyboard().press("Tab");
      page.keyboard().type("northgate");
      page.keyboard().press("Enter");
      page.getByRole(AriaRole.STATUS).filter(having("match")).first().waitFor();
      page.locator(".result a").first().focus();
      sam.screenshot("sam-focus");
      page.keyboard().press("Enter");
      assertThat(page).hasURL(RunningSite.busy().address("/organisations/" + Cast.NORTHGATE));
      page.goBack();
      assertThat(page.locator("#q")).hasValue("northgate");
      assertThat(sam.complaints()).isEmpty();
    }
  }

  @Test
  void devIsToldWhatHeMistyped() {
    try (Visit dev = Browser.visit(RunningSite.busy(), Screen.WIDE)) {
      dev.go("/find-area?q=atlantis");
      Page page = dev.page();
      assertThat(page).hasTitle("Error: Choose an area – Crossroads");
      assertThat(page.locator("#errors")).isFocused();
      page.getByRole(AriaRole.LINK, named("No area and no postcode")).click();
      assertThat(page.locator("#area")).isFocused();
      assertThat(dev.complaints()).isEmpty();
    }
  }

  @Test
  void olaSeesHowToBegin() {
    try (Visit ola = Browser.visit(RunningSite.empty(), Screen.WIDE)) {
      ola.go("/");
      assertThat(ola.page().getByText("bin/crossroads import register FILE")).isVisible();
      ola.assertSound("ola-empty-home");
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static com.microsoft.playwright.Locator.FilterOptions having(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }
}
