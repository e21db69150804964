package org.crossroads.platform.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import javax.imageio.ImageIO;
import org.crossroads.platform.directory.Cast;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator has put streets behind the maps. */
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapBackgroundJourneyTests {
  private static final String MAP = "/map";
  private static final String AREA = "/areas/" + Cast.MARLOW_VALE;

  private final Set<String> tilesAskedFor = new ConcurrentSkipListSet<>();
  private HttpServer tiles;
  private RunningSite site;

  @BeforeAll
  void startTheServers() throws IOException {
    byte[] tile = tile();
    tiles = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    tiles.createContext("/streets/", exchange -> answer(exchange, tile));
    tiles.start();
    site =
        RunningSite.with(
            "crossroads.map.tile-url=" + tileUrl(), "crossroads.map.tile-credit=© Street makers");
  }

  @AfterAll
  void stopTheTiles() {
    tiles.stop(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {MAP, AREA})
  void thePageNamesTheTilesAndLetsBrowsersAskForThem(String path) {
    HttpResponse<String> page = site.get(path);
    assertThat(page.body())
        .contains("data-tiles=\"" + tileUrl() + "\"")
        .contains("data-credit=\"© Street makers\"");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("img-src 'self' data: " + origin() + ";")
        .contains("connect-src 'self' " + origin() + ";")
        .contains("script-src 'self';");
  }

  @Test
  void withoutTheSettingNoOtherServerIsNamed() {
    HttpResponse<String> page = RunningSite.busy().get(MAP);
    assertThat(page.body()).contains("class=\"map\"").doesNotContain("data-tiles", "data-credit");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("img-src 'self' data:;")
        .contains("connect-src 'self';");
  }

  @ParameterizedTest
  @ValueSource(strings = {MAP, AREA})
  void theMapIsDrawnOnTheTilesAndThanksTheirMakers(String path) {
    tilesAskedFor.clear();
    try (Visit amira = Browser.visit(site, Screen.WIDE)) {
      amira.go(path);
      amira.page().locator(".map[data-ready], .map[data-failed]").waitFor();
      assertThat(amira.page().locator(".map[data-failed]")).hasCount(0);
      assertThat(amira.page().locator(".map")).containsText("© Street makers");
      assertThat(tilesAskedFor)
          .isNotEmpty()
          .allMatch(tile -> tile.matches("/streets/\\d+/\\d+/\\d+\\.png"));
      amira.assertSound("tiles" + path.replace('/', '-'));
    }
  }

  private void answer(HttpExchange exchange, byte[] tile) throws IOException {
    tilesAskedFor.add(exchange.getRequestURI().getPath());
    exchange.getResponseHeaders().set("Content-Type", "image/png");
    exchange.getResponseHeaders().set("Access-Control-Allow-Origin", "*");
    exchange.sendResponseHeaders(200, tile.length);
    try (var body = exchange.getResponseBody()) {
      body.write(tile);
    }
  }

  private static byte[] tile() throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB), "png", bytes);
    return bytes.toByteArray();
  }

  private String origin() {
    return "http://127.0.0.1:" + tiles.getAddress().getPort();
  }

  private String tileUrl() {
    return origin() + "/streets/{z}/{x}/{y}.png";
  }
}
