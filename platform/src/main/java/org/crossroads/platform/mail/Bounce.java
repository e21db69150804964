package org.crossroads.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.dsn.DeliveryStatus;
import org.eclipse.angus.mail.dsn.MultipartReport;
import org.jspecify.annotations.Nullable;

/**
 * What a mail server further on reports of a mail of ours that it could not deliver (RFC 3464).
 *
 * @param mail which of the outbox
 * @param reason what that server said, one line, shortened
 */
record Bounce(UUID mail, String reason) {
  private static final Pattern OURS =
      Pattern.compile("<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_REASON = 300;

  /**
   * Reads a mail; empty if it is no report, one of a mere delay or success, or one of a mail that
   * is not ours.
   *
   * @throws MessagingException if it is broken
   */
  static Optional<Bounce> of(MimeMessage message) throws MessagingException, IOException {
    if (!message.isMimeType("multipart/report")
        || !(message.getContent() instanceof MultipartReport report)
        || !(report.getReport() instanceof DeliveryStatus status)) {
      return Optional.empty();
    }
    InternetHeaders failed = failed(status);
    return failed == null
        ? Optional.empty()
        : original(message, report).map(mail -> new Bounce(mail, reason(failed)));
  }

  private static @Nullable InternetHeaders failed(DeliveryStatus status) {
    for (int i = 0; i < status.getRecipientDSNCount(); i++) {
      InternetHeaders recipient = status.getRecipientDSN(i);
      if ("failed".equalsIgnoreCase(value(recipient, "Action"))) {
        return recipient;
      }
    }
    return null;
  }

  /** Servers send the mail back, or its head, or only name it as what they answer. */
  private static Optional<UUID> original(MimeMessage message, MultipartReport report)
      throws MessagingException {
    MimeMessage returned = report.getReturnedMessage();
    String[] names = {
      returned == null ? null : returned.getHeader("Message-ID", " "),
      message.getHeader("In-Reply-To", " "),
      message.getHeader("References", " ")
    };
    for (String name : names) {
      Matcher ours = OURS.matcher(name == null ? "" : name);
      if (ours.find()) {
        return Optional.of(UUID.fromString(ours.group(1)));
      }
    }
    return Optional.empty();
  }

  private static String reason(InternetHeaders failed) {
    String said = value(failed, "Diagnostic-Code").replaceFirst("(?i)^smtp;", "").strip();
    String reason = said.isEmpty() ? value(failed, "Status") : said;
    return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON) + "…";
  }

  private static String value(InternetHeaders headers, String name) {
    String value = headers.getHeader(name, " ");
    return value == null ? "" : value.replaceAll("\\s+", " ").strip();
  }
}
