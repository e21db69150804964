package org.crossroads.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/**
 * A mail as it goes over the wire. Its Message-ID follows from the row of the outbox, so that a
 * mail sent twice by hand is one to a receiver who looks.
 */
final class Letter extends MimeMessage {
  private final String id;

  Letter(Session session, String from, OutboxRows.Claimed mail, Instant now)
      throws MessagingException {
    super(session);
    this.id = "<" + mail.id() + "@" + from.replaceFirst(".*@", "").replaceFirst(">.*", "") + ">";
    setFrom(new InternetAddress(from, true));
    setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
    setSubject(mail.subject(), StandardCharsets.UTF_8.name());
    setText(mail.body(), StandardCharsets.UTF_8.name());
    setSentDate(Date.from(now));
    // Nobody's holiday notice should answer.
    setHeader("Auto-Submitted", "auto-generated");
    if (!mail.stoppedAt().isEmpty()) {
      // RFC 8058: mail programs show a button of their own.
      setHeader("List-Unsubscribe", "<" + mail.stoppedAt() + ">");
      setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }
    saveChanges();
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }
}
