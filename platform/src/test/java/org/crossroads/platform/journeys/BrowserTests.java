package org.crossroads.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("browser")
class BrowserTests {

  @ParameterizedTest
  @EnumSource
  void aPageThatIsNotThereIsSound(Screen screen) {
    try (Visit visit = Browser.visit(RunningSite.empty(), screen)) {
      assertThat(visit.go("/nowhere").status()).isEqualTo(404);
      // The browser itself reports the status of the page it was sent to.
      visit.complaints().removeIf(complaint -> complaint.contains("404"));
      visit.assertSound("not-found");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void onAPhoneTheMenuIsOneLineAndOpensWithoutScripts(boolean scripts) {
    RunningSite site = RunningSite.empty();
    try (Visit visit =
        scripts
            ? Browser.visit(site, Screen.PHONE)
            : Browser.visitWithoutScripts(site, Screen.PHONE)) {
      visit.go("/studies");
      Page page = visit.page();
      Locator areas =
          page.getByRole(
              AriaRole.LINK, new Page.GetByRoleOptions().setName("Areas").setExact(true));
      assertThat(page.locator(".site-header").boundingBox().height).isLessThan(64);
      assertThat(areas.count()).isZero();
      page.getByText("Menu", new Page.GetByTextOptions().setExact(true)).click();
      visit.assertSound(scripts ? "menu" : "menu-without-scripts");
      areas.click();
      assertThat(page.locator("h1").innerText()).contains("England");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPageThatScrollsSidewaysIsNotSoundWithScriptsOrWithout(boolean scripts) {
    RunningSite site = RunningSite.empty();
    try (Visit visit =
        scripts
            ? Browser.visit(site, Screen.PHONE)
            : Browser.visitWithoutScripts(site, Screen.PHONE)) {
      visit.go("/studies");
      visit.assertSound("not-yet-too-wide");
      visit.page().locator("h1").evaluate("heading => { heading.style.width = '900px'; }");
      assertThatThrownBy(() -> visit.assertSound("too-wide"))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("width of");
    }
  }

  @Test
  void aScriptOfAStrangerDoesNotRun() {
    try (Visit visit = Browser.visit(RunningSite.empty(), Screen.WIDE)) {
      visit.go("/nowhere");
      visit.complaints().clear();
      visit
          .page()
          .evaluate(
              "() => { const s = document.createElement('script'); s.textContent = 'window.ran = 1';"
                  + " document.body.append(s); }");
      assertThat(visit.page().evaluate("() => window.ran")).isNull();
      assertThat(visit.complaints()).anyMatch(said -> said.contains("Content Security Policy"));
    }
  }
}
