package org.crossroads.platform.accounts.openid;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.FreshDatabase;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.openid.SmallOpenIdProvider.Lie;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Signing in by a real provider, which says the truth or lies. */
@SpringBootTest(classes = Crossroads.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
class OpenIdSignInTests {
  private static final SmallOpenIdProvider PROVIDER = new SmallOpenIdProvider();
  private static final String KEPT = "crossroads-openid";
  private static final String SESSION = "crossroads";

  @Autowired private MockMvcTester mvc;
  @Autowired private Accounts accounts;
  @Autowired private DataSource database;

  @DynamicPropertySource
  static void configure(DynamicPropertyRegistry settings) {
    for (String id : new String[] {"school", "council"}) {
      settings.add("crossroads.openid." + id + ".name", () -> "The " + id);
      settings.add("crossroads.openid." + id + ".issuer", PROVIDER::issuer);
      settings.add("crossroads.openid." + id + ".client-id", () -> SmallOpenIdProvider.CLIENT);
      settings.add(
          "crossroads.openid." + id + ".client-secret", () -> SmallOpenIdProvider.PASSWORD);
    }
    settings.add("crossroads.openid.council.email-claim", () -> "upn");
    settings.add("crossroads.openid.council.name-claim", () -> "called");
    settings.add("crossroads.openid.council.email-trusted", () -> "true");
    settings.add("crossroads.openid.gone.issuer", () -> "http://127.0.0.1:1");
    settings.add("crossroads.openid.gone.client-id", () -> "crossroads");
    settings.add("crossroads.openid.gone.client-secret", () -> "x");
  }

  @BeforeEach
  void theProviderSaysTheTruth() {
    PROVIDER.lie = Lie.NONE;
    PROVIDER.subject = "person-1";
    PROVIDER.person = person("amira@northgate.sch.uk", true);
  }

  @AfterAll
  static void stop() {
    PROVIDER.close();
  }

  private static Map<String, Object> person(String email, boolean verified) {
    return Map.of("email", email, "email_verified", verified, "name", "Amira");
  }

  @Test
  void theServicesAreOnTheSignInPage() {
    assertThat(text(get("/sign-in?to=%2Fareas")))
        .contains("Sign in with The school", "/sign-in/openid/council?to=%2Fareas");
  }

  @Test
  void whoComesBackIsSignedInAndGoesOn() {
    MockHttpServletResponse in = signIn("school");
    assertThat(in.getHeader("Location")).isEqualTo("/areas/202");
    assertThat(text(get("/account", cookie(in, SESSION))))
        .contains("amira@northgate.sch.uk", "another service");
    assertThat(accounts.find(new EmailAddress("amira@northgate.sch.uk")).orElseThrow().name())
        .isEqualTo("Amira");
  }

  @Test
  void thePersonIsKnownAgainWhateverTheirAddressBecomes() {
    PROVIDER.subject = "person-9";
    PROVIDER.person = person("before@northgate.sch.uk", true);
    signIn("school");
    PROVIDER.person = person("after@northgate.sch.uk", true);
    MockHttpServletResponse in = signIn("school");
    assertThat(text(get("/account", cookie(in, SESSION)))).contains("before@northgate.sch.uk");
    assertThat(accounts.find(new EmailAddress("after@northgate.sch.uk"))).isEmpty();
  }

  @Test
  void theOwnerOfTheAccountIsToldOnceThatTheServiceOpensIt() {
    PROVIDER.subject = "person-linked";
    PROVIDER.person = person("cara@northgate.sch.uk", true);
    accounts.findOrCreate(new EmailAddress("cara@northgate.sch.uk"));
    signIn("school");
    signIn("school");
    assertThat(
            JdbcClient.create(database)
                .sql("SELECT subject FROM mail_outbox WHERE recipient = 'cara@northgate.sch.uk'")
                .query(String.class)
                .list())
        .containsExactly("Your ways to sign in at Crossroads have changed");
  }

  @Test
  void claimsAreMappedByConfiguration() {
    PROVIDER.subject = "person-upn";
    PROVIDER.person = Map.of("upn", "ola@council.gov.uk", "called", "Ola");
    MockHttpServletResponse in = signIn("council");
    assertThat(text(get("/account", cookie(in, SESSION)))).contains("ola@council.gov.uk", "Ola");
  }

  @Test
  void anAddressThatTheServiceDoesNotStandForOpensNobodysAccount() {
    accounts.findOrCreate(new EmailAddress("victim@northgate.sch.uk"));
    PROVIDER.subject = "attacker";
    PROVIDER.person = person("victim@northgate.sch.uk", false);
    assertRefused(signIn("school"), "really yours");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void aLieSignsNobodyIn(Lie lie) {
    PROVIDER.lie = lie;
    PROVIDER.subject = "liar-" + lie;
    PROVIDER.person = person("liar." + lie + "@northgate.sch.uk", true);
    assertRefused(signIn("school"), "could not be checked");
    assertThat(
            JdbcClient.create(database)
                .sql("SELECT count(*) FROM account WHERE email LIKE 'liar%'")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void anAnswerToAnotherBrowserOrOfAnotherTimeSignsNobodyIn() {
    MockHttpServletResponse begun = get("/sign-in/openid/school");
    URI answer = authorized(begun);
    Cookie other = cookie(get("/sign-in/openid/school"), KEPT);
    assertRefused(get(answer.toString()), "did not sign in there");
    assertRefused(get(answer.toString(), other), "could not be checked");
    assertRefused(get(answer.toString(), new Cookie(KEPT, "nonsense")), "did not sign in there");
    assertRefused(
        get(answer.getPath() + "?code=x&state=y", cookie(begun, KEPT)), "could not be checked");
    assertThat(get(answer.toString(), cookie(begun, KEPT)).getStatus()).isEqualTo(303);
    assertRefused(get(answer.toString(), cookie(begun, KEPT)), "could not be checked");
  }

  @Test
  void whoSaysNoThereIsNotSignedIn() {
    Cookie kept = cookie(get("/sign-in/openid/school"), KEPT);
    assertRefused(
        get("/sign-in/openid/school/answer?error=access_denied", kept), "did not sign in there");
  }

  @Test
  void aServiceThatIsAwayIsSaidSoAndOneThatIsNotThereIsNotFound() {
    String answer = Objects.requireNonNull(get("/sign-in/openid/gone").getHeader("Location"));
    assertThat(text(get(answer))).contains("does not answer");
    assertThat(get("/sign-in/openid/nothing").getStatus()).isEqualTo(404);
  }

  private MockHttpServletResponse signIn(String service) {
    MockHttpServletResponse begun = get("/sign-in/openid/" + service + "?to=/areas/202");
    return get(authorized(begun).toString(), cookie(begun, KEPT));
  }

  /** Follows the browser to the provider; where it is sent back, as a path. */
  private static URI authorized(MockHttpServletResponse begun) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI there = URI.create(Objects.requireNonNull(begun.getHeader("Location")));
      URI back =
          URI.create(
              client
                  .send(
                      HttpRequest.newBuilder(there).build(), HttpResponse.BodyHandlers.discarding())
                  .headers()
                  .firstValue("Location")
                  .orElseThrow());
      return URI.create(back.getRawPath() + "?" + back.getRawQuery());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void assertRefused(MockHttpServletResponse answer, String words) {
    assertThat(text(answer)).contains("You are not signed in", words);
    assertThat(answer.getCookie(SESSION)).isNull();
  }

  private MockHttpServletResponse get(String path, Cookie... cookies) {
    var request = mvc.get().uri(URI.create(path));
    return (cookies.length == 0 ? request : request.cookie(cookies)).exchange().getResponse();
  }

  private static Cookie cookie(MockHttpServletResponse response, String name) {
    return Objects.requireNonNull(response.getCookie(name), name + ": " + text(response));
  }

  private static String text(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
