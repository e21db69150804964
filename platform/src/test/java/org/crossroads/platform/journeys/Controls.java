package org.crossroads.platform.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Finds what people press, by the words that they read. */
final class Controls {
  private Controls() {}

  /** The button that says just this. */
  static Locator button(Page page, String words) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
  }

  /** How to find a link that says this among other things. */
  static Page.GetByRoleOptions link(String words) {
    return new Page.GetByRoleOptions().setName(words);
  }
}
