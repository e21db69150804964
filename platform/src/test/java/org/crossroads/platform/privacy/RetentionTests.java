package org.crossroads.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.FreshDatabase;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.trail.TrailQuery;
import org.crossroads.platform.accounts.trail.TrailSearch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** What is past its time goes: seen first, once a day, on one node. */
@SpringBootTest(classes = Crossroads.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
class RetentionTests {
  @Autowired private DataSource database;
  @Autowired private Retention retention;
  @Autowired private Accounts accounts;
  @Autowired private TrailSearch trail;

  @Test
  void aListShowsWhatIsDueAndRemovesNothing() {
    UUID session = endedSession("list@people.example");
    assertThat(due("sessions that have ended")).isPositive();
    assertThat(count("account_session", session)).isEqualTo(1);
    retention.apply();
    assertThat(count("account_session", session)).isZero();
    assertThat(due("sessions that have ended")).isZero();
  }

  @Test
  void everyRuleCountsWhatItRemoves() {
    endedSession("every@people.example");
    List<Retention.Line> listed = retention.list();
    List<Retention.Line> removed = retention.apply();
    assertThat(listed).hasSameSizeAs(removed).hasSizeGreaterThan(6);
    assertThat(retention.list()).allSatisfy(line -> assertThat(line.due().count()).isZero());
  }

  @Test
  void ofTwoNodesOneDoesItOnceADay() throws InterruptedException, ExecutionException {
    jdbc().sql("UPDATE retention_run SET ran_at = '2000-01-01T00:00:00Z'").update();
    Callable<Boolean> node = () -> !retention.applyDaily().isEmpty();
    try (var nodes = Executors.newFixedThreadPool(2)) {
      var first = nodes.submit(node);
      var second = nodes.submit(node);
      assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
    }
    assertThat(retention.applyDaily()).isEmpty();
  }

  @Test
  void anAccountThatNobodyUsesGoesUnlessItHoldsARole() {
    AccountId unused = unusedFor(3, "unused@people.example");
    AccountId holder = unusedFor(3, "holder@people.example");
    AccountId lately = unusedFor(1, "lately@people.example");
    jdbc()
        .sql(
            """
            INSERT INTO role_grant (id, account_id, role, scope_kind, from_on, granted_at)
            VALUES (gen_random_uuid(), :account, 'auditor', 'site', '2020-01-01', now())
            """)
        .param("account", holder.value())
        .update();
    retention.apply();
    assertThat(accounts.find(unused)).isEmpty();
    assertThat(accounts.find(holder)).isPresent();
    assertThat(accounts.find(lately)).isPresent();
    assertThat(trail.list(new TrailQuery(unused, null, null, null, null), Long.MAX_VALUE, 9))
        .extracting(entry -> entry.author() + " " + entry.words())
        .containsExactly("site erased an account");
  }

  private AccountId unusedFor(int years, String email) {
    AccountId id = accounts.findOrCreate(new EmailAddress(email)).id();
    jdbc()
        .sql("UPDATE account SET signed_in_on = current_date - :days WHERE id = :id")
        .param("days", years * 366)
        .param("id", id.value())
        .update();
    return id;
  }

  private UUID endedSession(String email) {
    UUID session = UUID.randomUUID();
    jdbc()
        .sql(
            """
            INSERT INTO account_session
                (id, token_hash, account_id, method, browser, signed_in_at, seen_at, ends_at)
            VALUES (:id, sha256(CAST(CAST(:id AS text) AS bytea)), :account, 'code', 'a test',
                now() - interval '2 days', now() - interval '2 days', now() - interval '1 day')
            """)
        .param("id", session)
        .param("account", accounts.findOrCreate(new EmailAddress(email)).id().value())
        .update();
    return session;
  }

  private long due(String what) {
    return retention.list().stream()
        .filter(line -> line.rule().what().equals(what))
        .findFirst()
        .orElseThrow()
        .due()
        .count();
  }

  private long count(String table, UUID id) {
    return jdbc()
        .sql("SELECT count(*) FROM " + table + " WHERE id = :id")
        .param("id", id)
        .query(Long.class)
        .single();
  }

  private JdbcClient jdbc() {
    return JdbcClient.create(database);
  }
}
