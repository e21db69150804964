package org.crossroads.platform.grid;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.rights.Grants;
import org.crossroads.platform.accounts.rights.NewGrant;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.rights.Term;
import org.crossroads.platform.accounts.sessions.Sessions;
import org.crossroads.platform.accounts.sessions.SignInMethod;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.TrailQuery;
import org.crossroads.platform.accounts.trail.TrailRecord;
import org.crossroads.platform.accounts.trail.TrailSearch;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.Stage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.grid.studies.Confidence;
import org.crossroads.platform.grid.studies.Judgement;
import org.crossroads.platform.grid.studies.Rating;
import org.crossroads.platform.grid.studies.StudyId;
import org.crossroads.platform.privacy.Holding;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A board of Marlow Vale that Amira coordinates and on which Greg and Helen sit, without any study;
 * and what a browser does there.
 */
final class Board {
  static final UUID ID = new UUID(80, 80);

  private final MockMvcTester mvc;
  private final DataSource database;
  private final People people;
  private final Who.SignedIn amira;
  private final Who.SignedIn greg;
  private final Who.SignedIn helen;

  /** Who people are and what is known of what they did. */
  record People(
      MockMvcTester mvc,
      DataSource database,
      OrganisationSearch search,
      Accounts accounts,
      Sessions sessions,
      Grants grants,
      TrailSearch trail,
      List<Holding> holdings) {

    /** The board without any study, before the cast. */
    Board meet() throws InterruptedException {
      Stage.set(database, search);
      return new Board(this);
    }
  }

  private Board(People people) {
    this.mvc = people.mvc();
    this.database = people.database();
    this.people = people;
    for (String table :
        List.of(
            "grid_note",
            "grid_moderation",
            "grid_rating",
            "grid_rater",
            "grid_study",
            "grid_comparative_study",
            "grid_dimension",
            "grid_definition")) {
      jdbc().sql("DELETE FROM " + table).update();
    }
    jdbc()
        .sql(
            """
            INSERT INTO partnership (id, name, kind, created_import)
            SELECT :id, 'Vale 14–19 Board', '', min(r.id)
            FROM import_run AS r
            ON CONFLICT DO NOTHING
            """)
        .param("id", ID)
        .update();
    jdbc()
        .sql("DELETE FROM partnership_member WHERE partnership_id = :id")
        .param("id", ID)
        .update();
    for (UUID member : List.of(Cast.NORTHGATE.value(), Cast.RIVERSIDE.value())) {
      jdbc()
          .sql(
              """
              INSERT INTO partnership_member
                  (partnership_id, member_id, role, source, created_import)
              SELECT :id, :member, 'member', 'a test', min(r.id)
              FROM import_run AS r
              """)
          .param("id", ID)
          .param("member", member)
          .update();
    }
    amira = somebody("amira@studies.example");
    give(amira, Role.COORDINATOR, new Scope.Partnership(ID));
    greg = somebody("greg@studies.example");
    helen = somebody("helen@studies.example");
  }

  Who.SignedIn amira() {
    return amira;
  }

  Who.SignedIn greg() {
    return greg;
  }

  Who.SignedIn helen() {
    return helen;
  }

  /** A study of Marlow Vale in which Greg and Helen differ on the breadth of O1 alone. */
  String rated() {
    String study = open("301");
    invite(study, greg, "self");
    invite(study, helen, "partner");
    post(
        study + "/rating/O1",
        greg,
        "breadth",
        "low",
        "depth",
        "medium",
        "comment",
        "Only one meeting.",
        "revision",
        "0");
    post(study + "/rating/O1", helen, "breadth", "high", "depth", "medium", "revision", "0");
    return study;
  }

  void publish(String study) {
    post(study + "/state", amira, "step", "share");
    post(study + "/state", amira, "step", "publish");
  }

  String open(String area) {
    return open(area, "2026-05-12");
  }

  String open(String area, String on) {
    String location =
        Objects.requireNonNull(
            post(
                    "/studies",
                    amira,
                    "partnership",
                    ID.toString(),
                    "area",
                    area,
                    "grid",
                    Grids.RECONSTRUCTION,
                    "on",
                    on)
                .getHeader("Location"));
    return location.replace("/raters", "");
  }

  void invite(String study, Who.SignedIn whom, String kind) {
    assertThat(post(study + "/raters", amira, "email", whom.email(), "kind", kind).getStatus())
        .isEqualTo(303);
  }

  String rater(String study, int number) {
    return jdbc()
        .sql("SELECT id::text FROM grid_rater WHERE study_id = :study AND number = :number")
        .param("study", id(study).value())
        .param("number", number)
        .query(String.class)
        .single();
  }

  static StudyId id(String study) {
    return new StudyId(UUID.fromString(study.replace("/studies/", "")));
  }

  static Rating rating(Judgement breadth) {
    return new Rating("O1", breadth, null, Confidence.SURE, "", "", 0, null);
  }

  /** What studies hold of people. */
  Holding holding() {
    return people.holdings().stream()
        .filter(each -> each.impersonal().contains("grid_rater.id"))
        .findFirst()
        .orElseThrow();
  }

  List<String> events(String study) {
    return people
        .trail()
        .list(new TrailQuery(null, null, id(study).toString(), null, null), Long.MAX_VALUE, 50)
        .stream()
        .map(TrailRecord::words)
        .toList();
  }

  List<String> mails(String email) {
    return jdbc()
        .sql("SELECT subject FROM mail_outbox WHERE recipient = :email")
        .param("email", email)
        .query((row, number) -> row.getString(1))
        .list();
  }

  void give(Who.SignedIn who, Role role, Scope scope) {
    LocalDate yesterday = LocalDate.now(Clock.systemUTC()).minusDays(1);
    people
        .grants()
        .give(
            new Author.Operator(),
            new NewGrant(who.account(), role, scope, Term.startingOn(yesterday)));
  }

  Who.SignedIn somebody(String email) {
    Account account = people.accounts().findOrCreate(new EmailAddress(email));
    return new Who.SignedIn(account.id(), "", email, "a session", account.since());
  }

  MockHttpServletResponse send(Who.SignedIn who, String csv) {
    return mvc.post()
        .uri("/admin/grids")
        .header("Sec-Fetch-Site", "same-origin")
        .cookie(cookie(who.account()))
        .multipart()
        .file(
            new MockMultipartFile(
                "file", "grid.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
        .param("code", "south-2027")
        .param("name", "South grid")
        .param("note", "From the south")
        .exchange()
        .getResponse();
  }

  MockHttpServletResponse get(String path, Who.@Nullable SignedIn who) {
    var request = mvc.get().uri(path);
    Optional.ofNullable(who).ifPresent(each -> request.cookie(cookie(each.account())));
    return request.exchange().getResponse();
  }

  MockHttpServletResponse post(String path, Who.SignedIn who, String... form) {
    var request =
        mvc.post().uri(path).header("Sec-Fetch-Site", "same-origin").cookie(cookie(who.account()));
    for (int i = 0; i < form.length; i += 2) {
      request.param(form[i], form[i + 1]);
    }
    return request.exchange().getResponse();
  }

  Cookie cookie(AccountId account) {
    return new Cookie(
        "crossroads", people.sessions().begin(account, SignInMethod.CODE, "a test").text());
  }

  JdbcClient jdbc() {
    return JdbcClient.create(database);
  }

  static String text(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
