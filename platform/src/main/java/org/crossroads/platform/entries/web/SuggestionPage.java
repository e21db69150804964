package org.crossroads.platform.entries.web;

import java.util.List;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;

/**
 * Suggesting a change to somebody else's entry.
 *
 * @param organisation its name
 * @param address of its page
 * @param fields what it can be about
 * @param value what was typed
 * @param sent whether one was sent just now
 */
public record SuggestionPage(
    String organisation,
    String address,
    List<Choice> fields,
    String value,
    boolean sent,
    ErrorSummary errors)
    implements Page {

  public SuggestionPage {
    fields = List.copyOf(fields);
  }

  @Override
  public String template() {
    return "entries/suggestion";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.FIND, "Suggest a change to the entry of " + organisation)
        .under(
            new Crumb("Find", "/organisations"),
            new Crumb(organisation, address),
            new Crumb("Entry", address + "/entry"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
