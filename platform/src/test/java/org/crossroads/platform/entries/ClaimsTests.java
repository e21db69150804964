package org.crossroads.platform.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.crossroads.platform.MovingClock;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.Persons;
import org.crossroads.platform.accounts.Who;
import org.crossroads.platform.accounts.letters.LetterBox;
import org.crossroads.platform.accounts.rights.Right;
import org.crossroads.platform.accounts.rights.RightsForTests;
import org.crossroads.platform.accounts.rights.Role;
import org.crossroads.platform.accounts.rights.Scope;
import org.crossroads.platform.accounts.trail.TrailQuery;
import org.crossroads.platform.accounts.trail.TrailRecord;
import org.crossroads.platform.accounts.trail.TrailSearch;
import org.crossroads.platform.directory.Cast;
import org.crossroads.platform.directory.Lineage;
import org.crossroads.platform.directory.Organisation;
import org.crossroads.platform.directory.OrganisationId;
import org.crossroads.platform.directory.Organisations;
import org.crossroads.platform.mail.PostedMails;
import org.crossroads.platform.partnerships.Partnerships;
import org.crossroads.platform.web.Absent;
import org.crossroads.platform.web.PublicAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class ClaimsTests {
  private static final UUID BOROUGH = new UUID(1, 1);

  private final PGSimpleDataSource database = TestDatabase.fresh();
  private final MovingClock clock = new MovingClock();
  private final Cast cast = Cast.in(database);
  private final RightsForTests rights = RightsForTests.in(database, clock);
  private final Claims claims = claims(true);
  private final Who.SignedIn greg = person("greg@northgate.sch.uk");
  private final Who.SignedIn amira = person("amira@borough.org.uk");
  private final Who.SignedIn helen = person("helen@northgate.camden.sch.uk");

  @Test
  void anAddressAtTheSchoolsOwnDomainIsEnough() {
    cast.set(Cast.NORTHGATE, "website", "https://www.northgate.camden.sch.uk/");
    assertThat(claims.explain(helen, northgate()).getFirst())
        .startsWith("Your address ends in @northgate.camden.sch.uk");
    assertThat(claims.ask(helen, northgate(), Role.REPRESENTATIVE, ""))
        .isEqualTo(new ClaimOutcome.Granted());
    assertThat(may(helen, Cast.NORTHGATE)).isTrue();
    assertThat(may(helen, Cast.MILLBROOK)).isFalse();
    assertThat(trail())
        .extracting(TrailRecord::words)
        .containsExactly(
            "granted a role", "agreed to a claim", "asked to speak for an organisation");
    assertThat(trail()).extracting(TrailRecord::author).containsExactly("site", "site", "person");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "greg@camden.sch.uk",
        "greg@gmail.com",
        "greg@pupils.northgate.camden.sch.uk",
        "greg@northgate.camden.sch.uk.evil.example"
      })
  void anotherAddressWaits(String email) {
    cast.set(Cast.NORTHGATE, "website", "https://www.northgate.camden.sch.uk/");
    Who.SignedIn person = person(email);
    assertThat(claims.explain(person, northgate()).getLast()).contains("@northgate.camden.sch.uk");
    assertThat(claims.ask(person, northgate(), Role.EDITOR, ""))
        .isEqualTo(new ClaimOutcome.Waiting());
    assertThat(may(person, Cast.NORTHGATE)).isFalse();
  }

  @Test
  void aDomainOfTwoSchoolsProvesNothing() {
    cast.set(Cast.NORTHGATE, "website", "www.northgate.camden.sch.uk");
    cast.set(Cast.MILLBROOK, "website", "http://northgate.camden.sch.uk/millbrook");
    assertThat(claims.ask(helen, northgate(), Role.EDITOR, ""))
        .isEqualTo(new ClaimOutcome.Waiting());
  }

  @Test
  void whereTheOperatorSaysSoNoDomainIsEnough() {
    cast.set(Cast.NORTHGATE, "website", "www.northgate.camden.sch.uk");
    assertThat(claims(false).ask(helen, northgate(), Role.EDITOR, ""))
        .isEqualTo(new ClaimOutcome.Waiting());
  }

  @Test
  void aRepresentativeACoordinatorOrAnAdministratorDecides() {
    Who.SignedIn representative = person("head@northgate.sch.uk");
    Who.SignedIn administrator = person("ola@council.gov.uk");
    rights.give(representative.account(), Role.REPRESENTATIVE, scope(Cast.NORTHGATE));
    rights.give(administrator.account(), Role.ADMINISTRATOR, new Scope.Site());
    coordinator(amira, Cast.NORTHGATE);
    for (Who.SignedIn decider : List.of(representative, amira, administrator)) {
      Who.SignedIn asker = person("asker" + decider.email());
      Claim claim = ask(asker);
      assertThat(claims.agree(decider, northgate(), claim.id()))
          .isEqualTo(new ClaimOutcome.Granted());
      assertThat(may(asker, Cast.NORTHGATE)).isTrue();
    }
  }

  @Test
  void aCoordinatorDecidesForTheSchoolThatCameAfterAMember() {
    coordinator(amira, Cast.OLD_NORTHGATE);
    Claim claim = ask(greg);
    assertThat(claims.agree(amira, northgate(), claim.id())).isEqualTo(new ClaimOutcome.Granted());
  }

  @Test
  void nobodyElseDecidesNorAnybodyAboutThemselves() {
    rights.give(amira.account(), Role.EDITOR, scope(Cast.NORTHGATE));
    rights.give(helen.account(), Role.REPRESENTATIVE, scope(Cast.MILLBROOK));
    Claim claim = ask(greg);
    for (Who.SignedIn stranger : List.of(amira, helen, greg)) {
      assertThatThrownBy(() -> claims.agree(stranger, northgate(), claim.id()))
          .isInstanceOf(Absent.class);
      assertThatThrownBy(() -> claims.refuse(stranger, northgate(), claim.id()))
          .isInstanceOf(Absent.class);
    }
    assertThatThrownBy(() -> claims.agree(helen, get(Cast.MILLBROOK), claim.id()))
        .as("under one's own school")
        .isInstanceOf(Absent.class);
    coordinator(greg, Cast.NORTHGATE);
    assertThat(claims.agree(greg, northgate(), claim.id()))
        .isEqualTo(new ClaimOutcome.NotDone("You cannot decide about your own claim."));
    assertThat(may(greg, Cast.NORTHGATE)).isFalse();
  }

  @Test
  void whatWasSaidIsDroppedWhenItIsSettled() {
    coordinator(amira, Cast.NORTHGATE);
    Claim claim = ask(greg);
    assertThat(claims.listOpen(Cast.NORTHGATE)).extracting(Claim::note).containsExactly("I teach.");
    assertThat(claims.refuse(amira, northgate(), claim.id())).isEqualTo(new ClaimOutcome.Closed());
    assertThat(claims.listOpen(Cast.NORTHGATE)).isEmpty();
    assertThat(
            JdbcClient.create(database)
                .sql("SELECT state || note FROM claim")
                .query(String.class)
                .single())
        .isEqualTo("refused");
    assertThat(claims.agree(amira, northgate(), claim.id()))
        .isEqualTo(new ClaimOutcome.NotDone("Somebody has decided about that claim already."));
  }

  @Test
  void whoeverDecidesIsToldAndThenTheClaimantAndTheOthers() {
    Who.SignedIn representative = person("head@northgate.sch.uk");
    Who.SignedIn administrator = person("ola@council.gov.uk");
    rights.give(administrator.account(), Role.ADMINISTRATOR, new Scope.Site());
    rights.give(representative.account(), Role.REPRESENTATIVE, scope(Cast.NORTHGATE));
    coordinator(amira, Cast.NORTHGATE);
    Claim claim = ask(greg);
    assertThat(recipients())
        .as("an administrator only where there is nobody nearer")
        .containsExactlyInAnyOrder("head@northgate.sch.uk", "amira@borough.org.uk");
    assertThat(LetterBox.last(database))
        .contains("https://crossroads.example/organisations/" + Cast.NORTHGATE + "/people")
        .doesNotContain("greg", "I teach.");
    claims.agree(amira, northgate(), claim.id());
    assertThat(recipients())
        .containsExactlyInAnyOrder(
            "head@northgate.sch.uk",
            "amira@borough.org.uk",
            "greg@northgate.sch.uk",
            "head@northgate.sch.uk");
  }

  @Test
  void whereNobodyIsNearerAnAdministratorIsTold() {
    rights.give(amira.account(), Role.ADMINISTRATOR, new Scope.Site());
    Claim claim = ask(greg);
    assertThat(recipients()).containsExactly("amira@borough.org.uk");
    claims.refuse(amira, northgate(), claim.id());
    assertThat(recipients()).contains("greg@northgate.sch.uk");
  }

  @Test
  void nobodyHasMailsSentToVeryMany() {
    for (int urn = 200_000; urn < 200_005; urn++) {
      OrganisationId school = cast.addSchool(urn, "School " + urn, "Academy", "Primary", "301");
      assertThat(claims.ask(greg, get(school), Role.EDITOR, ""))
          .isEqualTo(new ClaimOutcome.Waiting());
    }
    assertThat(claims.ask(greg, northgate(), Role.EDITOR, ""))
        .isInstanceOf(ClaimOutcome.NotDone.class);
    claims.withdraw(greg, OrganisationId.ofUrn(200_000));
    assertThat(claims.ask(greg, northgate(), Role.EDITOR, ""))
        .isEqualTo(new ClaimOutcome.Waiting());
  }

  @Test
  void eachSeesTheClaimsAboutWhichTheyMayDecide() {
    Who.SignedIn administrator = person("ola@council.gov.uk");
    Who.SignedIn editor = person("editor@northgate.sch.uk");
    rights.give(administrator.account(), Role.ADMINISTRATOR, new Scope.Site());
    rights.give(editor.account(), Role.EDITOR, scope(Cast.NORTHGATE));
    rights.give(helen.account(), Role.REPRESENTATIVE, scope(Cast.MILLBROOK));
    coordinator(amira, Cast.OLD_NORTHGATE);
    Claim northgate = ask(greg);
    claims.ask(greg, get(Cast.MILLBROOK), Role.EDITOR, "");
    Claim millbrook = claims.findOpen(Cast.MILLBROOK, greg.account()).orElseThrow();
    assertThat(claims.listWaitingFor(administrator, 9))
        .containsExactlyInAnyOrder(northgate, millbrook);
    assertThat(claims.listWaitingFor(amira, 9)).containsExactly(northgate);
    assertThat(claims.listWaitingFor(helen, 9)).containsExactly(millbrook);
    assertThat(claims.listWaitingFor(editor, 9)).isEmpty();
    assertThat(claims.listWaitingFor(greg, 9)).isEmpty();
  }

  private List<String> recipients() {
    return JdbcClient.create(database)
        .sql(
            """
            SELECT recipient
            FROM mail_outbox
            UNION ALL
            SELECT a.email AS recipient
            FROM account_letter AS l
            JOIN account AS a ON a.id = l.account_id
            """)
        .query((row, number) -> row.getString("recipient"))
        .list();
  }

  @Test
  void oneMayAskOnceAndTakeItBack() {
    ask(greg);
    assertThat(claims.ask(greg, northgate(), Role.EDITOR, ""))
        .isInstanceOf(ClaimOutcome.NotDone.class);
    assertThat(claims.withdraw(amira, Cast.NORTHGATE)).isInstanceOf(ClaimOutcome.NotDone.class);
    assertThat(claims.withdraw(greg, Cast.NORTHGATE)).isEqualTo(new ClaimOutcome.Closed());
    assertThat(claims.ask(greg, northgate(), Role.EDITOR, ""))
        .isEqualTo(new ClaimOutcome.Waiting());
  }

  @Test
  void ofTwoWhoDecideAtOnceOneDoes() throws ExecutionException, InterruptedException {
    coordinator(amira, Cast.NORTHGATE);
    Claim claim = ask(greg);
    Claims otherNode = claims(true);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var first = threads.submit(() -> claims.agree(amira, northgate(), claim.id()));
      var second = threads.submit(() -> otherNode.refuse(amira, northgate(), claim.id()));
      List<ClaimOutcome> outcomes = List.of(first.get(), second.get());
      assertThat(outcomes).filteredOn(ClaimOutcome.NotDone.class::isInstance).hasSize(1);
      assertThat(may(greg, Cast.NORTHGATE))
          .isEqualTo(outcomes.contains(new ClaimOutcome.Granted()));
    }
  }

  private Claim ask(Who.SignedIn person) {
    assertThat(claims.ask(person, northgate(), Role.EDITOR, "I teach."))
        .isEqualTo(new ClaimOutcome.Waiting());
    return claims.findOpen(Cast.NORTHGATE, person.account()).orElseThrow();
  }

  private void coordinator(Who.SignedIn person, OrganisationId member) {
    JdbcClient jdbc = JdbcClient.create(database);
    jdbc.sql(
            """
            INSERT INTO partnership (id, name, kind, created_import)
            VALUES (:id, 'Borough Partnership', '', :import)
            """)
        .param("id", BOROUGH)
        .param("import", cast.importId())
        .update();
    jdbc.sql(
            """
            INSERT INTO partnership_member (partnership_id, member_id, role, source, created_import)
            VALUES (:id, :member, 'member', 'a test', :import)
            """)
        .param("id", BOROUGH)
        .param("member", member.value())
        .param("import", cast.importId())
        .update();
    rights.give(person.account(), Role.COORDINATOR, new Scope.Partnership(BOROUGH));
  }

  private Claims claims(boolean byDomain) {
    Organisations organisations = new Organisations(database);
    return new Claims(
        database,
        rights.grants(),
        rights.trail(),
        new Claims.Rules(
            new ClaimProof(organisations, new ClaimSettings(byDomain)),
            new ClaimDecisions(
                rights.access(),
                rights.grants(),
                new Partnerships(database),
                new Lineage(database),
                clock),
            new ClaimMails(
                LetterBox.in(database, clock),
                PostedMails.outbox(database, clock),
                Persons.search(database),
                new PublicAddress("https://crossroads.example")),
            clock));
  }

  private Who.SignedIn person(String email) {
    Account account = Persons.account(database, email);
    return new Who.SignedIn(account.id(), "", email, "a session", clock.instant());
  }

  private boolean may(Who who, OrganisationId organisation) {
    return rights.access().may(who, Right.EDIT_ENTRY, scope(organisation));
  }

  private static Scope scope(OrganisationId organisation) {
    return new Scope.Organisation(organisation.value());
  }

  private Organisation northgate() {
    return get(Cast.NORTHGATE);
  }

  private Organisation get(OrganisationId id) {
    return new Organisations(database).get(id);
  }

  private List<TrailRecord> trail() {
    return new TrailSearch(database).list(TrailQuery.everything(), Long.MAX_VALUE, 100);
  }
}
