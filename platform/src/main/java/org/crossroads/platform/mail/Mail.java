package org.crossroads.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in plain text to one person.
 *
 * @param kind what sort of mail, in a word or two, for the administrator: sign-in
 * @param recipient an e-mail address
 * @param subject one line
 * @param body plain text
 * @param goodUntil after that it is of no use and is not sent; null if it always is
 * @param stoppedAt the address by which its recipient stops such mails; null if they cannot
 */
public record Mail(
    String kind,
    String recipient,
    String subject,
    String body,
    @Nullable Instant goodUntil,
    @Nullable String stoppedAt) {

  /** Refuses what could add a line to the head of the mail. */
  public Mail {
    requireOneLine("recipient", recipient);
    requireOneLine("subject", subject);
    if (stoppedAt != null) {
      requireOneLine("address that stops mails", stoppedAt);
    }
  }

  /** A mail that cannot be stopped, such as a code. */
  public Mail(
      String kind, String recipient, String subject, String body, @Nullable Instant goodUntil) {
    this(kind, recipient, subject, body, goodUntil, null);
  }

  /** The same with an address by which its recipient stops such mails. */
  public Mail stoppedAt(@Nullable String address) {
    return new Mail(kind, recipient, subject, body, goodUntil, address);
  }

  private static void requireOneLine(String name, String value) {
    if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("The " + name + " of a mail is one line of text.");
    }
  }

  /** Kept out of logs: it may hold a sign-in link. */
  @Override
  public String toString() {
    return "Mail[" + kind + "]";
  }
}
