package org.crossroads.platform.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail that did not arrive, or perhaps did not.
 *
 * @param recipient whom it was for
 * @param at when we gave up, or had sent what came back
 * @param trouble what the mail server answered, or the one further on
 */
public record MailTrouble(
    UUID id, String kind, String recipient, Fate fate, Instant at, String trouble) {

  /** What became of it. */
  public enum Fate {
    /** The mail server would not have it. */
    FAILED("Not sent"),
    /** It may have been sent all the same. */
    UNSURE("Sent or not, nobody knows"),
    /** The mail server took it; one further on sent it back. */
    BOUNCED("Sent, and came back");

    private final String words;

    Fate(String words) {
      this.words = words;
    }

    /** In words. */
    public String words() {
      return words;
    }
  }
}
