package org.crossroads.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.crossroads.platform.MovingClock;
import org.crossroads.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail is never lost, and never sent twice by itself, whatever stops in between. */
class PostmanTests {
  private static final Duration CLAIM_LOST = Duration.ofMinutes(6);

  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(
          new ServerSetup[] {
            ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.SMTPS.dynamicPort()
          });

  private final PGSimpleDataSource database = TestDatabase.fresh();
  private final MovingClock clock = new MovingClock();
  private final Outbox outbox = new Outbox(database, clock, event -> {});
  private final OutboxRows rows = new OutboxRows(database, clock);

  private static Mail mail(Instant goodUntil) {
    return new Mail(
        "sign-in",
        "amira@northgate.sch.uk",
        "Sign in – now",
        "Your code is: ABCD-EFGH\n",
        goodUntil);
  }

  private Mail mail() {
    return mail(clock.instant().plus(Duration.ofDays(1)));
  }

  private static MailSettings settings(int port, Path folder) {
    return settings(port, folder, MailSecurity.NONE);
  }

  private static MailSettings settings(int port, Path folder, MailSecurity security) {
    return new MailSettings(
        port == 0 ? null : "127.0.0.1",
        port,
        null,
        null,
        security,
        "Crossroads <crossroads@example.org>",
        "",
        folder);
  }

  private Postman postman() {
    return postman(SERVER.getSmtp().getPort());
  }

  private Postman postman(int port) {
    return new Postman(rows, new SmtpCarrier(settings(port, Path.of("unused")), clock));
  }

  private Postman postman(int port, MailSecurity security) {
    return new Postman(rows, new SmtpCarrier(settings(port, Path.of("unused"), security), clock));
  }

  private String column(String name) {
    return JdbcClient.create(database)
        .sql("SELECT coalesce(" + name + "::text, 'nothing') FROM mail_outbox")
        .query(String.class)
        .single();
  }

  @Test
  void aMailArrivesOnceAndItsTextIsNotKept() throws Exception {
    outbox.post(mail());
    assertThat(postman().deliverAll()).isEqualTo(1);
    assertThat(postman().deliverAll()).isZero();

    MimeMessage[] arrived = SERVER.getReceivedMessages();
    assertThat(arrived).hasSize(1);
    assertThat(arrived[0].getSubject()).isEqualTo("Sign in – now");
    assertThat(GreenMailUtil.getBody(arrived[0])).contains("ABCD-EFGH");
    assertThat(arrived[0].getMessageID()).startsWith("<" + column("id") + "@example.org");
    assertThat(column("state")).isEqualTo("sent");
    assertThat(column("body")).isEqualTo("nothing");
  }

