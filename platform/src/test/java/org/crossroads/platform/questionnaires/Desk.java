package org.crossroads.platform.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.accounts.sessions.Sessions;
import org.crossroads.platform.accounts.sessions.SignInMethod;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Stage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.mail.DemoOutbox;
import org.crossroads.platform.mail.Mailbox;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Dev, who coordinates a partnership, at their desk, and respondents at theirs. */
final class Desk {
  static final UUID BOROUGHS = new UUID(70, 70);
  private static final Pattern LINK = Pattern.compile("/answer/([A-Za-z0-9_-]{43})");
  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(seen|shown)\" value=\"([^\"]*)\">");

  private final MockMvcTester mvc;
  private final DataSource database;
  private final Doors doors;
  final Cookie dev;

  /** What makes people and gives them roles. */
  record Doors(Accounts accounts, Sessions sessions, Grants grants, DemoOutbox outbox) {}

  Desk(MockMvcTester mvc, DataSource database, OrganisationSearch search, Doors doors)
      throws InterruptedException {
    this.mvc = mvc;
    this.database = database;
    this.doors = doors;
    Stage.set(database, search);
    jdbc()
        .sql(
            """
            INSERT INTO partnership (id, name, kind, created_import)
            SELECT :id, 'Association of Boroughs', '', min(r.id) FROM import_run AS r
            ON CONFLICT DO NOTHING
            """)
        .param("id", BOROUGHS)
        .update();
    dev = person("dev@boroughs.example");
    AccountId account =
        doors.accounts().findOrCreate(new EmailAddress("dev@boroughs.example")).id();
    doors
        .grants()
        .give(
            new Author.Operator(),
            new NewGrant(
                account,
                Role.COORDINATOR,
                new Scope.Partnership(BOROUGHS),
                Term.startingOn(today().minusDays(1))));
  }

  String template() {
    return location(
        post(
            "/questionnaires",
            dev,
            "scope",
            BOROUGHS,
            "start",
            "template",
            "title",
            "Main partnership"));
  }

  /** A questionnaire with one page and nothing on it. */
  String empty(String title) {
    return location(
        post("/questionnaires", dev, "scope", BOROUGHS, "start", "empty", "title", title));
  }

  /** Adds a question to the first page of a draft, whose revision must be known. */
  MockHttpServletResponse question(String questionnaire, int revision, Object... form) {
    List<Object> all = new ArrayList<>(List.of("revision", revision));
    all.addAll(List.of(form));
    return post(questionnaire + "/pages/1/questions", dev, all.toArray());
  }

  /** A published questionnaire that asks with whom people work. */
  String whoWorksWithWhom(String items) {
    String own = empty("Who works with whom");
    question(
        own,
        1,
        "label",
        "With whom do you work?",
        "kind",
        "roster",
        "name",
        "works",
        "lines",
        items);
    post(own + "/publication", dev, "revision", 2);
    return own;
  }

  String wave(String questionnaire, String kind) {
    return wave(questionnaire, 1, kind);
  }

  /** A wave of the draft as it is, whose revision must be known. */
  String wave(String questionnaire, int revision, String kind) {
    post(questionnaire + "/publication", dev, "revision", revision);
    return location(
        post(
            questionnaire + "/waves",
            dev,
            "title",
            "A wave",
            "opens",
            today().minusDays(1),
            "closes",
            today().plusDays(7),
            "whatHappens",
            "They are counted.",
            "kind",
            kind));
  }

  /** A wave with one person in it, who is invited if they have an address. */
  String invited(String questionnaire, String email) {
    String wave = wave(questionnaire, "named");
    post(wave + "/frame", dev, "people", email.isEmpty() ? "Somebody" : "Somebody, " + email);
    post(wave + "/invitations", dev);
    return wave;
  }

  void answerFirst(String secret, String main) {
    String own = "/answer/" + secret;
    answer(own + "/2", "next", "q1_main_partnership", main);
  }

  /** Sends a page as it was shown, with these answers typed. */
  MockHttpServletResponse answer(String page, String go, Object... typed) {
    Map<String, String> form = hidden(get(page, null));
    List<Object> all = new ArrayList<>(List.of("go", go));
    form.forEach((name, value) -> all.addAll(List.of(name, value)));
    all.addAll(List.of(typed));
    return post(page, null, all.toArray());
  }

  static Map<String, String> hidden(String page) {
    Map<String, String> hidden = new LinkedHashMap<>();
    HIDDEN.matcher(page).results().forEach(found -> hidden.put(found.group(1), found.group(2)));
    assertThat(hidden).hasSize(2);
    return hidden;
  }

  /** How many mails were written to somebody. */
  int mailsTo(String email) {
    return jdbc()
        .sql("SELECT count(*) FROM mail_outbox AS m WHERE m.recipient = :email")
        .param("email", email)
        .query(Integer.class)
        .single();
  }

  /** The latest of them, once all are sent. */
  String mail(String email) {
    Mailbox box = new Mailbox(doors.outbox(), email);
    box.awaitUntil(() -> waitingFor(email) == 0);
    return box.await(1);
  }

  private int waitingFor(String email) {
    return jdbc()
        .sql(
            """
            SELECT count(*)
            FROM mail_outbox AS m
            WHERE m.recipient = :email
              AND m.state IN ('waiting', 'claimed', 'handed')
            """)
        .param("email", email)
        .query(Integer.class)
        .single();
  }

  String link(String email) {
    return firstLink(mail(email));
  }

  static String firstLink(String text) {
    Matcher matcher = LINK.matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }

  Cookie person(String email) {
    AccountId account = doors.accounts().findOrCreate(new EmailAddress(email)).id();
    return new Cookie(
        "crossroads", doors.sessions().begin(account, SignInMethod.CODE, "a test").text());
  }

  String get(String path, @Nullable Cookie who) {
    return text(exchange(path, who));
  }

  int status(String path, @Nullable Cookie who) {
    return exchange(path, who).getStatus();
  }

  MockHttpServletResponse exchange(String path, @Nullable Cookie who) {
    var request = mvc.get().uri(path);
    if (who != null) {
      request.cookie(who);
    }
    return request.exchange().getResponse();
  }

  MockHttpServletResponse post(String path, @Nullable Cookie who, Object... form) {
    var request = mvc.post().uri(path).header("Sec-Fetch-Site", "same-origin");
    if (who != null) {
      request.cookie(who);
    }
    for (int i = 0; i < form.length; i += 2) {
      request.param(form[i].toString(), form[i + 1].toString());
    }
    return request.exchange().getResponse();
  }

  MockHttpServletResponse upload(String path, String file, String... form) {
    return upload(path, file.getBytes(StandardCharsets.UTF_8), form);
  }

  MockHttpServletResponse upload(String path, byte[] file, String... form) {
    var request =
        mvc.post()
            .uri(path)
            .multipart()
            .file(new MockMultipartFile("file", "a file.csv", "text/csv", file));
    request.header("Sec-Fetch-Site", "same-origin").cookie(dev);
    for (int i = 0; i < form.length; i += 2) {
      request.param(form[i], form[i + 1]);
    }
    return request.exchange().getResponse();
  }

  /** What a page gives to keep. */
  byte[] bytes(String path, Cookie who) {
    return mvc.get().uri(path).cookie(who).exchange().getResponse().getContentAsByteArray();
  }

  static String location(MockHttpServletResponse response) {
    assertThat(response.getStatus()).as(text(response)).isEqualTo(303);
    return String.valueOf(response.getHeader("Location"));
  }

  static String text(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  static LocalDate today() {
    return LocalDate.now(Clock.systemUTC());
  }

  JdbcClient jdbc() {
    return JdbcClient.create(database);
  }

  /** Says of whom a frame names, whose names begin so, that they are of an organisation. */
  void belongTo(String wave, OrganisationId organisation, String names) {
    jdbc()
        .sql(
            """
            UPDATE questionnaire_invitation
            SET organisation_id = :organisation
            WHERE wave_id = :wave AND starts_with(name, :names)
            """)
        .param("organisation", organisation.value())
        .param("wave", UUID.fromString(wave.substring(7)))
        .param("names", names)
        .update();
  }

  /** Somebody in the frame of a wave. */
  UUID invitation(String wave, String name) {
    return jdbc()
        .sql("SELECT id FROM questionnaire_invitation WHERE wave_id = :wave AND name = :name")
        .param("wave", UUID.fromString(wave.substring(7)))
        .param("name", name)
        .query(UUID.class)
        .single();
  }

  /** Lets yesterday be the last day of a wave. */
  void close(String wave) {
    jdbc()
        .sql(
            """
            UPDATE questionnaire_wave
            SET closes_on = :yesterday, opens_on = LEAST(opens_on, :yesterday)
            WHERE id = :wave
            """)
        .param("yesterday", today().minusDays(1))
        .param("wave", UUID.fromString(wave.substring(7)))
        .update();
  }
}
