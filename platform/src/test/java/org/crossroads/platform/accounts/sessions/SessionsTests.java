package org.crossroads.platform.accounts.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.crossroads.platform.MovingClock;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Persons;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.SessionSettings;
import org.crossroads.platform.accounts.SignInFirst;
import org.crossroads.platform.accounts.Who;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SessionsTests {
  private static final SessionSettings SETTINGS =
      new SessionSettings(Duration.ofHours(2), Duration.ofHours(24), Duration.ofMinutes(10));

  private final PGSimpleDataSource database = TestDatabase.fresh();
  private final MovingClock clock = new MovingClock();
  private final Sessions sessions = new Sessions(database, clock, SETTINGS, event -> {});
  private final Sessions otherNode = new Sessions(database, clock, SETTINGS, event -> {});
  private final AccountId amira = Persons.account(database, "amira@northgate.sch.uk").id();
  private final AccountId ben = Persons.account(database, "ben@fairfield.org.uk").id();

  private Secret begin(AccountId account) {
    return sessions.begin(account, SignInMethod.CODE, "Firefox on Windows");
  }

  @Test
  void anyNodeKnowsWhoHoldsTheSecret() {
    Secret secret = begin(amira);

    Who.SignedIn who = otherNode.find(secret).orElseThrow();

    assertThat(who.account()).isEqualTo(amira);
    assertThat(who.email()).isEqualTo("amira@northgate.sch.uk");
    assertThat(who.signedInAt()).isEqualTo(clock.instant());
  }

  @Test
  void aSecretThatWasNeverGivenOpensNothing() {
    begin(amira);
    assertThat(sessions.find(Secret.random())).isEmpty();
    assertThat(sessions.find(new Secret("' OR true --"))).isEmpty();
  }

  @Test
  void theSecretIsNotInTheDatabase() {
    Secret secret = begin(amira);
    String row =
        JdbcClient.create(database)
            .sql("SELECT s::text || encode(token_hash, 'escape') FROM account_session AS s")
            .query(String.class)
            .single();
    assertThat(row).doesNotContain(secret.text());
  }

  @Test
  void aSessionThatNobodyUsesEnds() {
    Secret secret = begin(amira);
    clock.pass(Duration.ofHours(2));
    assertThat(sessions.find(secret)).isEmpty();
    assertThat(sessions.list(amira)).isEmpty();
  }

  @Test
  void aBusySessionEndsInTheEndToo() {
    Secret secret = begin(amira);
    for (int hour = 1; hour < 24; hour++) {
      clock.pass(Duration.ofHours(1));
      assertThat(sessions.find(secret)).as("after %s hours", hour).isPresent();
    }
    clock.pass(Duration.ofHours(1));
    assertThat(sessions.find(secret)).isEmpty();
  }

  @Test
  void aClosedAccountIsSignedInNowhere() {
    Secret secret = begin(amira);
    JdbcClient.create(database).sql("UPDATE account SET state = 'closed'").update();
    assertThat(sessions.find(secret)).isEmpty();
  }

  @Test
  void onesOwnSessionsAreListedAndEndedAndNobodyElses() {
    begin(amira);
    clock.pass(Duration.ofMinutes(5));
    Secret later = begin(amira);
    Secret bens = begin(ben);
    assertThat(sessions.list(amira))
        .hasSize(2)
        .isSortedAccordingTo((a, b) -> b.signedInAt().compareTo(a.signedInAt()));

    UUID latest = sessions.list(amira).getFirst().id();
    assertThat(sessions.end(ben, latest)).isFalse();
    assertThat(sessions.find(later)).isPresent();
    assertThat(sessions.end(amira, latest)).isTrue();
    assertThat(sessions.find(later)).isEmpty();

    assertThat(sessions.endAll(amira)).isEqualTo(1);
    assertThat(sessions.list(amira)).isEmpty();
    assertThat(sessions.find(bens)).isPresent();
  }

  @Test
  void whoIsErasedWhileTheySignInIsSentToSignIn() throws Exception {
    try (Connection erasing = database.getConnection();
        ExecutorService threads = Executors.newSingleThreadExecutor()) {
      erasing.setAutoCommit(false);
      try (Statement statement = erasing.createStatement()) {
        statement.executeUpdate("DELETE FROM account WHERE id = '" + amira + "'");
      }
      Future<Secret> signingIn = threads.submit(() -> begin(amira));
      awaitOneThatWaits();
      erasing.commit();
      assertThatThrownBy(signingIn::get).hasCauseInstanceOf(SignInFirst.class);
    }
    assertThat(sessions.list(amira)).isEmpty();
  }

  /** Until the database has a statement that waits for a lock. */
  private void awaitOneThatWaits() {
    JdbcClient jdbc = JdbcClient.create(database);
    for (int look = 0; look < 1000; look++) {
      int waiting =
          jdbc.sql(
                  """
                  SELECT count(*)
                  FROM pg_stat_activity
                  WHERE datname = current_database() AND wait_event_type = 'Lock'
                  """)
              .query(Integer.class)
              .single();
      if (waiting > 0) {
        return;
      }
      LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
    throw new IllegalStateException("Nobody waits for the erasure.");
  }
}
