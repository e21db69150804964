package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Amira looks at the map of her county, with scripts and without. */
@Tag("browser")
class MapJourneyTests {
  @ParameterizedTest
  @EnumSource
  void thousandsOfInstitutionsAreFirstShownAsNumbersWithALegend(Screen screen) {
    try (Visit amira = Browser.visit(RunningSite.busy(), screen)) {
      amira.go("/map");
      awaitMap(amira);
      assertThat(amira.page().locator(".map-legend")).containsText("State school");
      assertThat(amira.page().locator(".map-legend")).containsText("Circle with a number");
      assertThat(amira.page().locator(".map-legend")).containsText("Outline drawn from positions");
      assertThat(amira.page().locator("main"))
          .containsText("No boundaries were imported, so the outlines of areas were drawn around");
      amira.assertSound("map-numbers");
    }
  }

  @Test
  void theFirstViewOfTheMapWeighsLittle() {
    try (Visit amira = Browser.visit(RunningSite.busy(), Screen.WIDE)) {
      Set<String> fetched = new ConcurrentSkipListSet<>();
      amira.page().onRequest(request -> fetched.add(request.url()));
      amira.go("/map");
      awaitMap(amira);
      // What the script's worker fetches, the page does not hear of.
      fetched.addAll(
          fetched.stream()
              .filter(url -> url.endsWith("/maplibre-gl.mjs"))
              .map(url -> url.replace(".mjs", "-worker.mjs"))
              .toList());
      long bytes = 0;
      for (String url : fetched) {
        bytes += url.startsWith("http") ? Wire.get(url).bodyBytes() : 0;
      }
      assertThat(fetched).anyMatch(url -> url.endsWith("/map/overview.geojson"));
      assertThat(fetched).noneMatch(url -> url.endsWith("/map/points.geojson"));
      assertThat(bytes).as("bytes of %s", fetched).isBetween(450_000L, 600_000L);
    }
  }

  @Test
  void aClickOnASignLeadsToTheInstitution() {
    try (Visit amira = Browser.visit(RunningSite.busy(), Screen.WIDE)) {
      // One point alone stands in the middle of the map, where it can be clicked.
      amira
          .page()
          .route(
              "**/map/points.geojson*",
              route ->
                  route.fulfill(
                      new Route.FulfillOptions()
                          .setContentType("application/geo+json")
                          .setBody(
                              """
                              {"type":"FeatureCollection","features":[{"type":"Feature",
                              "geometry":{"type":"Point","coordinates":[-1.27,51.7]},
                              "properties":{"urn":200321,"name":"Oakfield Primary School 321","sector":"state_school"}}]}
                              """)));
      amira.go("/map?q=200321");
      awaitMap(amira);
      clickTheMiddle(amira.page());
      Locator link = amira.page().locator(".map-popup a");
      assertThat(link).hasText("Oakfield Primary School 321");
      amira.assertSound("map-popup");
      link.click();
      assertThat(amira.page()).hasTitle(Pattern.compile("Oakfield Primary School 321.*"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void anAreaTellsTheLeftOutFromThoseOfWhomNothingIsKnown(Screen screen) {
    try (Visit amira = Browser.visit(RunningSite.busy(), screen)) {
      amira.go("/areas/302");
      amira.page().locator(".map").scrollIntoViewIfNeeded();
      awaitMap(amira);
      assertThat(amira.page().locator(".map-legend")).containsText("Dashed ring: no tie beyond");
      amira.assertSound("area-map");
    }
  }

  @Test
  void withoutScriptsTheListIsAllThereIsAndEnough() {
    try (Visit greg = Browser.visitWithoutScripts(RunningSite.busy(), Screen.PHONE)) {
      greg.go("/map?area=302");
      assertThat(greg.page().locator(".map")).containsText("The picture needs JavaScript");
      assertThat(greg.page().locator(".map-page__list ol > li")).hasCount(25);
      greg.page().locator(".paging__link[rel=next]").click();
      assertThat(greg.page().locator(".map-page__list ol > li")).hasCount(25);
      greg.page().locator("#filter-phase").selectOption("Primary");
      greg.page().locator(".map-filters button").click();
      assertThat(greg.page().locator("p[role=status]"))
          .containsText("open institutions that match");
      assertThat(greg.page().url()).contains("area=302").contains("phase=Primary");
    }
  }

  @Test
  void filesAreKeptByTheBrowserUntilTheDataChanges() {
    for (String name : new String[] {"points", "overview", "areas"}) {
      String address = RunningSite.busy().address("/map/" + name + ".geojson");
      Wire.Answer first = Wire.get(address);
      assertThat(first.status()).isEqualTo(200);
      assertThat(first.head())
          .contains("Content-Encoding: gzip")
          .contains("Content-Type: application/geo+json");
      String tag =
          Objects.requireNonNull(
                  first
                      .head()
                      .lines()
                      .filter(line -> line.startsWith("ETag: "))
                      .findFirst()
                      .orElse(null))
              .substring(6);
      Wire.Answer again =
          Wire.ask(
              address, "GET /map/" + name + ".geojson HTTP/1.1\r\nIf-None-Match: " + tag + "\r\n");
      assertThat(again.status()).isEqualTo(304);
      assertThat(again.bodyBytes()).isZero();
    }
  }

  @Test
  void pointsAreThoseOfTheList() {
    String address = RunningSite.busy().address("/map/points.geojson?sector=state_school&q=200321");
    String points =
        Wire.ask(address, "GET " + address.replaceFirst("http://[^/]+", "") + " HTTP/1.1\r\n")
            .body();
    assertThat(points)
        .contains("\"urn\":200321,\"name\":\"Oakfield Primary School 321\"")
        .contains("\"sector\":\"state_school\"")
        .doesNotContain("\"urn\":200322");
  }

  private static void awaitMap(Visit visit) {
    visit.page().locator(".map[data-ready], .map[data-failed]").waitFor();
    assertThat(visit.page().locator(".map[data-failed]")).hasCount(0);
  }

  private static void clickTheMiddle(Page page) {
    Locator canvas = page.locator(".map__canvas canvas");
    BoundingBox box = canvas.boundingBox();
    canvas.click(new Locator.ClickOptions().setPosition(box.width / 2, box.height / 2));
  }
}
