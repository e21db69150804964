package org.crossroads.platform.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossroads.platform.accounts.signin.SignInStage.AMIRA;
import static org.crossroads.platform.accounts.signin.SignInStage.SCHOOL;
import static org.crossroads.platform.accounts.signin.SignInStage.TO;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.crossroads.platform.accounts.AccountEvent;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.Persons;
import org.crossroads.platform.accounts.Secret;
import org.crossroads.platform.accounts.sessions.SignInMethod;
import org.crossroads.platform.accounts.signin.SignInStage.Sent;
import org.crossroads.platform.mail.PostedMails;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInsTests {
  private static final int AT_ONCE = 12;

  private final SignInStage stage = new SignInStage();
  private final SignIns here = stage.node();
  private final SignIns otherNode = stage.node();
  private final Secret browser = Secret.random();
  private final Secret otherBrowser = Secret.random();

  @Test
  void theCodeSignsInOnceOnAnyNodeAndMakesTheAccount() {
    Sent mail = stage.sent(AMIRA, browser);

    assertThat(otherNode.useCode(mail.code(), browser, SCHOOL))
        .isInstanceOfSatisfying(
            Proof.Proven.class,
            proven -> {
              assertThat(proven.account().email()).isEqualTo(AMIRA);
              assertThat(proven.returnTo()).isEqualTo(TO);
              assertThat(proven.method()).isEqualTo(SignInMethod.CODE);
              assertThat(proven.first()).isTrue();
            });
    assertThat(stage.events).hasOnlyElementsOfType(AccountEvent.Created.class).hasSize(1);
    assertThat(here.useCode(mail.code(), browser, SCHOOL)).isInstanceOf(Proof.Ended.class);
    assertThat(here.useLink(mail.link(), browser)).isInstanceOf(Proof.Ended.class);
  }

  @Test
  void theLinkSignsInOnceInTheBrowserThatAskedForIt() {
    Sent mail = stage.sent(AMIRA, browser);
    assertThat(here.useLink(mail.link(), otherBrowser)).isInstanceOf(Proof.Ended.class);
    assertThat(here.useLink(mail.link(), null)).isInstanceOf(Proof.Ended.class);
    assertThat(otherNode.useLink(mail.link(), browser)).isInstanceOf(Proof.Proven.class);
    assertThat(here.useLink(mail.link(), browser)).isInstanceOf(Proof.Ended.class);
  }

  @Test
  void lookingAtALinkSpendsNothing() {
    Sent mail = stage.sent(AMIRA, browser);
    for (int i = 0; i < 10; i++) {
      assertThat(here.look(mail.link(), browser)).isInstanceOf(LinkState.Ready.class);
      assertThat(here.look(mail.link(), null)).isInstanceOf(LinkState.AskedElsewhere.class);
    }
    assertThat(here.useLink(mail.link(), browser)).isInstanceOf(Proof.Proven.class);
    assertThat(here.look(mail.link(), browser)).isInstanceOf(LinkState.Ended.class);
  }

  @Test
  void anotherBrowserNeedsTheCodeBesideTheLink() {
    Sent mail = stage.sent(AMIRA, browser);
    assertThat(here.useCode(mail.code(), otherBrowser, SCHOOL)).isInstanceOf(Proof.Ended.class);
    assertThat(here.useCodeBesideLink("2222-2222", mail.link(), SCHOOL))
        .isInstanceOf(Proof.Wrong.class);
    assertThat(here.useCodeBesideLink(mail.code(), mail.link(), SCHOOL))
        .isInstanceOf(Proof.Proven.class);
    assertThat(here.useCodeBesideLink(mail.code(), mail.link(), SCHOOL))
        .isInstanceOf(Proof.Ended.class);
  }

  @Test
  void linkAndCodeLastAQuarterOfAnHour() {
    Sent mail = stage.sent(AMIRA, browser);
    stage.clock.pass(Duration.ofMinutes(15));
    assertThat(here.look(mail.link(), browser)).isInstanceOf(LinkState.Ended.class);
    assertThat(here.useLink(mail.link(), browser)).isInstanceOf(Proof.Ended.class);
    assertThat(here.useCode(mail.code(), browser, SCHOOL)).isInstanceOf(Proof.Ended.class);
  }

  @Test
  void ofManyUsesOfALinkAtOnceExactlyOneWins() throws Exception {
    Sent mail = stage.sent(AMIRA, browser);
    assertThat(wins(() -> stage.node().useLink(mail.link(), browser))).isEqualTo(1);
  }

  @Test
  void ofLinkAndCodeAtOnceExactlyOneWins() throws Exception {
    Sent mail = stage.sent(AMIRA, browser);
    assertThat(
            wins(() ->
                Thread.currentThread().threadId() % 2 == 0
                    ? stage.node().useLink(mail.link(), browser)
                    : stage.node().useCode(mail.code(), browser, SCHOOL)))
        .isEqualTo(1);
  }

  @Test
  void fiveWrongCodesEndTheRequestHoweverManyAreTriedAtOnce() throws Exception {
    Sent mail = stage.sent(AMIRA, browser);
    assertThat(wins(() -> stage.node().useCode("2222-2222", browser, SCHOOL))).isZero();
    assertThat(here.useCode(mail.code(), browser, SCHOOL)).isInstanceOf(Proof.Wrong.class);
    int tries =
        JdbcClient.create(stage.database)
            .sql("SELECT tries FROM account_sign_in")
            .query(Integer.class)
            .single();
    assertThat(tries).isEqualTo(SignInRequests.MOST_TRIES);
  }

  @Test
  void theFifthTryMayBeTheRightOne() {
    Sent mail = stage.sent(AMIRA, browser);
    for (int i = 0; i < 4; i++) {
      assertThat(here.useCode("2222-2222", browser, SCHOOL)).isInstanceOf(Proof.Wrong.class);
    }
    assertThat(here.useCode(mail.code(), browser, SCHOOL)).isInstanceOf(Proof.Proven.class);
  }

  @Test
  void wrongCodesOfStrangersDoNotSpendOnesOwn() {
    Sent mail = stage.sent(AMIRA, browser);
    stage.sent(AMIRA, otherBrowser);
    for (int i = 0; i < 10; i++) {
      here.useCode("2222-2222", otherBrowser, new Network("198.51.100.1"));
    }
    assertThat(here.useCode(mail.code(), browser, SCHOOL)).isInstanceOf(Proof.Proven.class);
  }

  @Test
  void theCodeOfAnEarlierMailStillWorks() {
    Sent first = stage.sent(AMIRA, browser);
    stage.clock.pass(Duration.ofMinutes(2));
    Sent second = stage.sent(AMIRA, browser);
    assertThat(here.useCode(first.code(), browser, SCHOOL)).isInstanceOf(Proof.Proven.class);
    assertThat(here.useCode(second.code(), browser, SCHOOL)).isInstanceOf(Proof.Ended.class);
  }

  @Test
  void anAddressIsSentFiveMailsInAQuarterOfAnHourOnAllNodesTogether() {
    for (int i = 0; i < 5; i++) {
      assertThat(stage.ask(AMIRA, Secret.random())).isInstanceOf(Asked.Posted.class);
    }
    assertThat(stage.ask(AMIRA, Secret.random())).isInstanceOf(Asked.TooMany.class);
    assertThat(stage.ask(new EmailAddress("ben@fairfield.org.uk"), browser))
        .isInstanceOf(Asked.Posted.class);
    stage.clock.pass(Duration.ofMinutes(15));
    assertThat(stage.ask(AMIRA, browser)).isInstanceOf(Asked.Posted.class);
  }

  @Test
  void aNetworkHasItsLimit() {
    for (int i = 0; i < 60; i++) {
      assertThat(stage.ask(new EmailAddress("p" + i + "@northgate.sch.uk"), browser))
          .isInstanceOf(Asked.Posted.class);
    }
    assertThat(stage.ask(AMIRA, browser)).isInstanceOf(Asked.TooMany.class);
    assertThat(here.ask(AMIRA, browser, new Network("198.51.100.1"), TO, Optional.empty()))
        .isInstanceOf(Asked.Posted.class);
  }

  @Test
  void anAccountHasItsLimitOfCodesInADayFromOneNetworkAndItsOwnerIsNotLockedOut() {
    int wrong = 0;
    for (int i = 0; i < 100; i++) {
      if (i % 5 == 0) {
        stage.clock.pass(Duration.ofMinutes(16));
        stage.ask(AMIRA, browser);
      }
      if (here.useCode("2222-2222", browser, SCHOOL) instanceof Proof.Wrong) {
        wrong++;
      }
    }
    assertThat(wrong).isEqualTo(50);

    stage.clock.pass(Duration.ofMinutes(16));
    Sent mail = stage.sent(AMIRA, otherBrowser, new Network("198.51.100.1"));
    assertThat(here.useCode(mail.code(), otherBrowser, new Network("198.51.100.1")))
        .as("its owner elsewhere")
        .isInstanceOf(Proof.Proven.class);
  }

  @Test
  void knownAndUnknownAddressesLeaveTheSameTraces() {
    Persons.account(stage.database, AMIRA.value());
    String known = withoutWhatIsRandom(mailTo(AMIRA));
    String unknown = withoutWhatIsRandom(mailTo(new EmailAddress("nobody@northgate.sch.uk")));
    assertThat(known).isEqualTo(unknown);
  }

  @Test
  void aClosedAccountGetsNoCodeAndNobodyIn() {
    Persons.account(stage.database, AMIRA.value());
    Sent mail = stage.sent(AMIRA, browser);
    stage.execute("UPDATE account SET state = 'closed'");
    assertThat(here.useCode(mail.code(), browser, SCHOOL)).isInstanceOf(Proof.Closed.class);

    stage.clock.pass(Duration.ofMinutes(1));
    assertThat(stage.ask(AMIRA, browser)).isInstanceOf(Asked.Posted.class);
    assertThat(PostedMails.last(stage.database)).contains("closed").doesNotContain("code is");
  }

  @Test
  void neitherLinkNorCodeIsInTheDatabaseOnceTheMailIsGone() {
    Sent mail = stage.sent(AMIRA, browser);
    stage.execute("DELETE FROM mail_outbox");
    String row =
        JdbcClient.create(stage.database)
            .sql("SELECT s::text FROM account_sign_in AS s")
            .query(String.class)
            .single();
    assertThat(row).doesNotContain(mail.link().text(), mail.code().replace("-", ""));
  }

  @Test
  void anInvitationWorksOnceInAnyBrowserAndNamesTheRole() {
    Secret link = stage.invite(AMIRA, "administrator");
    stage.clock.pass(Duration.ofDays(2));
    assertThat(here.look(link, null)).isEqualTo(new LinkState.Ready(AMIRA.value(), true));
    assertThat(here.useLink(link, null))
        .isInstanceOfSatisfying(
            Proof.Proven.class,
            proven -> {
              assertThat(proven.method()).isEqualTo(SignInMethod.INVITATION);
              assertThat(stage.events)
                  .contains(
                      new AccountEvent.InvitationAccepted(proven.account().id(), "administrator"));
            });
    assertThat(here.useLink(link, null)).isInstanceOf(Proof.Ended.class);
  }

  private String mailTo(EmailAddress email) {
    stage.ask(email, browser);
    return PostedMails.last(stage.database);
  }

  private static String withoutWhatIsRandom(String mail) {
    return mail.replaceAll("code is: \\S+", "").replaceAll("link/\\S+", "");
  }

  /** Runs the same on many threads at once and counts who got in. */
  private static long wins(Callable<Proof> use) throws Exception {
    CyclicBarrier start = new CyclicBarrier(AT_ONCE);
    List<Callable<Proof>> all =
        Collections.nCopies(
            AT_ONCE,
            () -> {
              start.await();
              return use.call();
            });
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<Proof>> done = threads.invokeAll(all);
      return IntStream.range(0, AT_ONCE)
          .filter(i -> done.get(i).resultNow() instanceof Proof.Proven)
          .count();
    }
  }
}
