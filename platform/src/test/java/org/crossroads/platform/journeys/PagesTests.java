package org.crossroads.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossroads.platform.journeys.SitePages.SitePage;
import org.crossroads.platform.web.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What holds for every page that anybody may see. */
@Tag("browser")
class PagesTests {

  static Stream<Arguments> pagesOnScreens() {
    return SitePages.list().stream()
        .flatMap(page -> Stream.of(Screen.values()).map(screen -> Arguments.of(page, screen)));
  }

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
  @MethodSource("pagesOnScreens")
  void isSoundInABrowser(SitePage page, Screen screen) {
    try (Visit visit = Browser.glance(RunningSite.busy(), screen, true)) {
      assertThat(visit.go(page.path()).status()).isEqualTo(200);
      visit.assertSound(page.name());
    }
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
  @MethodSource("pages")
  void weighsLittle(SitePage page) {
    assertThat(Wire.get(RunningSite.busy().address(page.path())).bodyBytes())
        .as("compressed bytes of %s", page.path())
        .isLessThan(14_000);
  }

  @ParameterizedTest
  @MethodSource("firstPages")
  void isSoundBeforeAnythingIsLoaded(SitePage page) {
    try (Visit visit = Browser.glance(RunningSite.empty(), Screen.PHONE, true)) {
      assertThat(visit.go(page.path()).status()).isEqualTo(200);
      visit.assertSound("empty-" + page.name());
    }
  }

  @Test
  void isInTheListOfPages() {
    Set<String> listed = SitePages.list().stream().map(SitePage::route).collect(Collectors.toSet());
    listed.addAll(SitePages.FOR_THE_KNOWN);
    Set<String> routes =
        RunningSite.empty()
            .part(RequestMappingHandlerMapping.class)
            .getHandlerMethods()
            .entrySet()
            .stream()
            .filter(entry -> isRead(entry.getKey()))
            .filter(entry -> isPage(entry.getValue().getMethod().getReturnType()))
            .flatMap(entry -> entry.getKey().getPatternValues().stream())
            .filter(route -> !route.equals("/error"))
            .collect(Collectors.toSet());
    assertThat(routes).isNotEmpty();
    assertThat(listed).containsAll(routes);
  }

  /** What a POST answers is a page that a GET shows too. */
  private static boolean isRead(RequestMappingInfo mapping) {
    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
    return methods.isEmpty() || methods.contains(RequestMethod.GET);
  }

  private static boolean isPage(Class<?> answer) {
    return Page.class.isAssignableFrom(answer) || answer == Object.class;
  }
}
