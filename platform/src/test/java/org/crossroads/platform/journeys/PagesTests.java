package org.crossroads.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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
  void weighsLittle(SitePage page) {
    assertThat(Wire.get(RunningSite.busy().address(page.path())).bodyBytes())
        .as("compressed bytes of %s", page.path())
        .isLessThan(14_000);
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
