package org.crossroads.platform.accounts.rights.web;

import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Table;

/**
 * People with accounts.
 *
 * @param q what was looked for
 * @param sentence how many were found
 * @param people one row an account
 */
public record PeoplePage(String q, String sentence, Table people) implements Page {

  @Override
  public String template() {
    return "accounts/people";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "People").under(new Crumb("Your account", "/account"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
