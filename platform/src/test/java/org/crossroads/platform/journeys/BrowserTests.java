package org.crossroads.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
