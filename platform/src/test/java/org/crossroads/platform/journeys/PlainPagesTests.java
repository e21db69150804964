package org.crossroads.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crossroads.platform.journeys.SitePages.SitePage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page that anybody may see without scripts, on paper, and with no data. */
@Tag("browser")
class PlainPagesTests {

  static List<SitePage> pages() {
    return SitePages.list();
  }

  /** One page of each route whose address names nothing that must be loaded first. */
  static List<SitePage> firstPages() {
    return List.copyOf(
        SitePages.list().stream()
            .filter(page -> !page.route().contains("{"))
            .collect(Collectors.toMap(SitePage::route, page -> page, (a, b) -> a, TreeMap::new))
            .values());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isSoundOnPaperAndWithoutScripts(SitePage page) {
    try (Visit visit = Browser.glance(RunningSite.busy(), Screen.WIDE, false)) {
      visit.onPaper();
      visit.go(page.path());
      assertThat(visit.page().locator("nav:visible").count()).isZero();
      assertThat(visit.page().locator("h1:visible").count()).isEqualTo(1);
      visit.assertSound(page.name() + "-paper");
    }
  }

  @ParameterizedTest
  @MethodSource("firstPages")
  void isSoundBeforeAnythingIsLoaded(SitePage page) {
    try (Visit visit = Browser.glance(RunningSite.empty(), Screen.PHONE, true)) {
      assertThat(visit.go(page.path()).status()).isEqualTo(200);
      visit.assertSound("empty-" + page.name());
    }
  }
}
