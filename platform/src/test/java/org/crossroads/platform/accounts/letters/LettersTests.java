package org.crossroads.platform.accounts.letters;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.crossroads.platform.Crossroads;
import org.crossroads.platform.FreshDatabase;
import org.crossroads.platform.accounts.AccountId;
import org.crossroads.platform.accounts.Accounts;
import org.crossroads.platform.accounts.EmailAddress;
import org.crossroads.platform.accounts.sessions.Sessions;
import org.crossroads.platform.accounts.sessions.SignInMethod;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = Crossroads.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
class LettersTests {
  private static final Letter LETTER =
      new Letter(LetterKind.CLAIMS, "Somebody asks", "Decide about it.");

  @Autowired private MockMvcTester mvc;
  @Autowired private DataSource database;
  @Autowired private Accounts accounts;
  @Autowired private Sessions sessions;
  @Autowired private Letters letters;
  @Autowired private GatheredLetters gathered;
  @Autowired private LetterChoices choices;
  @Autowired private Unsubscribing unsubscribing;

  @Test
  void lettersAreGatheredIntoOneMailUnlessThePersonChoseOtherwise()
      throws InterruptedException, ExecutionException {
    AccountId amira = account("amira@letters.example");
    letters.post(amira, LETTER);
    letters.post(amira, new Letter(LetterKind.SUGGESTIONS, "Somebody suggests", "Look at it."));
    assertThat(mails("amira@letters.example")).isEmpty();
    gathered.sendDue();
    assertThat(mails("amira@letters.example")).as("the first waits an hour").isEmpty();

    anHourPasses(amira);
    Callable<Integer> node = gathered::sendDue;
    try (var nodes = Executors.newFixedThreadPool(2)) {
      var first = nodes.submit(node);
      var second = nodes.submit(node);
      assertThat(first.get() + second.get()).isEqualTo(1);
    }
    assertThat(mails("amira@letters.example")).containsExactly("2 things at Crossroads");

    letters.post(amira, LETTER);
    anHourPasses(amira);
    gathered.sendDue();
    assertThat(mails("amira@letters.example")).as("one mail a day").hasSize(1);
  }

  @Test
  void whoChoseAMailEachTimeGetsItAndWhoChoseNoneGetsNone() {
    AccountId ben = account("ben@letters.example");
    AccountId cara = account("cara@letters.example");
    choices.choose(ben, Map.of(LetterKind.CLAIMS, LetterChoice.AT_ONCE));
    choices.choose(cara, Map.of(LetterKind.CLAIMS, LetterChoice.NEVER));
    AccountId dev = account("dev@letters.example");
    Recipients before = letters.recipients(List.of(ben, cara, dev, ben), LetterKind.CLAIMS);
    assertThat(before.mails()).isEqualTo(2);
    assertThat(before.atOnce())
        .extracting(each -> each.email().value())
        .containsExactly("ben@letters.example");
    assertThat(before.gathered())
        .extracting(each -> each.email().value())
        .containsExactly("dev@letters.example");
    assertThat(before.never()).hasSize(1);
    List.of(ben, cara).forEach(each -> letters.post(each, LETTER));
    assertThat(mails("ben@letters.example")).containsExactly("Somebody asks");
    anHourPasses(cara);
    gathered.sendDue();
    assertThat(mails("cara@letters.example")).isEmpty();
  }

  @Test
  void peopleChooseOnAPageAndNothingElseCanBeChosen() {
    AccountId eve = account("eve@letters.example");
    Cookie cookie =
        new Cookie("crossroads", sessions.begin(eve, SignInMethod.CODE, "a test").text());
    var choosing =
        mvc.post().uri("/account/mail").header("Sec-Fetch-Site", "same-origin").cookie(cookie);
    assertThat(choosing.param("claims", "never").param("stale_entries", "at_once").exchange())
        .hasStatus(303);
    assertThat(choices.of(eve)).containsEntry(LetterKind.CLAIMS, LetterChoice.NEVER);
    assertThat(text(mvc.get().uri("/account/mail").cookie(cookie).exchange().getResponse()))
        .contains("eve@letters.example", "Codes for signing in always come");
    var wrong =
        mvc.post().uri("/account/mail").header("Sec-Fetch-Site", "same-origin").cookie(cookie);
    assertThat(text(wrong.param("claims", "daily").exchange().getResponse()))
        .contains("cannot be chosen");
  }

  @Test
  void oneLinkStopsMailsWithoutSigningInAndOnlyByPost() {
    AccountId fay = account("fay@letters.example");
    String token = unsubscribing.token(fay, List.of(LetterKind.CLAIMS));
    String page = text(mvc.get().uri("/unsubscribe/" + token).exchange().getResponse());
    assertThat(page).contains("Stop these mails").doesNotContain("fay@letters.example");
    assertThat(choices.of(fay)).containsEntry(LetterKind.CLAIMS, LetterChoice.GATHERED);

    // As a mail program sends it: from no page, without a cookie.
    var press = mvc.post().uri("/unsubscribe/" + token).param("List-Unsubscribe", "One-Click");
    assertThat(text(press.exchange().getResponse())).contains("Mails stopped");

    assertThat(choices.of(fay))
        .containsEntry(LetterKind.CLAIMS, LetterChoice.NEVER)
        .containsEntry(LetterKind.SUGGESTIONS, LetterChoice.GATHERED);
  }

  @Test
  void aLinkThatWasMadeUpOrChangedStopsNothing() {
    AccountId gus = account("gus@letters.example");
    AccountId other = account("other@letters.example");
    String token = unsubscribing.token(gus, List.of(LetterKind.CLAIMS));
    for (String wrong :
        List.of(
            token.replace(gus.toString(), other.toString()),
            token.replace("claims", "suggestions"),
            token.substring(0, token.length() - 1),
            "nothing",
            "a.b.c")) {
      assertThat(text(mvc.post().uri("/unsubscribe/" + wrong).exchange().getResponse()))
          .as(wrong)
          .contains("This link stops no mails");
    }
    assertThat(choices.of(other)).isEqualTo(choices.of(account("untouched@letters.example")));
  }

  private AccountId account(String email) {
    return accounts.findOrCreate(new EmailAddress(email)).id();
  }

  private void anHourPasses(AccountId account) {
    JdbcClient.create(database)
        .sql(
            "UPDATE account_letter SET posted_at = posted_at - interval '1 hour' WHERE account_id = :id")
        .param("id", account.value())
        .update();
  }

  private List<String> mails(String recipient) {
    return JdbcClient.create(database)
        .sql("SELECT subject FROM mail_outbox WHERE recipient = :recipient ORDER BY posted_at, id")
        .param("recipient", recipient)
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static String text(MockHttpServletResponse response) {
    return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
