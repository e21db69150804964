package org.crossroads.platform.accounts.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.FreshDatabase;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.letters.LetterChoice;
import org.crossroads.platform.accounts.letters.LetterChoices;
import org.crossroads.platform.accounts.letters.LetterKind;
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
import org.crossroads.platform.accounts.trail.TrailVerdict;
import org.crossroads.platform.accounts.trail.TrailVerification;
import org.crossroads.platform.mail.Mail;
import org.crossroads.platform.mail.Outbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(classes = Crossroads.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
class ErasureTests {
  @Autowired private DataSource database;
  @Autowired private Erasure erasure;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Grants grants;
  @Autowired private LetterChoices choices;
  @Autowired private Outbox outbox;
  @Autowired private TrailSearch trail;

  @Test
  void nothingInTheDatabaseTellsOfThePersonAfterwardsButTheTrailByANumber() {
    Who.SignedIn gone = somebody("gone.person@people.example", "Gwendolen Gone");
    Secret session = sessions.begin(gone.account(), SignInMethod.CODE, "a test");
    give(gone, Role.REPRESENTATIVE, new Scope.Organisation(java.util.UUID.randomUUID()));
    choices.choose(gone.account(), Map.of(LetterKind.CLAIMS, LetterChoice.NEVER));
    outbox.post(new Mail("test", gone.email(), "A subject", "A text", null));
    assertThat(places(gone.email())).isNotEmpty();

    assertThat(erasure.erase(gone)).isInstanceOf(ErasureOutcome.Erased.class);

    assertThat(accounts.find(gone.account())).isEmpty();
    assertThat(sessions.find(session)).isEmpty();
    assertThat(places(gone.email())).isEmpty();
    assertThat(places("Gwendolen Gone")).isEmpty();
    assertThat(places(gone.account().toString()))
        .allMatch(place -> place.startsWith("audit_event."))
        .isNotEmpty();
    assertThat(trailOf(gone)).first().extracting(TrailRecord::words).isEqualTo("erased an account");
    assertThat(new TrailVerification(database).verify(List.of()))
        .isInstanceOf(TrailVerdict.Sound.class);
  }

  @Test
  void theLastAdministratorHandsOverFirst() {
    Who.SignedIn last = somebody("last.admin@people.example", "");
    give(last, Role.ADMINISTRATOR, new Scope.Site());
    assertThat(erasure.obstacles(last)).singleElement().asString().contains("last administrator");
    assertThat(erasure.erase(last)).isInstanceOf(ErasureOutcome.NotYet.class);
    assertThat(accounts.find(last.account())).isPresent();
    assertThat(trailOf(last)).extracting(TrailRecord::event).containsExactly("role_granted");

    Who.SignedIn next = somebody("next.admin@people.example", "");
    give(next, Role.ADMINISTRATOR, new Scope.Site());
    assertThat(erasure.obstacles(last)).isEmpty();
    assertThat(erasure.erase(last)).isInstanceOf(ErasureOutcome.Erased.class);
  }

  @Test
  void twoAtOnceAreOneErasure() throws InterruptedException, ExecutionException {
    Who.SignedIn twice = somebody("twice@people.example", "");
    give(twice, Role.EDITOR, new Scope.Organisation(java.util.UUID.randomUUID()));
    Callable<ErasureOutcome> tab = () -> erasure.erase(twice);
    try (var tabs = Executors.newFixedThreadPool(2)) {
      var first = tabs.submit(tab);
      var second = tabs.submit(tab);
      assertThat(List.of(first.get(), second.get()))
          .containsExactlyInAnyOrder(new ErasureOutcome.Erased(), new ErasureOutcome.GoneAlready());
    }
    assertThat(trailOf(twice).stream().filter(entry -> entry.event().equals("account_erased")))
        .hasSize(1);
  }

  @Test
  void whatBreaksInTheMiddleLeavesEverythingAsItWas() {
    Who.SignedIn stays = somebody("stays@people.example", "Stella");
    give(stays, Role.EDITOR, new Scope.Organisation(java.util.UUID.randomUUID()));
    Secret session = sessions.begin(stays.account(), SignInMethod.CODE, "a test");
    List<String> before = places(stays.account().toString());
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql(
            """
            CREATE FUNCTION breaks() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                RAISE EXCEPTION 'the power failed';
            END $$
            """)
        .update();
    jdbc.sql(
            "CREATE TRIGGER breaks BEFORE DELETE ON account FOR EACH ROW EXECUTE FUNCTION breaks()")
        .update();
    try {
      assertThatThrownBy(() -> erasure.erase(stays)).hasStackTraceContaining("the power failed");
    } finally {
      jdbc.sql("DROP TRIGGER breaks ON account").update();
      jdbc.sql("DROP FUNCTION breaks()").update();
    }
    assertThat(places(stays.account().toString())).isEqualTo(before);
    assertThat(sessions.find(session)).isPresent();
    assertThat(grants.listOf(stays.account())).allMatch(grant -> grant.endedAt() == null);
  }

  private Who.SignedIn somebody(String email, String name) {
    Account account = accounts.findOrCreate(new EmailAddress(email));
    accounts.rename(account.id(), name);
    return new Who.SignedIn(account.id(), name, email, "a session", account.since());
  }

  private void give(Who.SignedIn who, Role role, Scope scope) {
    LocalDate yesterday = LocalDate.now(Clock.systemUTC()).minusDays(1);
    grants.give(
        new Author.Operator(),
        new NewGrant(who.account(), role, scope, Term.startingOn(yesterday)));
  }

  private List<TrailRecord> trailOf(Who.SignedIn who) {
    return trail.list(personIs(who.account()), Long.MAX_VALUE, 20);
  }

  private static TrailQuery personIs(AccountId account) {
    return new TrailQuery(account, null, null, null, null);
  }

  /** Every column of every table in which a text stands somewhere, as {@code table.column}. */
  private List<String> places(String text) {
    JdbcClient jdbc = JdbcClient.create(database);
    List<String> columns =
        jdbc.sql(
                """
                SELECT table_name || '.' || column_name
                FROM information_schema.columns
                WHERE table_schema = 'public'
                  AND data_type IN ('text', 'uuid', 'jsonb')
                ORDER BY 1
                """)
            .query((row, number) -> row.getString(1))
            .list();
    assertThat(columns).hasSizeGreaterThan(40);
    List<String> places = new ArrayList<>();
    for (String place : columns) {
      String[] parts = place.split("\\.", 2);
      boolean found =
          jdbc.sql(
                  "SELECT EXISTS (SELECT FROM \"%s\" WHERE position(:text IN CAST(\"%s\" AS text)) > 0)"
                      .formatted(parts[0], parts[1]))
              .param("text", text)
              .query(Boolean.class)
              .single();
      if (found) {
        places.add(place);
      }
    }
    return places;
  }
}
