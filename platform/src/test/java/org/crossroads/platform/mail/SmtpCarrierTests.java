package org.crossroads.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.crossroads.platform.MovingClock;
import org.crossroads.platform.web.WrongSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a mail by what the server says over the wire. */
class SmtpCarrierTests {
  private static final OutboxRows.Claimed MAIL =
      new OutboxRows.Claimed(
          UUID.fromString("00000000-0000-4000-8000-000000000001"),
          UUID.fromString("00000000-0000-4000-8000-000000000002"),
          "sign-in",
          "amira@northgate.sch.uk",
          "Hello",
          "Your code is: ABCD-EFGH\n",
          "",
          1);

  @TempDir private Path folder;
  private final AtomicInteger handedOver = new AtomicInteger();

  private static SmtpCarrier carrier(
      String host, int port, MailSecurity security, String certificates) {
    return new SmtpCarrier(
        new MailSettings(
            host,
            port,
            null,
            null,
            security,
            "Crossroads <crossroads@example.org>",
            certificates,
            Path.of("unused")),
        new MovingClock());
  }

  private Delivery sent(String host, int port, MailSecurity security, String certificates) {
    return carrier(host, port, security, certificates)
        .carry(MAIL, () -> handedOver.incrementAndGet() == 1);
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 5.1.1 no such user, Refused",
    "RCPT, 450 4.2.1 mailbox busy, NotNow",
    "MAIL, 553 5.7.1 we know no such sender, Refused",
    "MAIL, 451 4.3.0 try again later, NotNow",
    "DATA, 554 5.7.1 no spam please, Refused",
    "., 552 5.2.2 mailbox full, Refused",
    "., 452 4.3.1 disk full, NotNow",
    "., '', Unsure",
  })
  void isWhatTheServerSaysOfIt(String command, String answer, String delivery) throws IOException {
    try (var server = new ScriptedSmtpServer(Map.of(command, answer))) {
      Delivery became = sent("127.0.0.1", server.port(), MailSecurity.NONE, "");
      assertThat(became.getClass().getSimpleName()).isEqualTo(delivery);
      assertThat(became.toString()).contains(answer);
      assertThat(server.mails()).hasSize(delivery.equals("Unsure") ? 1 : 0);
    }
  }

  @Test
  void isSentThoughTheServerIsRudeAtTheEnd() throws IOException {
    try (var server = new ScriptedSmtpServer(Map.of("QUIT", ScriptedSmtpServer.HANG_UP))) {
      assertThat(sent("127.0.0.1", server.port(), MailSecurity.NONE, ""))
          .isEqualTo(new Delivery.Sent());
      assertThat(server.mails()).singleElement().asString().contains("ABCD-EFGH");
    }
  }

  @Test
  void waitsWhereTheServerWillNotTalkAtAll() throws IOException {
    try (var server =
        new ScriptedSmtpServer(Map.of("EHLO", "554 go away", "HELO", "554 go away"))) {
      assertThat(sent("127.0.0.1", server.port(), MailSecurity.NONE, ""))
          .isInstanceOf(Delivery.NotNow.class);
      assertThat(handedOver).hasValue(0);
    }
  }

  @Test
  void goesOutByStartTlsToAServerThatWeTrust() throws IOException {
    TestCertificate ours = TestCertificate.in(folder, "ip:127.0.0.1");
    try (var server = new ScriptedSmtpServer(MailSecurity.STARTTLS, ours.context())) {
      assertThat(
              sent(
                  "127.0.0.1", server.port(), MailSecurity.STARTTLS, ours.certificate().toString()))
          .isEqualTo(new Delivery.Sent());
      assertThat(server.mails()).hasSize(1);
    }
  }

  @Test
  void goesNotToAServerOfAnotherName() throws IOException {
    TestCertificate another = TestCertificate.in(folder, "dns:mail.example");
    try (var server = new ScriptedSmtpServer(MailSecurity.STARTTLS, another.context())) {
      assertThat(
              sent(
                  "127.0.0.1",
                  server.port(),
                  MailSecurity.STARTTLS,
                  another.certificate().toString()))
          .isInstanceOf(Delivery.NotNow.class);
      assertThat(server.mails()).isEmpty();
    }
  }

  @Test
  void goesOutByTlsToAServerThatWeTrust() throws IOException {
    TestCertificate ours = TestCertificate.in(folder, "ip:127.0.0.1");
    try (var server = new ScriptedSmtpServer(MailSecurity.TLS, ours.context())) {
      assertThat(sent("127.0.0.1", server.port(), MailSecurity.TLS, ours.certificate().toString()))
          .isEqualTo(new Delivery.Sent());
      assertThat(server.mails()).hasSize(1);
    }
  }

  @Test
  void aFileThatHoldsNoCertificateIsNamed() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.pem"));
    Path text = Files.writeString(folder.resolve("text.pem"), "not one\n");
    for (Path wrong : new Path[] {empty, text, folder.resolve("missing.pem")}) {
      assertThatThrownBy(() -> carrier("127.0.0.1", 25, MailSecurity.TLS, wrong.toString()))
          .isInstanceOf(WrongSetting.class)
          .hasMessageContaining("CROSSROADS_MAIL_CERTIFICATES is \"" + wrong);
    }
  }
}
