package org.crossroads.platform.accounts.trail.web;

import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Table;

/**
 * What a person did and what was done to them.
 *
 * @param entries one row an entry
 * @param older the address of older entries, or ""
 */
public record OwnTrailPage(Table entries, String older) implements Page {

  /** Whether there is nothing to show. */
  public boolean empty() {
    return entries.rows().isEmpty();
  }

  @Override
  public String template() {
    return "accounts/owntrail";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "What was done").under(new Crumb("Your account", "/account"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
