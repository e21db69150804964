package org.crossroads.platform.entries.web;

import java.util.List;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.SummaryRow;

/**
 * An entry and one button: all still right.
 *
 * @param organisation its name
 * @param address of its page
 * @param rows its fields with when they were checked
 */
public record EntryCheckPage(String organisation, String address, List<SummaryRow> rows)
    implements Page {

  public EntryCheckPage {
    rows = List.copyOf(rows);
  }

  @Override
  public String template() {
    return "entries/entrycheck";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.FIND, "Is the entry of " + organisation + " still right?")
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
