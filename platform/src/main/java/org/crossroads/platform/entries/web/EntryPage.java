package org.crossroads.platform.entries.web;

import java.util.List;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.SummaryRow;

/**
 * What an organisation says of itself.
 *
 * @param organisation its name
 * @param address of its page
 * @param rows its fields with when they were checked; empty ones are left out
 * @param mayEdit whether the reader looks after it
 * @param mayAnswerTies whether the reader may say with whom it works
 * @param suggestions those that wait, for readers who look after it
 */
public record EntryPage(
    String organisation,
    String address,
    List<SummaryRow> rows,
    boolean mayEdit,
    boolean mayAnswerTies,
    List<Waiting> suggestions)
    implements Page {

  /**
   * A suggestion that waits.
   *
   * @param field what it is about
   * @param value what is suggested
   * @param address below which it is decided
   */
  public record Waiting(String field, String value, String address) {}

  public EntryPage {
    rows = List.copyOf(rows);
    suggestions = List.copyOf(suggestions);
  }

  @Override
  public String template() {
    return "entries/entry";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.FIND, "What " + organisation + " says of itself")
        .under(new Crumb("Find", "/organisations"), new Crumb(organisation, address));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
