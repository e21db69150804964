package org.crossroads.platform.accounts.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.FreshDatabase;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.sessions.Sessions;
import org.crossroads.platform.accounts.sessions.SignInMethod;
import org.crossroads.platform.accounts.trail.TrailQuery;
import org.crossroads.platform.accounts.trail.TrailRecord;
import org.crossroads.platform.accounts.trail.TrailSearch;
import org.crossroads.platform.mail.DemoOutbox;
import org.crossroads.platform.mail.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = Crossroads.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
class OwnRecordPagesTests {
  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private TrailSearch trail;
  @Autowired private DemoOutbox outbox;

  @Test
  void peopleSeeEverythingThatIsHeldOfThem() {
    Cookie amira = signedIn("amira@see.example", "Amira Okafor");
    String page = text(get("/account/data", amira));
    assertThat(page)
        .contains("amira@see.example", "Amira Okafor", "Where you are signed in", "a test")
        .contains("Nothing is held under", "Your passkeys");
  }

  @ParameterizedTest
  @CsvSource({"json,application/json", "html,text/html;charset=utf-8"})
  void theyTakeACopyAwayAndTheTrailSaysSo(String format, String type) {
    String email = format + "@download.example";
    MockHttpServletResponse file =
        post("/account/data/download", "format=" + format, signedIn(email, "<b>Ben</b>"));
    assertThat(file.getStatus()).isEqualTo(200);
    assertThat(file.getContentType()).isEqualTo(type);
    assertThat(file.getHeader("Content-Disposition")).startsWith("attachment;");
    assertThat(file.getHeader("Cache-Control")).contains("no-store");
    assertThat(text(file)).contains(email);
    assertThat(events(email)).contains("downloaded their data");
  }

  @Test
  void theFilesHoldWhatTheyTypedAsTheyTypedIt() {
    Cookie ben = signedIn("ben@download.example", "<script>alert(1)</script>");
    String html = text(post("/account/data/download", "format=html", ben));
    assertThat(html).contains("&lt;script").doesNotContain("<script>");
    JsonNode json =
        JsonMapper.shared().readTree(text(post("/account/data/download", "format=json", ben)));
    assertThat(json.at("/sections/0/rows/0/Name").asString())
        .isEqualTo("<script>alert(1)</script>");
    assertThat(json.at("/register").size()).isGreaterThan(30);
    assertThat(post("/account/data/download", "format=pdf", ben).getStatus()).isEqualTo(400);
  }

  @Test
  void takingAwayErasingAndMovingWantARecentSignIn() {
    Cookie cara = signedIn("cara@old.example", "");
    JdbcClient.create(database)
        .sql(
            """
            UPDATE account_session
            SET signed_in_at = signed_in_at - interval '1 hour'
            WHERE account_id = (SELECT id FROM account WHERE email = 'cara@old.example')
            """)
        .update();
    assertThat(get("/account/data", cara).getStatus()).isEqualTo(200);
    for (String path :
        List.of("/account/data/download", "/account/data/erasure", "/account/email")) {
      assertThat(get(path, cara).getHeader("Location")).as(path).startsWith("/sign-in?again=yes");
      assertThat(
              post(path, "sure=yes&format=json&email=new@old.example", cara).getHeader("Location"))
          .as(path)
          .startsWith("/sign-in?again=yes");
    }
    assertThat(accounts.find(new EmailAddress("cara@old.example"))).isPresent();
  }

  @Test
  void erasingSaysBeforehandWhatGoesAndWhatStaysAndWantsATick() {
    Cookie dev = signedIn("dev@erase.example", "Dev");
    String page = text(get("/account/data/erasure", dev));
    assertThat(page)
        .contains("your account (1 entry)", "where you are signed in (1 entry)")
        .contains("What stays, and why", "a former member");
    assertThat(text(post("/account/data/erasure", "", dev))).contains("Tick that you know");
    assertThat(accounts.find(new EmailAddress("dev@erase.example"))).isPresent();

    MockHttpServletResponse done = post("/account/data/erasure", "sure=yes", dev);
    assertThat(done.getHeader("Location")).isEqualTo("/erased");
    assertThat(text(get("/erased", dev))).contains("Your account is erased");
    assertThat(accounts.find(new EmailAddress("dev@erase.example"))).isEmpty();
    assertThat(get("/account/data", dev).getHeader("Location")).startsWith("/sign-in");
  }

  @Test
  void anAddressChangesOnceTheCodeSentThereIsTyped() {
    Cookie eve = signedIn("eve@before.example", "");
    String asked = text(post("/account/email", "email=Eve@After.example", eve));
    String form = asked.replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
    assertThat(accounts.find(new EmailAddress("eve@before.example"))).isPresent();
    String path = "/account/email/code";
    assertThat(text(post(path, "code=AAAA-AAAA&form=" + form, eve)))
        .contains("That is not the code");
    String code = Mailbox.code(mailbox("eve@after.example").await(1));
    assertThat(text(post(path, "code=" + code + "&form=wrong", eve))).contains("no longer works");

    MockHttpServletResponse done = post(path, "code=" + code + "&form=" + form, eve);

    assertThat(done.getHeader("Location")).isEqualTo("/account");
    assertThat(accounts.find(new EmailAddress("eve@before.example"))).isEmpty();
    assertThat(text(get("/account", eve))).contains("eve@after.example");
    assertThat(mailbox("eve@before.example").await(1)).contains("has another address");
    assertThat(events("eve@after.example")).contains("changed their e-mail address");
    assertThat(text(post(path, "code=" + code + "&form=" + form, eve))).contains("no longer works");
  }

  @Test
  void anAddressThatHasAnAccountIsToldByMailAloneAndNothingChanges() {
    accounts.findOrCreate(new EmailAddress("fay@taken.example"));
    Cookie gus = signedIn("gus@taken.example", "");
    String free = text(post("/account/email", "email=free@taken.example", gus));
    String taken = text(post("/account/email", "email=fay@taken.example", gus));
    assertThat(withoutSecret(taken)).isEqualTo(withoutSecret(free).replace("free@", "fay@"));
    assertThat(mailbox("fay@taken.example").await(1)).contains("has an account of its own");
    assertThat(text(post("/account/email", "email=nonsense", gus))).contains("no e-mail address");
  }

  private static String withoutSecret(String page) {
    return page.replaceAll("name=\"form\" value=\"[^\"]+\"", "");
  }

  private List<String> events(String email) {
    AccountId account = accounts.find(new EmailAddress(email)).orElseThrow().id();
    return trail.list(new TrailQuery(account, null, null, null, null), Long.MAX_VALUE, 20).stream()
        .map(TrailRecord::words)
        .toList();
  }

  private Mailbox mailbox(String email) {
    return new Mailbox(outbox, email);
  }

  private Cookie signedIn(String email, String name) {
    AccountId account = accounts.findOrCreate(new EmailAddress(email)).id();
    accounts.rename(account, name);
    return new Cookie("crossroads", sessions.begin(account, SignInMethod.CODE, "a test").text());
  }

  private MockHttpServletResponse get(String path, Cookie cookie) {
    return mvc.get().uri(path).cookie(cookie).exchange().getResponse();
  }

  private MockHttpServletResponse post(String path, String form, Cookie cookie) {
    var request = mvc.post().uri(path).header("Sec-Fetch-Site", "same-origin").cookie(cookie);
    for (String field : form.isEmpty() ? new String[0] : form.split("&")) {
      String[] parts = field.split("=", 2);
      request.param(parts[0], parts[1]);
    }
    return request.exchange().getResponse();
  }

  private static String text(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
