package org.crossroads.platform.accounts.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.crossroads.platform.MovingClock;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Persons;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.trail.Author;
import org.crossroads.platform.accounts.trail.Trail;
import org.crossroads.platform.accounts.trail.TrailQuery;
import org.crossroads.platform.accounts.trail.TrailRecord;
import org.crossroads.platform.accounts.trail.TrailSearch;
import org.crossroads.platform.web.Absent;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class GrantsTests {
  private static final Scope SITE = new Scope.Site();
  private static final Scope BOROUGH = new Scope.Partnership(UUID.randomUUID());
  private static final Scope SCHOOL = new Scope.Organisation(UUID.randomUUID());

  private final PGSimpleDataSource database = TestDatabase.fresh();
  private final MovingClock clock = new MovingClock();
  private final Grants grants = new Grants(database, new Trail(database, clock), clock);
  private final Grants otherNode = new Grants(database, new Trail(database, clock), clock);
  private final Access access = new Access(grants, clock);
  private final Who.SignedIn ola = person("ola@council.gov.uk");
  private final Who.SignedIn amira = person("amira@borough.org.uk");
  private final Who.SignedIn greg = person("greg@northgate.sch.uk");

  @Test
  void aRoleHoldsOnEveryNodeFromTheNextRequestAndTheTrailSaysWhoGaveIt() {
    Grant ola = give(this.ola, Role.ADMINISTRATOR, SITE);
    Grant editor = done(grants.grant(this.ola, wanted(greg, Role.EDITOR, SCHOOL)));
    assertThat(access.may(greg, Right.EDIT_ENTRY, SCHOOL)).isTrue();
    assertThat(otherNode.listOf(greg.account())).containsExactly(editor);
    TrailRecord told = trail().getFirst();
    assertThat(told.words()).isEqualTo("granted a role");
    assertThat(told.account()).isEqualTo(this.ola.account());
    assertThat(told.concerns()).isEqualTo(greg.account());
    assertThat(told.thingId()).isEqualTo(String.valueOf(SCHOOL.idOrNull()));
    assertThat(told.changes()).extracting("after").containsExactly("2026-11-23", "editor");
    assertThat(grants.listHolders(Role.ADMINISTRATOR, SITE)).containsExactly(ola.holder());
  }

  @Test
  void aRoleEndsByItsLastDayOrAtOnce() {
    Grant admin = give(ola, Role.ADMINISTRATOR, SITE);
    LocalDate today = LocalDate.of(2026, 11, 23);
    Term week = new Term(today.plusDays(1), today.plusDays(7));
    done(grants.grant(ola, new NewGrant(greg.account(), Role.EDITOR, SCHOOL, week)));
    assertThat(access.may(greg, Right.EDIT_ENTRY, SCHOOL)).as("planned").isFalse();
    clock.pass(Duration.ofDays(1));
    assertThat(access.may(greg, Right.EDIT_ENTRY, SCHOOL)).as("the first day").isTrue();
    clock.pass(Duration.ofDays(7));
    assertThat(access.may(greg, Right.EDIT_ENTRY, SCHOOL)).as("after the last day").isFalse();

    Grant again = done(grants.grant(ola, wanted(greg, Role.EDITOR, SCHOOL)));
    done(grants.end(ola, again.id()));
    assertThat(access.may(greg, Right.EDIT_ENTRY, SCHOOL)).as("ended").isFalse();
    assertThat(notDone(grants.end(ola, again.id()))).isEqualTo("That role is over already.");
    assertThat(trail().getFirst().words()).isEqualTo("ended a role");
    assertThat(admin.endedAt()).isNull();
  }

  @Test
  void nobodyGivesMoreThanTheyHoldNorToThemselvesNorForLonger() {
    LocalDate end = LocalDate.of(2027, 8, 31);
    Term term = new Term(LocalDate.of(2026, 11, 23), end);
    done(
        grants.give(
            new Author.Operator(), new NewGrant(amira.account(), Role.COORDINATOR, BOROUGH, term)));
    assertThat(notDone(grants.grant(amira, wanted(greg, Role.ADMINISTRATOR, SITE))))
        .contains("may do what you may not");
    assertThat(notDone(grants.grant(amira, wanted(greg, Role.EDITOR, SCHOOL))))
        .contains("may do what you may not");
    Scope other = new Scope.Partnership(UUID.randomUUID());
    assertThat(notDone(grants.grant(amira, wanted(greg, Role.MEMBER, other))))
        .contains("may do what you may not");
    assertThat(notDone(grants.grant(amira, wanted(greg, Role.MEMBER, BOROUGH))))
        .contains("longer than your own");
    assertThat(
            notDone(grants.grant(amira, new NewGrant(amira.account(), Role.CHAIR, BOROUGH, term))))
        .contains("to yourself");
    done(grants.grant(amira, new NewGrant(greg.account(), Role.CHAIR, BOROUGH, term)));
    assertThat(notDone(grants.grant(greg, wanted(ola, Role.OBSERVER, BOROUGH))))
        .contains("may do what you may not");
    assertThat(trail()).as("nothing that was refused").hasSize(2);
  }

  @Test
  void theSameRoleIsNotHeldTwiceAtOnce() {
    give(ola, Role.ADMINISTRATOR, SITE);
    give(greg, Role.EDITOR, SCHOOL);
    assertThat(notDone(grants.grant(ola, wanted(greg, Role.EDITOR, SCHOOL))))
        .isEqualTo("They are editor in that time already. Maybe end that role first.");
  }

  @Test
  void theLastAdministratorAndTheLastCoordinatorStay() {
    Grant first = give(ola, Role.ADMINISTRATOR, SITE);
    Grant coordinator = give(amira, Role.COORDINATOR, BOROUGH);
    assertThat(notDone(grants.end(ola, first.id()))).startsWith("This is the last administrator.");
    assertThat(notDone(grants.end(amira, coordinator.id())))
        .startsWith("This is the last coordinator.");
    give(greg, Role.ADMINISTRATOR, SITE);
    JdbcClient.create(database)
        .sql("UPDATE account SET state = 'closed' WHERE id = :id")
        .param("id", greg.account().value())
        .update();
    assertThat(notDone(grants.end(ola, first.id())))
        .as("a closed account does not count")
        .isNotEmpty();
    done(grants.end(ola, coordinator.id()));
    give(amira, Role.ADMINISTRATOR, SITE);
    done(grants.end(ola, first.id()));
    assertThat(access.may(ola, Right.RUN_SITE, SITE)).isFalse();
  }

  @RepeatedTest(10)
  void twoAdministratorsWhoGoAtOnceDoNotBothGo() throws ExecutionException, InterruptedException {
    Grant first = give(ola, Role.ADMINISTRATOR, SITE);
    Grant second = give(amira, Role.ADMINISTRATOR, SITE);
    List<GrantOutcome> outcomes =
        atOnce(() -> grants.end(ola, first.id()), () -> otherNode.end(amira, second.id()));
    assertThat(outcomes).filteredOn(GrantOutcome.Done.class::isInstance).hasSize(1);
    assertThat(grants.listHolders(Role.ADMINISTRATOR, SITE)).hasSize(1);
  }

  @RepeatedTest(10)
  void twoAdministratorsWhoEndEachOtherAtOnceDoNotBothSucceed()
      throws ExecutionException, InterruptedException {
    Grant first = give(ola, Role.ADMINISTRATOR, SITE);
    Grant second = give(amira, Role.ADMINISTRATOR, SITE);
    List<GrantOutcome> outcomes =
        atOnce(() -> grants.end(ola, second.id()), () -> otherNode.end(amira, first.id()));
    assertThat(outcomes).filteredOn(GrantOutcome.Done.class::isInstance).hasSize(1);
    assertThat(grants.listHolders(Role.ADMINISTRATOR, SITE)).hasSize(1);
  }

  @Test
  void aStrangersRoleIsNotThere() {
    Grant coordinator = give(amira, Role.COORDINATOR, BOROUGH);
    give(greg, Role.REPRESENTATIVE, SCHOOL);
    assertThatThrownBy(() -> grants.end(greg, coordinator.id()))
        .isInstanceOf(Absent.class)
        .hasMessage("There is no such role.");
    assertThatThrownBy(() -> grants.end(greg, GrantId.random()))
        .isInstanceOf(Absent.class)
        .hasMessage("There is no such role.");
  }

  private static List<GrantOutcome> atOnce(Callable<GrantOutcome> one, Callable<GrantOutcome> other)
      throws ExecutionException, InterruptedException {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(() -> outcome(one));
      var second = threads.submit(() -> outcome(other));
      return List.of(first.get(), second.get());
    }
  }

  /** Whose own role went first may end nobody's any more. */
  private static GrantOutcome outcome(Callable<GrantOutcome> ending) throws Exception {
    try {
      return ending.call();
    } catch (Absent absent) {
      return new GrantOutcome.NotDone(absent.sentence());
    }
  }

  private Grant give(Who.SignedIn person, Role role, Scope scope) {
    return done(grants.give(new Author.Operator(), wanted(person, role, scope)));
  }

  private NewGrant wanted(Who.SignedIn person, Role role, Scope scope) {
    return new NewGrant(person.account(), role, scope, Term.startingOn(LocalDate.now(clock)));
  }

  private Who.SignedIn person(String email) {
    AccountId id = Persons.account(database, email).id();
    return new Who.SignedIn(id, "", email, UUID.randomUUID().toString(), clock.instant());
  }

  private List<TrailRecord> trail() {
    return new TrailSearch(database).list(TrailQuery.everything(), Long.MAX_VALUE, 100);
  }

  private static Grant done(GrantOutcome outcome) {
    assertThat(outcome).isInstanceOf(GrantOutcome.Done.class);
    return ((GrantOutcome.Done) outcome).grant();
  }

  private static String notDone(GrantOutcome outcome) {
    assertThat(outcome).isInstanceOf(GrantOutcome.NotDone.class);
    return ((GrantOutcome.NotDone) outcome).sentence();
  }
}
