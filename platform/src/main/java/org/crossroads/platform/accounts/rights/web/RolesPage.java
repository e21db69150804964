package org.crossroads.platform.accounts.rights.web;

import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Table;

/**
 * What a person is, was and will be.
 *
 * @param errors what could not be done
 * @param roles one row a role
 * @param seesAccounts whether the person may see everybody
 * @param readsTrail whether the person may read the whole trail
 */
public record RolesPage(ErrorSummary errors, Table roles, boolean seesAccounts, boolean readsTrail)
    implements Page {

  /** Whether there is nothing to show. */
  public boolean empty() {
    return roles.rows().isEmpty();
  }

  @Override
  public String template() {
    return "accounts/roles";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "Your roles").under(new Crumb("Your account", "/account"));
  }

  @Override
  public boolean settled() {
    return false;
  }
}
