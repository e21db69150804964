package org.crossroads.platform.mail;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person finds in their mail program, where mails are written to a folder. */
public final class Mailbox {
  private static final Pattern CODE = Pattern.compile("Your code is: (\\S+)");
  private static final Pattern LINK = Pattern.compile("(http\\S+)?(/sign-in/link/\\S+)");
  private static final int MOST_LOOKS = 600;

  private final DemoOutbox outbox;
  private final String address;

  /** Opens the mailbox of an address. */
  public Mailbox(DemoOutbox outbox, String address) {
    this.outbox = outbox;
    this.address = address;
    outbox.open();
  }

  /** How many mails are in it now. */
  public int size() {
    return texts().size();
  }

  /** Waits until there are so many mails; the text of the latest. */
  public String await(int mails) {
    for (int look = 0; look < MOST_LOOKS; look++) {
      List<String> texts = texts();
      if (texts.size() >= mails) {
        return texts.getFirst();
      }
      pause();
    }
    throw new AssertionError("No mail came for " + address);
  }

  /** Waits until something is so, such as that all mails are sent. */
  public void awaitUntil(BooleanSupplier isSo) {
    for (int look = 0; look < MOST_LOOKS; look++) {
      if (isSo.getAsBoolean()) {
        return;
      }
      pause();
    }
    throw new AssertionError("Not all mails to " + address + " were sent");
  }

  /** The code in a mail. */
  public static String code(String text) {
    return found(CODE, text).group(1);
  }

  /** The path of the link in a mail. */
  public static String link(String text) {
    return found(LINK, text).group(2);
  }

  private static Matcher found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("Not in the mail: " + text);
    }
    return matcher;
  }

  private List<String> texts() {
    // All of them: a page of a demonstration shows the latest only.
    return outbox.latest(Integer.MAX_VALUE).stream()
        .filter(mail -> mail.recipient().equals(address))
        .map(DemoOutbox.Written::text)
        .toList();
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(50));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
