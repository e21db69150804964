package org.crossroads.platform.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.crossroads.platform.FreshDatabase;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.web.GrantForm;
import org.crossroads.platform.accounts.trail.web.TrailForm;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.entries.Claim;
import org.crossroads.platform.entries.Claims;
import org.crossroads.platform.entries.web.ClaimForm;
import org.crossroads.platform.entries.web.PeopleForm;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * What people type who mean harm: in every field of the forms about roles, claims and the trail.
 */
@Tag("browser")
@SpringBootTest(properties = Everybody.SETTING)
@AutoConfigureMockMvc
@Import(Everybody.class)
@ContextConfiguration(initializers = FreshDatabase.class)
class HostileFormsTests {
  private static final String MARKUP =
      "\"><img src=x onerror=alert(1)><script>alert(2)</script>' onload='alert(3)";

  @Autowired private MockMvcTester mvc;
  @Autowired private Everybody everybody;
  @Autowired private Accounts accounts;
  @Autowired private Claims claims;
  @Autowired private Grants grants;

  static Stream<Arguments> fields() {
    return Stream.of(
            Map.entry(ClaimForm.class, "POST /organisations/NORTHGATE/claim"),
            Map.entry(PeopleForm.class, "POST /organisations/NORTHGATE/people"),
            Map.entry(PeopleForm.class, "POST /partnerships/BOROUGH/people"),
            Map.entry(GrantForm.class, "POST /admin/people/SOMEBODY/roles"),
            Map.entry(TrailForm.class, "GET /admin/trail"),
            Map.entry(TrailForm.class, "GET /admin/trail/download"))
        .flatMap(form ->
            Arrays.stream(form.getKey().getRecordComponents())
                .map(field -> Arguments.of(form.getValue(), field.getName())));
  }

  @ParameterizedTest
  @MethodSource("fields")
  void markupInAFieldIsShownAsText(String page, String field) {
    String[] parts = page.split(" ", 2);
    Map<String, String> form =
        switch (field) {
          // A role that needs the field, so that the field is looked at.
          case "of", "from", "to" ->
              Map.of("role", "member", "email", "a@b.example", field, MARKUP);
          default -> Map.of(field, MARKUP);
        };
    String body = body(send(Persona.ADMINISTRATOR, parts[0], parts[1], form));
    assertThat(body).doesNotContain("<img src=x").doesNotContain("<script>alert");
  }

  @ParameterizedTest
  @MethodSource("fields")
  void whatNoKeyboardTypesBreaksNothing(String page, String field) {
    String[] parts = page.split(" ", 2);
    for (String value :
        new String[] {"a\0b", "-999999999-01-01", "+999999999-12-31", "\u202e\u0007"}) {
      Map<String, String> form =
          new HashMap<>(Map.of("role", "member", "email", "a@b.example", "of", "x"));
      form.put(field, value);
      assertThat(send(Persona.ADMINISTRATOR, parts[0], parts[1], form).getStatus())
          .as("%s %s", field, value)
          .isIn(200, 303, 400);
    }
  }

  @Test
  void markupThatWasStoredIsShownAsTextWhereverItIsShown() {
    AccountId member = everybody.account(Persona.PUBLIC.email()).id();
    accounts.rename(member, MARKUP);
    send(
        Persona.PUBLIC,
        "POST",
        "/organisations/NORTHGATE/claim",
        Map.of("role", "editor", "note", MARKUP));
    String people = body(send(Persona.REPRESENTATIVE, "GET", "/organisations/NORTHGATE/people"));
    assertThat(people).contains("&lt;img src=x").doesNotContain("<img src=x");
    for (String page :
        new String[] {"/admin/people?q=public@", "/admin/people/" + member, "/admin/trail"}) {
      assertThat(body(send(Persona.AUDITOR, "GET", page)))
          .as(page)
          .contains("&lt;img src=x")
          .doesNotContain("<img src=x")
          .doesNotContain("<script>alert");
    }
    assertThat(body(send(Persona.PUBLIC, "GET", "/account/trail"))).doesNotContain("<img src=x");
    accounts.rename(member, "");
  }

  @Test
  void aNameThatIsAFormulaIsDisarmedInTheDownload() {
    AccountId auditor = everybody.account(Persona.AUDITOR.email()).id();
    for (String formula :
        new String[] {
          "=HYPERLINK(\"http://evil.example\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)"
        }) {
      accounts.rename(auditor, formula);
      send(Persona.AUDITOR, "POST", "/admin/trail/download");
      String csv = body(send(Persona.AUDITOR, "POST", "/admin/trail/download"));
      String cell = formula.replace("\"", "\"\"");
      assertThat(csv).doesNotContain("," + cell + ",").doesNotContain("\"" + cell + "\"");
      assertThat(csv).containsAnyOf(",'" + cell + ",", "\"'" + cell + "\"");
    }
    accounts.rename(auditor, "");
  }

  @Test
  void fieldsThatAFormDoesNotHaveDoNothing() {
    AccountId member = everybody.account(Persona.MEMBER.email()).id();
    send(
        Persona.MEMBER,
        "POST",
        "/organisations/NORTHGATE/claim",
        Map.of(
            "role", "editor",
            "state", "granted",
            "organisation", Cast.MILLBROOK.toString(),
            "claimant", everybody.account(Persona.CHAIR.email()).id().toString(),
            "id", "1"));
    Claim claim = claims.findOpen(Cast.NORTHGATE, member).orElseThrow();
    assertThat(claim.role()).isEqualTo(Role.EDITOR);
    assertThat(claims.findOpen(Cast.MILLBROOK, member)).isEmpty();
    assertThat(grants.listOf(member)).hasSize(1);

    AccountId somebody = everybody.account("masses@people.example").id();
    send(
        Persona.ADMINISTRATOR,
        "POST",
        "/admin/people/" + somebody + "/roles",
        Map.of(
            "role", "auditor",
            "holder", member.toString(),
            "account", member.toString(),
            "scope", "site",
            "endedAt", "2020-01-01"));
    assertThat(grants.listOf(member)).hasSize(1);
    assertThat(grants.listOf(somebody).getFirst().role()).isEqualTo(Role.AUDITOR);
  }

  @Test
  void anotherSiteMakesNobodyActWhateverTheForm() {
    for (PermissionRow row : PermissionRow.list()) {
      // A mail program may press the button that stops mails; its address says so itself.
      if (row.method().equals("POST") && !row.route().startsWith("/unsubscribe/")) {
        var request =
            mvc.post()
                .uri(URI.create(everybody.resolve(row.path())))
                .header("Sec-Fetch-Site", "cross-site")
                .cookie(new Cookie("crossroads", everybody.secret(Persona.ADMINISTRATOR)));
        assertThat(request.exchange()).as(row.toString()).hasStatus(403);
      }
    }
  }

  private MockHttpServletResponse send(Persona persona, String method, String path) {
    return send(persona, method, path, Map.of());
  }

  private MockHttpServletResponse send(
      Persona persona, String method, String path, Map<String, String> form) {
    String address = everybody.resolve(path);
    var request =
        method.equals("POST")
            ? mvc.post().uri(address).header("Sec-Fetch-Site", "same-origin")
            : mvc.get().uri(address);
    request.cookie(new Cookie("crossroads", everybody.secret(persona)));
    form.forEach(request::param);
    return request.exchange().getResponse();
  }

  private static String body(MockHttpServletResponse response) {
    try {
      return response.getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
