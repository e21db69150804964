package org.crossroads.platform.mail.web;

import java.util.Arrays;
import java.util.List;
import org.crossroads.platform.mail.DemoOutbox;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;

/**
 * Mails of a demonstration.
 *
 * @param letters the latest first
 */
public record DemoOutboxPage(List<Letter> letters) implements Page {

  /**
   * A mail.
   *
   * @param paragraphs its text, links apart
   */
  public record Letter(String recipient, String subject, List<Paragraph> paragraphs) {
    public Letter {
      paragraphs = List.copyOf(paragraphs);
    }

    static Letter of(DemoOutbox.Written mail) {
      return new Letter(
          mail.recipient(),
          mail.subject(),
          Arrays.stream(mail.text().split("\n\n+"))
              .map(String::strip)
              .filter(text -> !text.isEmpty())
              .map(Paragraph::new)
              .toList());
    }
  }

  /** A piece of a mail's text. */
  public record Paragraph(String text) {

    /** Whether it is an address of ours to follow and nothing else. */
    public boolean isLink() {
      return text.matches("https?://\\S+");
    }
  }

  public DemoOutboxPage {
    letters = List.copyOf(letters);
  }

  @Override
  public String template() {
    return "mail/demo-outbox";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.NONE, "Mails of this demonstration");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
