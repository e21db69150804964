package org.crossroads.platform.accounts.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.crossroads.platform.MovingClock;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.accounts.AccountId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class TrailSearchTests {
  private static final AccountId AMIRA = AccountId.random();
  private static final AccountId GREG = AccountId.random();
  private static final UUID SCHOOL = UUID.randomUUID();

  private final PGSimpleDataSource database = TestDatabase.fresh();
  private final TrailSearch search = new TrailSearch(database);

  @BeforeEach
  void threeDeedsOnThreeDays() {
    var clock = new MovingClock();
    Trail trail = new Trail(database, clock);
    Author amira = new Author.Person(AMIRA, SessionDigest.of("a session"));
    trail.add(TrailEntry.of(amira, TrailEvent.SIGNED_IN, Thing.account(AMIRA)).concerning(AMIRA));
    clock.pass(Duration.ofDays(1));
    trail.add(
        TrailEntry.of(
                amira,
                TrailEvent.CLAIM_GRANTED,
                Thing.organisation(SCHOOL),
                Change.to("role", "editor"),
                new Change("a", "1", null))
            .concerning(GREG));
    clock.pass(Duration.ofDays(1));
    trail.add(TrailEntry.of(new Author.Operator(), TrailEvent.TRAIL_DOWNLOADED, Thing.site()));
  }

  @Test
  void theLatestComesFirstAndTellsEverything() {
    assertThat(numbers(TrailQuery.everything())).containsExactly(3L, 2L, 1L);
    TrailRecord granted = search.list(TrailQuery.everything(), 3, 1).getFirst();
    assertThat(granted.number()).isEqualTo(2);
    assertThat(granted.at()).isEqualTo("2026-11-24T09:00:00Z");
    assertThat(granted.account()).isEqualTo(AMIRA);
    assertThat(granted.session())
        .hasSize(8)
        .isEqualTo(SessionDigest.of("a session").hex().substring(0, 8));
    assertThat(granted.words()).isEqualTo("agreed to a claim");
    assertThat(granted.thingId()).isEqualTo(SCHOOL.toString());
    assertThat(granted.concerns()).isEqualTo(GREG);
    assertThat(granted.changes())
        .containsExactly(new Change("a", "1", null), Change.to("role", "editor"));
  }

  @Test
  void aPersonFindsWhatTheyDidAndWhatWasDoneToThem() {
    assertThat(numbers(new TrailQuery(AMIRA, null, null, null, null))).containsExactly(2L, 1L);
    assertThat(numbers(new TrailQuery(GREG, null, null, null, null))).containsExactly(2L);
  }

  @Test
  void eventThingAndDaysNarrow() {
    assertThat(numbers(new TrailQuery(null, TrailEvent.SIGNED_IN, null, null, null)))
        .containsExactly(1L);
    assertThat(numbers(new TrailQuery(null, null, SCHOOL.toString(), null, null)))
        .containsExactly(2L);
    LocalDate second = LocalDate.of(2026, 11, 24);
    assertThat(numbers(new TrailQuery(null, null, null, second, null))).containsExactly(3L, 2L);
    assertThat(numbers(new TrailQuery(null, null, null, null, second))).containsExactly(2L, 1L);
    assertThat(numbers(new TrailQuery(AMIRA, TrailEvent.SIGNED_IN, null, second, second)))
        .isEmpty();
  }

  private List<Long> numbers(TrailQuery query) {
    List<Long> numbers = new ArrayList<>();
    search.forEach(query, each -> numbers.add(each.number()));
    return numbers;
  }
}
