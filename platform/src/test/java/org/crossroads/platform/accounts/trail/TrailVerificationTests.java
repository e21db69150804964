package org.crossroads.platform.accounts.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.accounts.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody with all rights over the database, who switches its guards off first. */
class TrailVerificationTests {
  private static final int ENTRIES = 9;

  private final PGSimpleDataSource database = TestDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);

  @BeforeEach
  void writeAndSwitchTheGuardsOff() {
    write(database);
    jdbc.sql("ALTER TABLE audit_event DISABLE TRIGGER USER").update();
    jdbc.sql("ALTER TABLE audit_head DISABLE TRIGGER USER").update();
    jdbc.sql("GRANT ALL ON audit_event, audit_head TO CURRENT_USER").update();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "happened_at = happened_at + INTERVAL '1 microsecond'",
        "author = 'site', account_id = NULL",
        "account_id = gen_random_uuid()",
        "session_hash = repeat('0', 64)",
        "session_hash = NULL",
        "event = 'signed_out'",
        "thing_kind = 'partnership'",
        "thing_id = '*'",
        "concerns_id = gen_random_uuid()",
        "changes = '{}'",
        "changes = jsonb_set(changes, '{role,after}', '\"member\"')",
        "hash = decode(repeat('11', 32), 'hex')"
      })
  void everyChangedColumnIsFound(String set) {
    jdbc.sql("UPDATE audit_event SET " + set + " WHERE number = 5").update();
    assertThat(broken().number()).isEqualTo(5);
    assertThat(broken().reason()).isEqualTo("It was changed after it was written.");
  }

  @Test
  void anEntryTakenOutIsFound() {
    jdbc.sql("DELETE FROM audit_event WHERE number IN (4, 5)").update();
    assertThat(broken())
        .isEqualTo(new TrailVerdict.Broken(4, "It is missing; the next that is there is 6."));
  }

  @Test
  void closingTheGapAfterwardsIsFound() {
    jdbc.sql("DELETE FROM audit_event WHERE number = 4").update();
    for (int number = 5; number <= ENTRIES; number++) {
      jdbc.sql("UPDATE audit_event SET number = number - 1 WHERE number = " + number).update();
    }
    assertThat(broken().number()).isEqualTo(4);
  }

  @Test
  void aTailCutOffIsFoundByTheHead() {
    jdbc.sql("DELETE FROM audit_event WHERE number > 6").update();
    assertThat(broken())
        .isEqualTo(
            new TrailVerdict.Broken(
                7, "The tail was cut off: there were at least 9 entries, and 6 are there."));
  }

  @Test
  void aTailCutOffWithItsHeadIsFoundByANote() {
    TrailAnchor note = sound(List.of()).head();
    jdbc.sql("DELETE FROM audit_event WHERE number > 6").update();
    jdbc.sql(
            """
            UPDATE audit_head
            SET number = 6, hash = (SELECT e.hash FROM audit_event AS e WHERE e.number = 6)
            """)
        .update();
    assertThat(sound(List.of()).head().number()).isEqualTo(6);
    assertThat(verify(List.of(note))).isInstanceOf(TrailVerdict.Broken.class);
    assertThat(((TrailVerdict.Broken) verify(List.of(note))).number()).isEqualTo(7);
  }

  @Test
  void aTrailWrittenAnewIsFoundByANote() {
    TrailAnchor note = sound(List.of()).head();
    PGSimpleDataSource other = TestDatabase.fresh();
    write(other);
    var rewritten = new TrailVerification(other);
    assertThat(rewritten.verify(List.of())).isInstanceOf(TrailVerdict.Sound.class);
    assertThat(rewritten.verify(List.of(note)))
        .isEqualTo(
            new TrailVerdict.Broken(
                ENTRIES, "Its hash is not the one that was noted: the trail was written anew."));
  }

  @Test
  void aNoteIsReadBack() {
    TrailAnchor note = sound(List.of()).head();
    assertThat(TrailAnchor.parse(note.toString())).contains(note);
    assertThat(TrailAnchor.parse("120 5f8e")).isEmpty();
    assertThat(sound(List.of(note)).head()).isEqualTo(note);
  }

  private TrailVerdict.Broken broken() {
    return (TrailVerdict.Broken) verify(List.of());
  }

  private TrailVerdict.Sound sound(List<TrailAnchor> anchors) {
    return (TrailVerdict.Sound) verify(anchors);
  }

  private TrailVerdict verify(List<TrailAnchor> anchors) {
    return new TrailVerification(database).verify(anchors);
  }

  private static void write(PGSimpleDataSource database) {
    Trail trail = new Trail(database, Clock.systemUTC());
    for (int i = 0; i < ENTRIES; i++) {
      AccountId holder = AccountId.random();
      trail.add(
          TrailEntry.of(
                  new Author.Person(AccountId.random(), SessionDigest.of("s" + i)),
                  TrailEvent.ROLE_GRANTED,
                  Thing.account(holder),
                  new Change("role", null, "editor"))
              .concerning(holder));
    }
  }
}
