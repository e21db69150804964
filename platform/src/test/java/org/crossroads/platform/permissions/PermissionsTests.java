package org.crossroads.platform.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crossroads.platform.FreshDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each page × each role: the table stands in {@code permissions.txt}. */
@Tag("browser")
@SpringBootTest(properties = Everybody.SETTING)
@AutoConfigureMockMvc
@Import(Everybody.class)
@ContextConfiguration(initializers = FreshDatabase.class)
class PermissionsTests {
  private static final List<String> GARBAGE =
      List.of("0", "'%20OR%20true--", "%00", "..%2F..", "null", "a".repeat(300));

  @Autowired private MockMvcTester mvc;
  @Autowired private RequestMappingHandlerMapping mapping;

  @Autowired private Everybody everybody;

  static List<PermissionRow> rows() {
    return PermissionRow.list();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aPageSaysToEverybodyWhatTheTableSays(PermissionRow row) {
    Map<Persona, Answer> answers = new EnumMap<>(Persona.class);
    for (Persona persona : Persona.values()) {
      answers.put(persona, Answer.of(send(persona, row, everybody.resolve(row.path()))));
    }
    assertThat(answers).isEqualTo(row.answers());
  }

  @Test
  void everyRouteHasALineAndEveryLineARoute() {
    Set<String> routes = new TreeSet<>();
    mapping.getHandlerMethods().keySet().forEach(info -> routes.addAll(keys(info)));
    assertThat(routes).hasSizeGreaterThan(40);
    assertThat(rows().stream().map(PermissionRow::key).collect(Collectors.toSet()))
        .isEqualTo(routes);
  }

  /** Where an id opens what is not for everybody, one that is not theirs is tried too. */
  @Test
  void everyIdIsTriedWithOneThatIsNotTheirs() {
    Map<String, List<PermissionRow>> byRoute =
        rows().stream()
            .filter(row -> row.route().contains("{"))
            .collect(Collectors.groupingBy(PermissionRow::key));
    assertThat(byRoute).isNotEmpty();
    byRoute.forEach((route, rows) -> {
      boolean forEverybody = rows.getFirst().answers().get(Persona.VISITOR) != Answer.SIGN_IN;
      assertThat(forEverybody || rows.stream().anyMatch(PermissionsTests::isNobodys))
          .as("%s is tried with an id that opens nothing", route)
          .isTrue();
    });
  }

  private static boolean isNobodys(PermissionRow row) {
    return row.answers().entrySet().stream()
        .filter(answer -> answer.getKey() != Persona.VISITOR)
        .allMatch(answer -> answer.getValue() == Answer.ABSENT);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whatIsNoIdIsNotFoundAndBreaksNothing(PermissionRow row) {
    for (String garbage : GARBAGE) {
      String path = row.path().replaceAll("\\b[A-Z]{3,}(_[A-Z]+)*\\b", garbage);
      if (!path.equals(row.path())) {
        assertThat(send(Persona.ADMINISTRATOR, row, path).getStatus()).as(path).isIn(400, 404);
      }
    }
  }

  private MockHttpServletResponse send(Persona persona, PermissionRow row, String path) {
    var request =
        row.method().equals("POST")
            ? mvc.post().uri(URI.create(path)).header("Sec-Fetch-Site", "same-origin")
            : mvc.get().uri(URI.create(path));
    if (persona != Persona.VISITOR) {
      request.cookie(new Cookie("crossroads", everybody.secret(persona)));
    }
    if (row.form().startsWith("{")) {
      request.contentType(MediaType.APPLICATION_JSON).content(row.form());
      return request.exchange().getResponse();
    }
    for (String field : row.form().isEmpty() ? new String[0] : row.form().split("&", -1)) {
      String[] parts = field.split("=", 2);
      request.param(parts[0], everybody.resolve(parts[1]));
    }
    return request.exchange().getResponse();
  }

  private static Set<String> keys(RequestMappingInfo info) {
    Set<String> methods =
        info.getMethodsCondition().getMethods().isEmpty()
            ? Set.of("ANY")
            : info.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
    return methods.stream()
        .flatMap(method -> info.getPatternValues().stream().map(pattern -> method + " " + pattern))
        .collect(Collectors.toSet());
  }
}
