package org.crossroads.platform.accounts.privacy.web;

import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Page;
import org.crossroads.platform.web.Section;

/** The last page that somebody sees who was erased. It says the same to everybody. */
public record ErasedPage() implements Page {

  @Override
  public String template() {
    return "accounts/erased";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.NONE, "Your account is erased");
  }
}
