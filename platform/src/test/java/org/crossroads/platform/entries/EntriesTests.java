package org.crossroads.platform.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.FreshDatabase;
import org.crossroads.platform.MovingClock;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.letters.Letters;
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
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.directory.Stage;
import org.crossroads.platform.directory.search.OrganisationSearch;
import org.crossroads.platform.web.Absent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
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

@SpringBootTest(classes = Crossroads.class, properties = Stage.SETTING)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
class EntriesTests {
  private static final String ENTRY = "/organisations/" + Cast.NORTHGATE + "/entry";

  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private OrganisationSearch search;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Grants grants;
  @Autowired private Entries entries;
  @Autowired private Suggestions suggestions;
  @Autowired private StaleEntries stale;
  @Autowired private EntryKeepers keepers;
  @Autowired private Letters letters;
  @Autowired private TrailSearch trail;

  private Who.SignedIn amira = nobody();
  private Who.SignedIn ben = nobody();

  @BeforeEach
  void aRepresentativeAndAnEditorOfNorthgateAndNothingWritten() throws InterruptedException {
    Stage.set(database, search);
    jdbc().sql("DELETE FROM entry_field").update();
    jdbc().sql("DELETE FROM entry_suggestion").update();
    jdbc().sql("DELETE FROM entry_reminder").update();
    jdbc().sql("DELETE FROM entry_round").update();
    amira = keeper("amira@entries.example", Role.REPRESENTATIVE);
    ben = keeper("ben@entries.example", Role.EDITOR);
  }

  @Test
  void everybodyReadsWhatARepresentativeWroteAndWhenItWasChecked() {
    assertThat(text(get(ENTRY, null))).contains("Nothing yet.");
    MockHttpServletResponse saved =
        post(
            ENTRY + "/edit",
            amira,
            "about",
            "A school <of> 900.",
            "email",
            "office@northgate.sch.uk");
    assertThat(saved.getHeader("Location")).isEqualTo(ENTRY);
    String page = text(get(ENTRY, null));
    assertThat(page)
        .contains("A school &lt;of", "office@northgate.sch.uk")
        .contains("Checked on ", " by a representative.")
        .doesNotContain("amira@entries.example", "Edit the entry");
    assertThat(text(get(ENTRY, amira))).contains("Edit the entry");
    assertThat(events()).contains("edited an entry");
  }

  @Test
  void theSecondOfTwoEditorsIsShownBothVersionsAndLosesNothing() {
    String form = text(get(ENTRY + "/edit", ben));
    assertThat(form).contains("name=\"about.revision\" value=\"0\"");
    save(amira, "about", "Amira’s text", 0, "");
    assertThat(value(EntryField.ABOUT)).isEqualTo("Amira’s text");

    MockHttpServletResponse second = save(ben, "about", "Ben’s text", 0, "");
    assertThat(text(second))
        .contains("Amira’s text", "Ben’s text", "Nothing was saved yet")
        .contains("name=\"about.revision\" value=\"1\"");
    assertThat(value(EntryField.ABOUT)).isEqualTo("Amira’s text");

    save(ben, "about", "Both texts", 1, "Amira’s text");
    assertThat(value(EntryField.ABOUT)).isEqualTo("Both texts");
  }

  @Test
  void twoEditorsOfDifferentFieldsDoNotDisturbEachOther() {
    save(amira, "about", "Amira’s text", 0, "");
    MockHttpServletResponse saved =
        post(
            ENTRY + "/edit",
            ben,
            "about",
            "",
            "about.seen",
            "",
            "about.revision",
            "0",
            "wants",
            "A pool");
    assertThat(saved.getStatus()).isEqualTo(303);
    assertThat(value(EntryField.ABOUT)).isEqualTo("Amira’s text");
    assertThat(value(EntryField.WANTS)).isEqualTo("A pool");
  }

  @Test
  void ofTwoWhoSaveAtTheSameMomentOneIsAskedAgain()
      throws InterruptedException, ExecutionException {
    Callable<EditOutcome> first = () -> edit(amira, "Amira’s");
    Callable<EditOutcome> second = () -> edit(ben, "Ben’s");
    try (var both = Executors.newFixedThreadPool(2)) {
      var one = both.submit(first);
      var other = both.submit(second);
      List<EditOutcome> outcomes = List.of(one.get(), other.get());
      assertThat(outcomes).filteredOn(each -> each instanceof EditOutcome.Saved).hasSize(1);
      assertThat(outcomes).filteredOn(each -> each instanceof EditOutcome.Collided).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "email,office,is no e-mail address",
    "telephone,ring us,is no telephone number",
    "page,javascript:alert(1),is no address of a page"
  })
  void whatIsWrongIsSaidAndNothingIsLost(String field, String value, String problem) {
    String page = text(post(ENTRY + "/edit", amira, field, value, "about", "Kept text"));
    assertThat(page).contains(problem, value, "Kept text");
    assertThat(entries.list(Cast.NORTHGATE)).allMatch(line -> line.value().isEmpty());
  }

