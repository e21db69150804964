package org.crossroads.platform.accounts.letters.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;

/**
 * A button that stops mails, or that they are stopped. It says nothing of whose they are.
 *
 * @param kinds which mails; none if the link is not one of ours
 * @param address where the button leads
 * @param done whether they are stopped
 */
public record UnsubscribePage(List<String> kinds, String address, boolean done) implements Page {

  public UnsubscribePage {
    kinds = List.copyOf(kinds);
  }

  @Override
  public String template() {
    return "accounts/unsubscribe";
  }

  @Override
  public Layout layout() {
    return Layout.of(
        Section.NONE,
        kinds.isEmpty() ? "This link stops no mails" : done ? "Mails stopped" : "Stop mails");
  }

  @Override
  public boolean settled() {
    return false;
  }
}
