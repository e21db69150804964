package org.crossroads.platform.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.FreshDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Every route is behind the one filter, so any will do: this one exists for GET alone. */
@SpringBootTest(
    classes = Crossroads.class,
    properties = "crossroads.address=https://crossroads.example")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
class SameOriginTests {
  private static final int REFUSED = 403;
  private static final int NOT_FOR_POST = 405;

  @Autowired private MockMvcTester mvc;

  static Stream<Map<String, String>> fromElsewhere() {
    return Stream.of(
        Map.of(),
        Map.of("Sec-Fetch-Site", "cross-site"),
        Map.of("Sec-Fetch-Site", "same-site"),
        Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://crossroads.example"),
        Map.of("Origin", "null"),
        Map.of("Origin", "https://evil.example"),
        Map.of("Origin", "https://crossroads.example.evil.example"),
        Map.of("Origin", "https://evil.example", "Host", "crossroads.example"),
        Map.of("Origin", "https://evil.example", "X-Forwarded-Host", "evil.example"));
  }

  static Stream<Map<String, String>> fromHere() {
    return Stream.of(
        Map.of("Sec-Fetch-Site", "same-origin"),
        Map.of("Origin", "https://crossroads.example"),
        Map.of("Origin", "http://127.0.0.1:8080", "Host", "127.0.0.1:8080"));
  }

  @ParameterizedTest
  @MethodSource("fromElsewhere")
  void whatAnotherSiteSendsIsNotDone(Map<String, String> headers) {
    assertThat(post(headers)).isEqualTo(REFUSED);
  }

  @ParameterizedTest
  @MethodSource("fromHere")
  void whatAPageOfOursSendsGoesOn(Map<String, String> headers) {
    assertThat(post(headers)).isEqualTo(NOT_FOR_POST);
  }

  @Test
  void readingIsFreeFromAnywhere() {
    assertThat(mvc.get().uri("/data").header("Sec-Fetch-Site", "cross-site")).hasStatusOk();
  }

  private int post(Map<String, String> headers) {
    var request = mvc.post().uri("/data");
    headers.forEach(request::header);
    return request.exchange().getResponse().getStatus();
  }
}
