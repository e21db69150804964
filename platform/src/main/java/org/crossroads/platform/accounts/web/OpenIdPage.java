package org.crossroads.platform.accounts.web;

import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Section;

/**
 * Says why another service did not sign somebody in.
 *
 * @param sentence why
 */
public record OpenIdPage(String sentence) implements AccountLayout {

  @Override
  public String template() {
    return "accounts/openid";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "You are not signed in");
  }
}
