package org.crossroads.platform.entries.web;

import java.util.List;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Table;

/**
 * Who would be asked whether their entry is still right, before anybody is.
 *
 * @param nextMailDay when they go out by themselves
 * @param mails how many mails would go out, as a sentence
 * @param people the addresses to which they would
 * @param entries the stale ones
 * @param any whether there is anybody to write to
 */
public record StaleEntriesPage(
    String nextMailDay, String mails, List<String> people, Table entries, boolean any)
    implements Page {

  public StaleEntriesPage {
    people = List.copyOf(people);
  }

  @Override
  public String template() {
    return "entries/staleentries";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "Stale entries").under(new Crumb("Your account", "/account"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
