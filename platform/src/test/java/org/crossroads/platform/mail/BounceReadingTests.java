package org.crossroads.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;
import org.crossroads.platform.MovingClock;
import org.crossroads.platform.TestDatabase;
import org.crossroads.platform.web.WrongSetting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Mails that come back, read from a real mailbox. */
class BounceReadingTests {
  private static final String US = "crossroads@example.org";

  @RegisterExtension
  static final GreenMailExtension SERVER =
      new GreenMailExtension(
          new ServerSetup[] {
            ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()
          });

  private final PGSimpleDataSource database = TestDatabase.fresh();
  private final MovingClock clock = new MovingClock();
  private final Outbox outbox = new Outbox(database, clock, event -> {});
  private final OutboxRows rows = new OutboxRows(database, clock);
  private GreenMailUser mailbox;

  @BeforeEach
  void openMailbox() {
    mailbox = SERVER.setUser(US, US, "secret");
  }

  private MailSettings mail() {
    return new MailSettings(
        "127.0.0.1",
        SERVER.getSmtp().getPort(),
        null,
        null,
        MailSecurity.NONE,
        US,
        "",
        Path.of("unused"));
  }

  private BounceReading reading(int port) {
    return new BounceReading(
        new BounceSettings("127.0.0.1", port, US, "secret", MailSecurity.NONE, "INBOX"),
        mail(),
        rows);
  }

  private int read() {
    return reading(SERVER.getImap().getPort()).read();
  }

  /** The Message-ID of a mail that went out. */
  private String sent() throws Exception {
    outbox.post(
        new Mail("invitation", "gone@northgate.sch.uk", "Your answers", "Please answer.", null));
    new Postman(rows, new SmtpCarrier(mail(), clock)).deliverAll();
    MimeMessage[] arrived = SERVER.getReceivedMessages();
    return arrived[arrived.length - 1].getMessageID();
  }

  private void comesBack(String file, String messageId) throws Exception {
    try (InputStream text =
        Objects.requireNonNull(getClass().getResourceAsStream(file + ".eml"), file)) {
      String filled =
          new String(text.readAllBytes(), StandardCharsets.US_ASCII)
              .replace("MESSAGE-ID", messageId)
              .replace("\n", "\r\n");
      mailbox.deliver(
          new MimeMessage(
              Session.getInstance(new Properties()),
              new ByteArrayInputStream(filled.getBytes(StandardCharsets.US_ASCII))));
    }
  }

  private long unread() throws Exception {
    return SERVER
        .getManagers()
        .getImapHostManager()
        .getInbox(mailbox)
        .getNonDeletedMessages()
        .stream()
        .filter(message -> !message.getFlags().contains(Flags.Flag.SEEN))
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"returned-whole", "returned-head", "answered-only"})
  void whatCameBackIsShownWithTheReasonAndMarkedAsRead(String file) throws Exception {
    comesBack(file, sent());
    assertThat(read()).isEqualTo(1);

    assertThat(outbox.troubles(10))
        .singleElement()
        .satisfies(trouble -> {
          assertThat(trouble.fate()).isEqualTo(MailTrouble.Fate.BOUNCED);
          assertThat(trouble.recipient()).isEqualTo("gone@northgate.sch.uk");
          assertThat(trouble.trouble())
              .isEqualTo("550 5.1.1 gone@northgate.sch.uk: no such user here");
        });
    assertThat(unread()).isZero();
    assertThat(read()).as("once").isZero();
  }

  @Test
  void everythingElseInTheMailboxStaysUnread() throws Exception {
    String ours = sent();
    comesBack("delayed", ours);
    comesBack("answer", ours);
    comesBack("broken", ours);
    comesBack("returned-head", "<" + UUID.randomUUID() + "@example.org>");
    comesBack("returned-head", "<17.4@elsewhere.example>");

    assertThat(read()).isZero();
    assertThat(outbox.troubles(10)).isEmpty();
    assertThat(unread()).isEqualTo(5);
  }

  @Test
  void aMailThatWasNotSentYetCannotComeBack() throws Exception {
    outbox.post(new Mail("invitation", "gone@northgate.sch.uk", "Hello", "Hello", null));
    OutboxRows.Claimed waiting = rows.claim().orElseThrow();
    comesBack("returned-head", "<" + waiting.id() + "@example.org>");
    assertThat(read()).isZero();
    assertThat(rows.handOver(waiting)).isTrue();
  }

  @Test
  void afterAMonthNobodyKnowsOfItAnyMore() throws Exception {
    String ours = sent();
    comesBack("returned-head", ours);
    read();
    clock.pass(Duration.ofDays(31));
    rows.tidy();
    assertThat(outbox.troubles(10)).isEmpty();
  }

  @Test
  void aMailboxThatIsAwayIsReadLater() throws Exception {
    comesBack("returned-head", sent());
    assertThat(reading(1).read()).isZero();
    assertThat(read()).isEqualTo(1);
  }

  @Test
  void withoutAMailboxNothingIsRead() {
    BounceSettings none = new BounceSettings("", 993, "", "", MailSecurity.TLS, "INBOX");
    assertThat(new BounceReading(none, mail(), rows).read()).isZero();
  }

  @Test
  void aMailboxHasAUser() {
    assertThatThrownBy(
            () -> new BounceSettings("imap.example", 993, "", "", MailSecurity.TLS, "INBOX"))
        .isInstanceOf(WrongSetting.class)
        .hasMessageContaining("CROSSROADS_IMAP_USER is not set");
  }
}
