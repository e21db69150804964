package org.crossroads.platform.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may send who means no good. */
@Tag("browser")
class HostileRequestsTests {
  private static final RunningSite SITE = RunningSite.busy();
  private static final String MARKUP = "\"><script>window.ran=1</script><img src=x onerror=ran=1>";

  private static Wire.Answer ask(String lines) {
    return Wire.ask(SITE.address("/"), lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/organisations?q=",
        "/organisations?near=",
        "/organisations?q=oakfield&area=",
        "/organisations?q=oakfield&phase=",
        "/organisations?q=oakfield&type=",
        "/organisations?q=oakfield&sector=",
        "/organisations?q=oakfield&status=",
        "/organisations?q=oakfield&unit=",
        "/organisations?q=oakfield&page=",
        "/organisations?",
        "/organisations/",
        "/organisations/urn/",
        "/find-area?q=",
        "/"
      })
  void markupComesBackAsWords(String path) {
    String body = SITE.get(path + URLEncoder.encode(MARKUP, StandardCharsets.UTF_8)).body();
    assertThat(body).doesNotContain("<script>window", "<img src=x");
  }

  @Test
  void suggestionsAreNeverTakenForAPage() {
    assertThat(SITE.get("/organisations/suggest?q=script").headers().firstValue("Content-Type"))
        .hasValue("application/json");
  }

  @Test
  void markupInTheDataDoesNotRun() {
    try (Visit visit = Browser.visit(SITE, Screen.WIDE)) {
      visit.go("/organisations/" + Crowd.MARKUP);
      assertThat(visit.page().evaluate("() => window.ran")).isNull();
      assertThat(visit.page().locator("a[href^=javascript]").count()).isZero();
      visit.go("/organisations?q=window+onload");
      visit.page().locator("#q").pressSequentially(" script");
      visit.page().locator("[role=option]").first().waitFor();
      assertThat(visit.page().evaluate("() => window.ran")).isNull();
      assertThat(visit.complaints()).isEmpty();
    }
  }

  @Test
  void aQueryOfTenThousandLettersIsRefusedInWords() {
    Wire.Answer answer = ask("GET /organisations?q=" + "a".repeat(10_000) + " HTTP/1.1\r\n");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("too long");
  }

  @Test
  void headersBeyondAllMeasureAreRefused() {
    assertThat(ask("GET / HTTP/1.1\r\nX-A: " + "a".repeat(100_000) + "\r\n").status())
        .isBetween(400, 431);
  }

  @Test
  void aLineBreakInTheAddressAddsNoHeader() {
    Wire.Answer answer = ask("GET /find-area?q=301%0d%0aSet-Cookie:%20a=b HTTP/1.1\r\n");
    assertThat(answer.head()).doesNotContainIgnoringCase("\r\nset-cookie");
    assertThat(ask("GET /data/%0d%0aSet-Cookie:a=b/ HTTP/1.1\r\n").head())
        .doesNotContainIgnoringCase("\r\nset-cookie");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example/", "/\\evil.example/", "/%2f%2fevil.example/", "///e.org//"})
  void noAddressLeadsAway(String path) {
    String head = ask("GET " + path + " HTTP/1.1\r\n").head();
    assertThat(head).doesNotContainPattern("(?i)\r\nlocation: *(//|/\\\\|https?://evil)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "CONNECT", "NONSENSE"})
  void nothingCanBeWrittenAndNothingIsToldOfTheServer(String method) {
    Wire.Answer answer = ask(method + " /organisations HTTP/1.1\r\nContent-Length: 0\r\n");
    assertThat(answer.status()).isBetween(400, 501);
    assertThat(answer.head()).doesNotContainIgnoringCase("\r\nserver:");
    assertThat(answer.body()).doesNotContain("Tomcat", "Exception", "at org.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /organisations?q=%zz HTTP/1.1\r\n",
        "GET /organisations?q=%c0%af HTTP/1.1\r\n",
        "GET /organisations/..%2f..%2fetc%2fpasswd HTTP/1.1\r\n",
        "GET /assets/x/..;/application.yaml HTTP/1.1\r\n",
        "GET /assets/x/%2e%2e/%2e%2e/application.yaml HTTP/1.1\r\n",
        "GET /actuator HTTP/1.1\r\n",
        "GET /error HTTP/1.1\r\n",
        "GET \\ HTTP/1.1\r\n",
        "GET / HTTP/9.9\r\n",
        "nonsense\r\n"
      })
  void strangeRequestsGetNoPageAndNoStackTrace(String lines) {
    Wire.Answer answer = ask(lines);
    assertThat(answer.body()).doesNotContain("Exception", "at org.", "Tomcat", "spring:");
    assertThat(answer.status()).isNotEqualTo(500);
  }

  @Test
  void everyAnswerHasTheSecurityHeaders() {
    for (String path :
        new String[] {"/", "/nowhere", "/organisations/suggest?q=a", "/robots.txt"}) {
      var headers = SITE.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).isPresent();
      assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }
  }
}