  @Test
  void anEntryIsAbsentForEditorsOfOthers() {
    Who.SignedIn stranger = somebody("stranger@entries.example");
    for (String path : List.of("/edit", "/check")) {
      assertThat(get(ENTRY + path, stranger).getStatus()).isEqualTo(404);
      assertThat(post(ENTRY + path, stranger, "about", "x").getStatus()).isEqualTo(404);
    }
    assertThatThrownBy(() -> entries.check(stranger, Cast.NORTHGATE)).isInstanceOf(Absent.class);
  }

  @Test
  void aSuggestionWaitsForThoseWhoLookAfterTheEntryAndOneDecides() {
    Who.SignedIn cara = somebody("cara@entries.example");
    post(ENTRY + "/suggestion", cara, "field", "telephone", "value", "01632 960 001");
    assertThat(value(EntryField.TELEPHONE)).isEmpty();
    assertThat(text(get(ENTRY, cara))).doesNotContain("01632 960 001");
    assertThat(text(get(ENTRY, amira))).contains("01632 960 001", "Suggestions that wait for you");
    String one = ENTRY + "/suggestions/" + suggestions.list(Cast.NORTHGATE).getFirst().id();
    assertThat(post(one + "/acceptance", cara).getStatus()).isEqualTo(404);
    assertThat(post(one + "/acceptance", amira).getHeader("Location")).isEqualTo(ENTRY);
    assertThat(value(EntryField.TELEPHONE)).isEqualTo("01632 960 001");
    assertThat(post(one + "/refusal", ben).getStatus()).isEqualTo(404);
    assertThat(events()).contains("suggested a change", "accepted a suggestion");
    assertThat(letters("amira@entries.example"))
        .contains("A suggestion about " + northgate().name());
  }

  @Test
  void whatTheRegisterHasWrongIsReportedAndChangesNoField() {
    Who.SignedIn cara = somebody("cara@entries.example");
    suggestions.make(cara, northgate(), Optional.empty(), "The website is the old one.");
    assertThat(text(get(ENTRY, amira))).contains("Wrong in the register", "the old one");
    suggestions.accept(amira, Cast.NORTHGATE, suggestions.list(Cast.NORTHGATE).getFirst().id());
    assertThat(suggestions.list(Cast.NORTHGATE)).isEmpty();
    assertThat(entries.list(Cast.NORTHGATE)).allMatch(line -> line.value().isEmpty());
  }

  @Test
  void onePersonCannotFloodAnEntry() {
    Who.SignedIn cara = somebody("cara@entries.example");
    for (int i = 0; i < Suggestions.MOST_OPEN; i++) {
      assertThat(suggestions.make(cara, northgate(), Optional.of(EntryField.ABOUT), "x")).isTrue();
    }
    assertThat(suggestions.make(cara, northgate(), Optional.of(EntryField.ABOUT), "x")).isFalse();
  }

  @Test
  void onceATermThoseWhoLookAfterAStaleEntryAreAskedAndOneButtonSettlesIt() {
    edit(amira, "An old text");
    assertThat(stale.list()).isEmpty();
    jdbc().sql("UPDATE entry_field SET checked_on = checked_on - 400").update();
    assertThat(stale.list())
        .singleElement()
        .extracting(StaleEntries.Stale::fields)
        .isEqualTo(List.of(EntryField.ABOUT.label()));
    assertThat(stale.recipients().mails()).isEqualTo(2);

    assertThat(stale.remind()).isEqualTo(2);
    assertThat(stale.remind()).as("not twice in a term").isZero();
    assertThat(mails("amira@entries.example")).contains("Is your entry still right?");

    assertThat(text(get(ENTRY + "/check", amira))).contains("All still right", "An old text");
    assertThat(post(ENTRY + "/check", amira).getHeader("Location")).isEqualTo(ENTRY);
    jdbc().sql("DELETE FROM entry_reminder").update();
    assertThat(stale.list()).isEmpty();
    assertThat(events()).contains("said that an entry is right");
  }