  @Test
  void manyNodesSendEachMailOnce() throws Exception {
    for (int i = 0; i < 40; i++) {
      outbox.post(mail());
    }
    List<Callable<Integer>> nodes =
        List.of(postman()::deliverAll, postman()::deliverAll, postman()::deliverAll);
    int tried = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(nodes.size())) {
      for (Future<Integer> node : threads.invokeAll(nodes)) {
        tried += node.get();
      }
    }
    assertThat(tried).isEqualTo(40);
    assertThat(SERVER.getReceivedMessages()).hasSize(40);
  }

  @Test
  void withoutAServerAMailWaitsAndGoesOutLater() {
    outbox.post(mail());
    postman(1).deliverAll();
    assertThat(column("state")).isEqualTo("waiting");
    assertThat(column("trouble")).isNotBlank();
    assertThat(postman().deliverAll()).as("not at once").isZero();

    clock.pass(Duration.ofMinutes(1));
    postman().deliverAll();
    assertThat(SERVER.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aServerThatWantsItInTheClearGetsNothing() {
    outbox.post(mail());
    postman(SERVER.getSmtp().getPort(), MailSecurity.STARTTLS).deliverAll();
    assertThat(SERVER.getReceivedMessages()).isEmpty();
    assertThat(column("state")).isEqualTo("waiting");
    assertThat(column("trouble")).contains("STARTTLS");
  }

  @Test
  void aServerWhoseCertificateNobodyVouchesForGetsNothing() {
    outbox.post(mail());
    postman(SERVER.getSmtps().getPort(), MailSecurity.TLS).deliverAll();
    assertThat(SERVER.getReceivedMessages()).isEmpty();
    assertThat(column("state")).isEqualTo("waiting");
    assertThat(column("trouble")).containsIgnoringCase("certif");
  }

  @Test
  void aNodeThatStopsBeforeTheServerHasTheMailLosesNothing() {
    outbox.post(mail());
    assertThat(rows.claim()).isPresent();

    rows.tidy();
    assertThat(postman().deliverAll()).as("the node may be alive").isZero();
    clock.pass(CLAIM_LOST);
    rows.tidy();
    postman().deliverAll();
    assertThat(SERVER.getReceivedMessages()).hasSize(1);
  }

  @Test
  void aNodeThatStopsWhileTheServerMayHaveTheMailSendsNothingTwice() {
    outbox.post(mail());
    assertThat(rows.handOver(rows.claim().orElseThrow())).isTrue();

    clock.pass(CLAIM_LOST);
    rows.tidy();
    postman().deliverAll();

    assertThat(SERVER.getReceivedMessages()).isEmpty();
    assertThat(outbox.troubles(10))
        .singleElement()
        .satisfies(trouble -> {
          assertThat(trouble.fate()).isEqualTo(MailTrouble.Fate.UNSURE);
          assertThat(trouble.recipient()).isEqualTo("amira@northgate.sch.uk");
          assertThat(trouble.trouble()).contains("stopped");
        });
  }

  @Test
  void aNodeThatWasThoughtDeadChangesNothing() {
    outbox.post(mail());
    OutboxRows.Claimed slow = rows.claim().orElseThrow();
    clock.pass(CLAIM_LOST);
    rows.tidy();
    assertThat(rows.claim()).isPresent();

    assertThat(rows.handOver(slow)).isFalse();
    rows.note(slow, new Delivery.Sent());
    assertThat(column("state")).isEqualTo("claimed");
  }

  @Test
  void aRefusedMailIsShownAndNotTriedAgain() {
    outbox.post(mail());
    rows.note(rows.claim().orElseThrow(), new Delivery.Refused("550 no such mailbox"));
    clock.pass(Duration.ofDays(1));
    assertThat(postman().deliverAll()).isZero();
    assertThat(outbox.troubles(10))
        .singleElement()
        .satisfies(trouble -> {
          assertThat(trouble.fate()).isEqualTo(MailTrouble.Fate.FAILED);
          assertThat(trouble.trouble()).isEqualTo("550 no such mailbox");
        });
  }

  @Test
  void aMailThatIsOfNoMoreUseIsNotSent() {
    outbox.post(mail(clock.instant().plus(Duration.ofMinutes(15))));
    clock.pass(Duration.ofMinutes(15));
    assertThat(postman().deliverAll()).isZero();
    rows.tidy();
    assertThat(column("state")).isEqualTo("expired");
    assertThat(column("body")).isEqualTo("nothing");
    assertThat(outbox.waiting()).isZero();
  }

  @Test
  void withoutAServerMailsAreFilesForTheirOwnerAlone(@TempDir Path folder) throws Exception {
    Path outboxFolder = folder.resolve("outbox");
    outbox.post(mail());
    new Postman(rows, new FolderCarrier(settings(0, outboxFolder), clock)).deliverAll();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(outboxFolder)))
        .isEqualTo("rwx------");
    try (Stream<Path> files = Files.list(outboxFolder)) {
      List<Path> found = files.toList();
      assertThat(found).singleElement().asString().endsWith(".eml");
      assertThat(Files.readString(found.getFirst())).contains("To: amira@northgate.sch.uk");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@b.uk\r\nBcc: all@b.uk", "a@b.uk\nX: y", "a@b.uk\rX: y", "", "a@b.uk\u0000"})
  void nothingCanBeAddedToTheHeadOfAMail(String text) {
    assertThatThrownBy(() -> new Mail("test", text, "Hello", "", null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Mail("test", "a@b.uk", text, "", null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatStandsInTheTextAddsNoLineToTheHead() throws Exception {
    outbox.post(new Mail("test", "a@b.uk", "Hello", "one\r\n\r\nBcc: all@b.uk\r\n.\r\nQUIT", null));
    postman().deliverAll();
    MimeMessage[] arrived = SERVER.getReceivedMessages();
    assertThat(arrived).hasSize(1);
    List<String> recipients = new ArrayList<>();
    for (var recipient : arrived[0].getAllRecipients()) {
      recipients.add(recipient.toString());
    }
    assertThat(recipients).containsExactly("a@b.uk");
    assertThat(GreenMailUtil.getBody(arrived[0])).contains("Bcc: all@b.uk");
  }
}
