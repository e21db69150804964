package org.crossroads.platform.accounts.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.accounts.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class TrailTests {
  private final PGSimpleDataSource database = TestDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final Trail trail = new Trail(database, Clock.systemUTC());

  @Test
  void whatWasDoneAndWhatTouchedItStandTogether() {
    var transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    transaction.executeWithoutResult(status -> {
      trail.add(entry("a"));
      assertThat(count()).as("nobody waits for the rest of the deed").isZero();
      trail.add(entry("b"));
    });
    assertThat(count()).isEqualTo(2);
    assertThatThrownBy(() ->
            transaction.executeWithoutResult(status -> {
              trail.add(entry("c"));
              throw new IllegalStateException("the deed failed");
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(count()).isEqualTo(2);
    assertThat(verdict()).isInstanceOf(TrailVerdict.Sound.class);
  }

  @Test
  void manyNodesWritingAtOnceMakeOneChain() throws ExecutionException, InterruptedException {
    List<Future<?>> writers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (int node = 0; node < 8; node++) {
        Trail own = new Trail(database, Clock.systemUTC());
        writers.add(
            threads.submit(() -> {
              for (int i = 0; i < 25; i++) {
                own.add(entry("n" + i));
              }
            }));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
    }
    assertThat(verdict()).isInstanceOf(TrailVerdict.Sound.class);
    assertThat(count()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE audit_event SET event = 'signed_out'",
        "UPDATE audit_event SET event = event WHERE false",
        "DELETE FROM audit_event",
        "TRUNCATE audit_event",
        "UPDATE audit_head SET number = 0",
        "DELETE FROM audit_head",
        "TRUNCATE audit_head"
      })
  void theDatabaseRefusesToForget(String sql) {
    trail.add(entry("a"));
    // The owner of an external database lacks the permission; the bundled one's meets the trigger.
    assertThatThrownBy(() -> jdbc.sql(sql).update())
        .satisfiesAnyOf(
            refusal -> assertThat(refusal).hasStackTraceContaining("The trail only grows"),
            refusal ->
                assertThat(refusal).hasStackTraceContaining("permission denied for table audit_"));
    assertThat(verdict()).isInstanceOf(TrailVerdict.Sound.class);
  }

  @Test
  void aChangeHasEachFieldOnce() {
    assertThatThrownBy(() ->
            TrailEntry.of(
                new Author.Site(),
                TrailEvent.ROLE_GRANTED,
                Thing.site(),
                Change.to("role", "editor"),
                Change.to("role", "chair")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private TrailVerdict verdict() {
    return new TrailVerification(database).verify(List.of());
  }

  private long count() {
    // Outside the transaction, as another node sees it.
    return JdbcClient.create(
            new DriverManagerDataSource(
                String.valueOf(database.getUrl()),
                String.valueOf(database.getUser()),
                String.valueOf(database.getPassword())))
        .sql("SELECT count(*) FROM audit_event")
        .query(Long.class)
        .single();
  }

  private static TrailEntry entry(String after) {
    return TrailEntry.of(
        new Author.Person(AccountId.random(), SessionDigest.of("a session")),
        TrailEvent.ROLE_GRANTED,
        Thing.site(),
        new Change("role", "", after),
        Change.to("until", "2027-08-31"));
  }
}