  @Test
  void onMailDaysTheyAreAskedByThemselvesAndOnceByAllNodes() {
    MovingClock clock = new MovingClock(); // 23 November
    StaleEntries one = new StaleEntries(database, keepers, letters, clock);
    StaleEntries other = new StaleEntries(database, keepers, letters, clock);
    edit(amira, "An old text");
    jdbc().sql("UPDATE entry_field SET checked_on = DATE '2025-01-01'").update();
    assertThat(one.nextMailDay()).isEqualTo("2027-01-25");

    one.remindOnMailDay();
    assertThat(one.list()).as("it is no mail day").hasSize(1);
    clock.pass(Duration.ofDays(63)); // 25 January
    one.remindOnMailDay();
    assertThat(one.list()).isEmpty();
    jdbc().sql("DELETE FROM entry_reminder").update();
    other.remindOnMailDay();
    assertThat(other.list()).as("another node did it on this mail day").hasSize(1);
    assertThat(other.nextMailDay()).isEqualTo("2027-05-05");
    clock.pass(Duration.ofDays(20 + 100));
    other.remindOnMailDay();
    assertThat(other.list()).as("too late for 5 May").hasSize(1);
  }

  @Test
  void anAdministratorSeesWhoWillBeMailedBeforeAnybodyIs() {
    Who.SignedIn admin = somebody("admin@entries.example");
    give(admin, Role.ADMINISTRATOR, new Scope.Site());
    edit(amira, "An old text");
    jdbc().sql("UPDATE entry_field SET checked_on = checked_on - 400").update();
    assertThat(text(get("/admin/stale-entries", admin)))
        .contains("2 mails go out", "amira@entries.example", "ben@entries.example");
    assertThat(get("/admin/stale-entries", amira).getStatus()).isEqualTo(404);
    assertThat(post("/admin/stale-entries", amira).getStatus()).isEqualTo(404);
    assertThat(post("/admin/stale-entries", admin).getStatus()).isEqualTo(303);
    assertThat(stale.list()).isEmpty();
  }

  private EditOutcome edit(Who.SignedIn who, String about) {
    return entries.edit(
        who, Cast.NORTHGATE, List.of(new EntryEdit(EntryField.ABOUT, "", about, 0)));
  }

  private MockHttpServletResponse save(
      Who.SignedIn who, String field, String wanted, int revision, String seen) {
    return post(
        ENTRY + "/edit",
        who,
        field,
        wanted,
        field + ".seen",
        seen,
        field + ".revision",
        Integer.toString(revision));
  }

  private String value(EntryField field) {
    return entries.list(Cast.NORTHGATE).stream()
        .filter(line -> line.field() == field)
        .findFirst()
        .orElseThrow()
        .value();
  }

  private List<String> events() {
    String northgate = Cast.NORTHGATE.toString();
    return trail
        .list(new TrailQuery(null, null, northgate, null, null), Long.MAX_VALUE, 30)
        .stream()
        .map(TrailRecord::words)
        .toList();
  }

  private List<String> letters(String email) {
    return jdbc()
        .sql(
            """
            SELECT l.subject
            FROM account_letter AS l
            JOIN account AS a ON a.id = l.account_id
            WHERE a.email = :email
            """)
        .param("email", email)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private List<String> mails(String email) {
    return jdbc()
        .sql("SELECT subject FROM mail_outbox WHERE recipient = :email")
        .param("email", email)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private Organisation northgate() {
    return new Organisations(database).get(Cast.NORTHGATE);
  }

  private Who.SignedIn keeper(String email, Role role) {
    Who.SignedIn who = somebody(email);
    give(who, role, new Scope.Organisation(Cast.NORTHGATE.value()));
    return who;
  }

  private void give(Who.SignedIn who, Role role, Scope scope) {
    LocalDate yesterday = LocalDate.now(Clock.systemUTC()).minusDays(1);
    grants.give(
        new Author.Operator(),
        new NewGrant(who.account(), role, scope, Term.startingOn(yesterday)));
  }

  private static Who.SignedIn nobody() {
    return new Who.SignedIn(AccountId.random(), "", "nobody@entries.example", "", Instant.EPOCH);
  }

  private Who.SignedIn somebody(String email) {
    Account account = accounts.findOrCreate(new EmailAddress(email));
    return new Who.SignedIn(account.id(), "", email, "a session", account.since());
  }

  private MockHttpServletResponse get(String path, Who.@Nullable SignedIn who) {
    var request = mvc.get().uri(path);
    if (who != null) {
      request.cookie(cookie(who.account()));
    }
    return request.exchange().getResponse();
  }

  private MockHttpServletResponse post(String path, Who.SignedIn who, String... form) {
    var request =
        mvc.post().uri(path).header("Sec-Fetch-Site", "same-origin").cookie(cookie(who.account()));
    for (int i = 0; i < form.length; i += 2) {
      request.param(form[i], form[i + 1]);
    }
    return request.exchange().getResponse();
  }

  private Cookie cookie(AccountId account) {
    return new Cookie("crossroads", sessions.begin(account, SignInMethod.CODE, "a test").text());
  }

  private JdbcClient jdbc() {
    return JdbcClient.create(database);
  }

  private static String text(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
