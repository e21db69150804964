package org.crossroads.platform.accounts.trail.web;

import java.util.List;
import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Choice;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;

/**
 * The whole trail, or what was looked for in it.
 *
 * @param errors what has to be put right
 * @param form as it was sent
 * @param events what can be looked for
 * @param entries one row an entry
 * @param older the address of older entries, or ""
 */
public record TrailPage(
    ErrorSummary errors, TrailForm form, List<Choice> events, Table entries, String older)
    implements Page {

  public TrailPage {
    events = List.copyOf(events);
  }

  /** Whether there is nothing to show. */
  public boolean empty() {
    return entries.rows().isEmpty();
  }

  /** Where all that was found can be downloaded. */
  public String downloadAddress() {
    return "/admin/trail/download?" + form.query();
  }

  @Override
  public String template() {
    return "accounts/trail";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "Trail").under(new Crumb("Your account", "/account"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
