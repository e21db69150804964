package org.crossroads.platform.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.crossroads.platform.MovingClock;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The web module alone: no feature, no database. */
@SpringBootTest(classes = WebPiecesTests.WebAlone.class)
@AutoConfigureMockMvc
class WebPiecesTests {

  @SpringBootConfiguration
  @EnableAutoConfiguration(
      exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
  @ComponentScan(basePackageClasses = PageWriter.class)
  @Import(SomePages.class)
  static class WebAlone {
    @Bean
    MovingClock clock() {
      return new MovingClock();
    }
  }

  @Controller
  static class SomePages {
    private final Clock clock;

    SomePages(Clock clock) {
      this.clock = clock;
    }

    @GetMapping("/today")
    Page today() {
      return new StatementPage("accessibility", "As of " + LocalDate.now(clock));
    }

    @GetMapping("/sample/{id}")
    Page sample(@PathVariable UUID id) {
      return new ErrorPage(200, "Sample", "The id is " + id + ".", "", "");
    }

    @GetMapping("/number")
    Page number(@RequestParam int n) {
      return new ErrorPage(200, "Number", "The number is " + n + ".", "", "");
    }

    @GetMapping("/absent")
    Page absent() {
      throw new Absent("There is no <b>organisation</b> here.");
    }

    @GetMapping({"/broken", "/api/broken"})
    Page broken() {
      throw new IllegalStateException("secret detail");
    }
  }

  @Autowired private MockMvcTester mvc;
  @Autowired private StaticFiles files;
  @Autowired private MovingClock clock;

  private MvcTestResult get(String address) {
    return mvc.get().uri(address).exchange();
  }

  @Test
  void aPageHasItsFrameAndTheSecurityHeaders() {
    assertThat(get("/sample/6d3f9a6e-3b0f-4d6d-9d0c-1d4f2a6b7c8d"))
        .hasStatusOk()
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
        .bodyText()
        .contains(
            "<title>Sample – Crossroads</title>", "Skip to main content", "No data is loaded");
    assertThat(get("/sample/x").getResponse().getHeader("Content-Security-Policy"))
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .doesNotContain("unsafe");
  }

  @Test
  void aPageIsKeptUntilTheDayIsOver() {
    LocalDate day = LocalDate.now(clock);
    String tag = String.valueOf(get("/today").getResponse().getHeader("ETag"));
    assertThat(mvc.get().uri("/today").header("If-None-Match", tag)).hasStatus(304);
    clock.pass(Duration.ofDays(1));
    assertThat(mvc.get().uri("/today").header("If-None-Match", tag))
        .hasStatusOk()
        .bodyText()
        .contains("<title>As of " + day.plusDays(1));
  }

  @Test
  void whatIsNotThereIsSaidInWords() {
    assertThat(get("/nowhere")).hasStatus(404).bodyText().contains("Page not found");
    assertThat(get("/sample/not-an-id")).hasStatus(404).bodyText().contains("“not-an-id”");
    assertThat(get("/absent"))
        .hasStatus(404)
        .bodyText()
        .contains("There is no &lt;b&gt;organisation&lt;/b&gt; here.");
  }

  @Test
  void aWrongParameterIsAskedForAgain() {
    assertThat(get("/number?n=<script>"))
        .hasStatus(400)
        .bodyText()
        .contains("“&lt;script&gt;” cannot be used for “n”.")
        .doesNotContain("<script>");
    assertThat(get("/number")).hasStatus(400);
  }

  @Test
  void ourFaultGetsAReferenceAndNoStackTrace() {
    assertThat(get("/broken"))
        .hasStatus(500)
        .bodyText()
        .contains("quote the reference")
        .doesNotContain("secret detail", "IllegalState", "at org.");
  }

  @Test
  void programsGetAProblemDocument() {
    assertThat(get("/api/broken"))
        .hasStatus(500)
        .hasContentType("application/problem+json")
        .bodyText()
        .contains("\"reference\"")
        .doesNotContain("secret detail");
    assertThat(get("/api/nothing")).hasStatus(404).hasContentType("application/problem+json");
  }

  @Test
  void writingToAPageThatIsOnlyReadIsRefused() {
    assertThat(mvc.post().uri("/absent").header("Sec-Fetch-Site", "same-origin"))
        .hasStatus(405)
        .hasHeader("Allow", "GET")
        .bodyText()
        .contains("This cannot be done here");
  }

  @Test
  void immoderateRequestsAreRefused() {
    assertThat(get("/number?n=" + "1".repeat(10_000)))
        .hasStatus(400)
        .bodyText()
        .contains("too long");
    assertThat(get("/" + "a".repeat(600))).hasStatus(400);
    assertThat(get("/number?" + "a=1&".repeat(300))).hasStatus(400).bodyText().contains("too many");
    assertThat(get("/number?n=1%00")).hasStatus(400);
  }

  @Test
  void aSlashAtTheEndLeadsToTheSamePage() {
    assertThat(get("/number/?n=1")).hasStatus(308).hasHeader("Location", "/number?n=1");
  }

  @Test
  void headIsGetWithoutTheBody() {
    assertThat(mvc.head().uri("/number?n=1")).hasStatusOk().bodyText().isEmpty();
  }

  @Test
  void staticFilesOfThisVersionAreKeptForAYear() {
    assertThat(get("/assets/" + files.version() + "/css/site.css"))
        .hasStatusOk()
        .hasHeader("Cache-Control", "public, max-age=31536000, immutable")
        .hasContentType("text/css;charset=utf-8");
    assertThat(get("/assets/old/css/site.css"))
        .hasStatusOk()
        .hasHeader("Cache-Control", "no-cache");
    assertThat(get("/assets/" + files.version() + "/css/none.css")).hasStatus(404);
    assertThat(get("/assets/x/../../application.yaml")).hasStatus(404);
  }

  @Test
  void theStyleSheetHoldsAllItsPartsAndNothingReservedForGovernment() {
    String css =
        new String(files.find("css/site.css").orElseThrow().bytes(), StandardCharsets.UTF_8);
    assertThat(css)
        .doesNotContain("@import", "GDS Transport", "crown", "crest")
        .contains("@layer vendor", "--brand", "@media print");
  }
}
