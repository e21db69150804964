package org.crossroads.platform.entries.web;

import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.Table;

/**
 * Claims that wait for somebody to decide.
 *
 * @param claims one row a claim
 */
public record WaitingClaimsPage(Table claims) implements Page {

  /** Whether none waits. */
  public boolean empty() {
    return claims.rows().isEmpty();
  }

  @Override
  public String template() {
    return "entries/waiting";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "Claims that wait for you")
        .under(new Crumb("Your account", "/account"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
