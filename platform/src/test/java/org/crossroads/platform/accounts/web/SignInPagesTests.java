package org.crossroads.platform.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.FreshDatabase;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.mail.DemoOutbox;
import org.crossroads.platform.mail.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@SpringBootTest(classes = Crossroads.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
class SignInPagesTests {
  private static final String SESSION = "crossroads";
  private static final String ASKED = "crossroads-asked";

  @Autowired private MockMvcTester mvc;
  @Autowired private DemoOutbox outbox;
  @Autowired private DataSource database;
  @Autowired private Accounts accounts;
  @Autowired private Grants grants;
  @Autowired private RequestMappingHandlerMapping routes;

  @Test
  void aVisitorOfTheAccountSignsInByCodeAndComesBack() {
    assertThat(get("/account").getHeader("Location")).isEqualTo("/sign-in?to=%2Faccount");
    MockHttpServletResponse asked = ask("cara@northgate.sch.uk", "/areas?x=1");
    assertThat(asked.getHeader("Location")).isEqualTo("/sign-in/code");
    Cookie browser = cookie(asked, ASKED);
    assertThat(text(get("/sign-in/code", browser))).contains("cara@northgate.sch.uk");

    String code = Mailbox.code(mailbox("cara@northgate.sch.uk").await(1));
    MockHttpServletResponse in =
        post("/sign-in/code", "code", code.toLowerCase(java.util.Locale.ROOT), browser);

    assertThat(in.getHeader("Location")).isEqualTo("/account/passkeys?to=%2Fareas%3Fx%3D1");
    assertThat(text(get("/account", cookie(in, SESSION)))).contains("cara@northgate.sch.uk");
  }

  @Test
  void theCookieOfASessionIsOutOfReachOfScriptsAndOtherSites() {
    MockHttpServletResponse in = signIn("dev@northgate.sch.uk");
    assertThat(in.getHeaders("Set-Cookie"))
        .filteredOn(header -> header.startsWith(SESSION + "="))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Domain");
  }

  @Test
  void aCookieThatSomebodyPlantedIsNotTakenOver() {
    Cookie planted = new Cookie(SESSION, "planted-by-a-stranger-planted-by-a-stranger");
    MockHttpServletResponse in = signIn("eve@northgate.sch.uk", planted);
    assertThat(cookie(in, SESSION).getValue()).isNotEqualTo(planted.getValue());
    assertThat(get("/account", planted).getStatus()).isEqualTo(303);
  }

  @Test
  void eachSignInBeginsANewSessionAndEndsTheOneBefore() {
    Cookie first = cookie(signIn("fay@northgate.sch.uk"), SESSION);
    Cookie second = cookie(signIn("fay@northgate.sch.uk", first), SESSION);
    assertThat(second.getValue()).isNotEqualTo(first.getValue());
    assertThat(get("/account", first).getStatus()).isEqualTo(303);
    assertThat(get("/account", second).getStatus()).isEqualTo(200);
  }

  @Test
  void lookingAtTheLinkDoesNotSpendItAndTheButtonWorksOnce() {
    Cookie browser = cookie(ask("gus@northgate.sch.uk", ""), ASKED);
    String link = Mailbox.link(mailbox("gus@northgate.sch.uk").await(1));
    for (int scanner = 0; scanner < 3; scanner++) {
      assertThat(text(get(link))).contains("another browser");
      assertThat(text(get(link, browser))).contains("gus@northgate.sch.uk", "<button");
    }
    assertThat(text(post(link, "code", "", new Cookie(ASKED, "other"))))
        .contains("That is not the code");
    assertThat(post(link, "code", "", browser).getStatus()).isEqualTo(303);
    assertThat(text(post(link, "code", "", browser))).contains("no longer works");
    assertThat(text(get(link, browser))).contains("no longer works");
  }

  @Test
  void knownAndUnknownAddressesGetTheSameAnswer() {
    signIn("hal@northgate.sch.uk");
    MockHttpServletResponse known = ask("hal@northgate.sch.uk", "");
    MockHttpServletResponse unknown = ask("ida@northgate.sch.uk", "");
    assertThat(known.getStatus()).isEqualTo(unknown.getStatus());
    assertThat(known.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
    assertThat(known.getHeader("Location")).isEqualTo(unknown.getHeader("Location"));
    assertThat(text(known)).isEqualTo(text(unknown));
    assertThat(text(get("/sign-in/code", cookie(known, ASKED))).replace("hal@", "ida@"))
        .isEqualTo(text(get("/sign-in/code", cookie(unknown, ASKED))));
  }

  @Test
  void aWrongCodeIsSaidSoBesideItsField() {
    Cookie browser = cookie(ask("jo@northgate.sch.uk", ""), ASKED);
    MockHttpServletResponse answer = post("/sign-in/code", "code", "AAAA-BBBB", browser);
    assertThat(text(answer)).contains("There is a problem", "not the code from the latest mail");
    assertThat(answer.getCookie(SESSION)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nobody", "a@b", "a@b.uk\r\nBcc: all@b.uk", "<script>alert(1)</script>"})
  void whatIsNoAddressIsSaidSo(String typed) {
    MockHttpServletResponse answer = ask(typed, "");
    assertThat(text(answer)).contains("There is a problem").doesNotContain("<script>alert");
    assertThat(answer.getHeaders("Set-Cookie")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)"
      })
  void signingInLeadsToNoOtherSite(String to) {
    assertThat(
            text(
                get(
                    "/sign-in?to="
                        + java.net.URLEncoder.encode(to, java.nio.charset.StandardCharsets.UTF_8))))
        .doesNotContain("evil", "javascript:alert");
    String email = "kim" + Integer.toHexString(to.hashCode()) + "@northgate.sch.uk";
    Cookie browser = cookie(ask(email, to), ASKED);
    MockHttpServletResponse in =
        post("/sign-in/code", "code", Mailbox.code(mailbox(email).await(1)), browser);
    assertThat(in.getHeader("Location")).isEqualTo("/account/passkeys?to=%2Faccount");
  }

  @Test
  void whoSignedInAWhileAgoSignsInAgainBeforeTouchingPasskeysAndComesBack() {
    Cookie session = cookie(signIn("tom@northgate.sch.uk"), SESSION);
    assertThat(get("/account/passkeys", session).getStatus()).isEqualTo(200);
    JdbcClient.create(database)
        .sql("UPDATE account_session SET signed_in_at = signed_in_at - interval '11 minutes'")
        .update();

    assertThat(get("/account", session).getStatus()).isEqualTo(200);
    MockHttpServletResponse away = get("/account/passkeys", session);
    assertThat(away.getHeader("Location")).isEqualTo("/sign-in?again=yes&to=%2Faccount%2Fpasskeys");
    assertThat(text(get("/sign-in?again=yes&to=%2Faccount%2Fpasskeys", session)))
        .contains("Sign in again to go on", "tom@northgate.sch.uk");
    String removal = "/account/passkeys/0f8fad5b-d9cb-469f-a165-70867728950e/removal";
    assertThat(post(removal, "", "", session).getHeader("Location"))
        .isEqualTo("/sign-in?again=yes&to=%2Faccount");
  }

  @Test
  void whoSignsInAgainToMakeAnAdministratorFindsTheFormAsTheyLeftIt() {
    Cookie session = cookie(signIn("ola@council.gov.uk"), SESSION);
    AccountId ola = accounts.find(new EmailAddress("ola@council.gov.uk")).orElseThrow().id();
    grants.give(
        new Author.Operator(),
        new NewGrant(
            ola, Role.ADMINISTRATOR, new Scope.Site(), Term.startingOn(LocalDate.of(2026, 1, 1))));
    JdbcClient.create(database)
        .sql("UPDATE account_session SET signed_in_at = signed_in_at - interval '11 minutes'")
        .update();
    String person =
        "/admin/people/" + accounts.findOrCreate(new EmailAddress("pat@council.gov.uk")).id();

    String away =
        Objects.requireNonNull(
            mvc.post()
                .uri(person + "/roles")
                .header("Sec-Fetch-Site", "same-origin")
                .cookie(session)
                .param("role", "administrator")
                .param("to", "2027-07-31")
                .exchange()
                .getResponse()
                .getHeader("Location"));
    assertThat(away).startsWith("/sign-in?again=yes&to=");

    String back = text(get(away, session)).replaceFirst("(?s).*name=\"to\" value=\"", "");
    assertThat(text(get(back.replaceFirst("(?s)\".*", "").replace("&amp;", "&"), session)))
        .contains("value=\"administrator\" selected", "value=\"2027-07-31\"");
  }

  @Test
  void aStrangersPasskeyIsNotFound() {
    Cookie session = cookie(signIn("uma@northgate.sch.uk"), SESSION);
    String unknown = "/account/passkeys/0f8fad5b-d9cb-469f-a165-70867728950e/";
    assertThat(post(unknown + "removal", "", "", session).getStatus()).isEqualTo(404);
    assertThat(post(unknown + "label", "label", "x", session).getStatus()).isEqualTo(404);
  }

  @Test
  void aPasskeysAnswerThatIsNonsenseIsSaidSo() {
    Cookie session = cookie(signIn("vic@northgate.sch.uk"), SESSION);
    for (String body :
        List.of("", "{", "[]", "{\"credential\":{}}", "{\"credential\":{\"id\":1}}")) {
      for (String path : List.of("/account/passkeys", "/sign-in/passkey")) {
        MockHttpServletResponse answer =
            mvc.post()
                .uri(path)
                .cookie(session, new Cookie(ASKED, "x"))
                .header("Sec-Fetch-Site", "same-origin")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange()
                .getResponse();
        assertThat(answer.getStatus()).as(path + " " + body).isEqualTo(400);
      }
    }
  }

  @Test
  void signingOutEndsTheSession() {
    Cookie session = cookie(signIn("lea@northgate.sch.uk"), SESSION);
    MockHttpServletResponse out = post("/account/sign-out", "", "", session);
    assertThat(cookie(out, SESSION).getMaxAge()).isZero();
    assertThat(get("/account", session).getStatus()).isEqualTo(303);
  }

  @Test
  void signingOutEverywhereEndsAllSessionsAndOneByOneWorksToo() {
    Cookie phone = cookie(signIn("max@northgate.sch.uk"), SESSION);
    Cookie laptop = cookie(signIn("max@northgate.sch.uk"), SESSION);
    String page = text(get("/account", laptop));
    String end = page.replaceAll("(?s).*action=\"(/account/sessions/[0-9a-f-]{36}/end)\".*", "$1");

    Cookie stranger = cookie(signIn("nan@northgate.sch.uk"), SESSION);
    assertThat(post(end, "", "", stranger).getStatus()).isEqualTo(404);
    assertThat(get("/account", phone).getStatus()).isEqualTo(200);

    assertThat(post(end, "", "", laptop).getStatus()).isEqualTo(303);
    assertThat(get("/account", phone).getStatus()).isEqualTo(303);
    post("/account/sessions/end", "", "", laptop);
    assertThat(get("/account", laptop).getStatus()).isEqualTo(303);
    assertThat(get("/account", stranger).getStatus()).isEqualTo(200);
  }

  @Test
  void aNameIsKeptAsTypedAndShownAsWords() {
    Cookie session = cookie(signIn("olu@northgate.sch.uk"), SESSION);
    assertThat(post("/account", "name", "<b>Olu</b>  O'Neil\u202E", session).getStatus())
        .isEqualTo(303);
    assertThat(text(get("/account", session)))
        .contains("&lt;b>Olu&lt;/b> O&#39;Neil")
        .doesNotContain("<b>Olu");
    assertThat(text(post("/account", "name", "a".repeat(101), session))).contains("101 letters");
  }

  @Test
  void nobodyCanWriteToMoreThanTheirName() {
    Cookie session = cookie(signIn("pat@northgate.sch.uk"), SESSION);
    mvc.post()
        .uri("/account")
        .cookie(session)
        .header("Sec-Fetch-Site", "same-origin")
        .param("name", "Pat")
        .param("email", "boss@northgate.sch.uk")
        .param("state", "closed")
        .param("id", "00000000-0000-0000-0000-000000000000")
        .exchange();
    assertThat(text(get("/account", session))).contains("pat@northgate.sch.uk", "Pat");
  }

  /** Every route that acts, of all modules: a new one is in the list by itself. */
  @Test
  void nothingActsForAnotherSite() {
    List<String> acting =
        routes.getHandlerMethods().keySet().stream()
            .filter(route -> acts(route.getMethodsCondition().getMethods()))
            .flatMap(route -> route.getPatternValues().stream())
            // A mail program may press this one; what it may is in the address itself.
            .filter(route -> !route.startsWith("/unsubscribe/"))
            .toList();
    assertThat(acting)
        .contains("/sign-in", "/sign-in/code", "/account/sign-out")
        .hasSizeGreaterThan(8);
    Cookie session = cookie(signIn("quin@northgate.sch.uk"), SESSION);
    for (String route : acting) {
      String path = route.replaceAll("\\{[^}]*}", "0f8fad5b-d9cb-469f-a165-70867728950e");
      for (String site : List.of("cross-site", "same-site")) {
        var request =
            mvc.post()
                .uri(path)
                .cookie(session)
                .header("Sec-Fetch-Site", site)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED);
        assertThat(request.exchange().getResponse().getStatus()).as(path).isEqualTo(403);
      }
    }
    assertThat(get("/account", session).getStatus()).isEqualTo(200);
  }

  @Test
  void publicPagesAreTheSameBytesForEverybodyAndSetNoCookie() {
    Cookie session = cookie(signIn("rae@northgate.sch.uk"), SESSION);
    for (String path : List.of("/", "/data", "/organisations", "/accessibility")) {
      MockHttpServletResponse visitor = get(path);
      MockHttpServletResponse person = get(path, session);
      assertThat(visitor.getHeaders("Set-Cookie")).as(path).isEmpty();
      assertThat(person.getHeaders("Set-Cookie")).as(path).isEmpty();
      assertThat(person.getContentAsByteArray()).isEqualTo(visitor.getContentAsByteArray());
      assertThat(person.getHeader("ETag")).as(path).isEqualTo(visitor.getHeader("ETag"));
    }
    assertThat(get("/accessibility", session).getHeader("ETag")).isNotNull();
  }

  @Test
  void pagesOfOnePersonAreKeptByNobody() {
    Cookie session = cookie(signIn("sol@northgate.sch.uk"), SESSION);
    for (String path : List.of("/account", "/account/passkeys", "/sign-in?again=yes")) {
      MockHttpServletResponse page = get(path, session);
      assertThat(page.getStatus()).as(path).isEqualTo(200);
      assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
      assertThat(page.getHeader("ETag")).isNull();
    }
  }

  private static boolean acts(Set<RequestMethod> methods) {
    return methods.stream()
        .anyMatch(method -> method != RequestMethod.GET && method != RequestMethod.HEAD);
  }

  private Mailbox mailbox(String email) {
    return new Mailbox(outbox, email);
  }

  private MockHttpServletResponse signIn(String email, Cookie... before) {
    Mailbox mailbox = mailbox(email);
    int mails = mailbox.size();
    Cookie browser = cookie(ask(email, ""), ASKED);
    String code = Mailbox.code(mailbox.await(mails + 1));
    Cookie[] all = Stream.concat(Stream.of(before), Stream.of(browser)).toArray(Cookie[]::new);
    return post("/sign-in/code", "code", code, all);
  }

  private MockHttpServletResponse ask(String email, String to) {
    return mvc.post()
        .uri("/sign-in")
        .header("Sec-Fetch-Site", "same-origin")
        .param("email", email)
        .param("to", to)
        .exchange()
        .getResponse();
  }

  private MockHttpServletResponse get(String path, Cookie... cookies) {
    var request = mvc.get().uri(java.net.URI.create(path));
    return (cookies.length == 0 ? request : request.cookie(cookies)).exchange().getResponse();
  }

  private MockHttpServletResponse post(String path, String name, String value, Cookie... cookies) {
    var request = mvc.post().uri(path).header("Sec-Fetch-Site", "same-origin").cookie(cookies);
    return (name.isEmpty() ? request : request.param(name, value)).exchange().getResponse();
  }

  private static Cookie cookie(MockHttpServletResponse response, String name) {
    return Objects.requireNonNull(response.getCookie(name), name);
  }

  private static String text(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
