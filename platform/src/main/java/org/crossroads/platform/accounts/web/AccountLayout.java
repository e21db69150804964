package org.crossroads.platform.accounts.web;

import org.crossroads.platform.web.Crumb;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;

/** Pages that belong to one person or browser: nobody keeps a copy of them. */
interface AccountLayout extends Page {

  /** The frame of a page below the account. */
  static Layout below(String title) {
    return Layout.of(Section.ACCOUNT, title).under(new Crumb("Your account", "/account"));
  }

  @Override
  default boolean settled() {
    return false;
  }
}
