package org.crossroads.platform.accounts.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Field;

/**
 * Where people say who they are.
 *
 * @param typed the address they typed, or theirs if they are to sign in again
 * @param to where to go afterwards
 * @param again whether they are signed in and are to prove it anew
 * @param services other services to sign in with
 */
public record SignInPage(
    String typed, String to, boolean again, List<ServiceLink> services, ErrorSummary errors)
    implements AccountLayout {

  /**
   * Another service to sign in with.
   *
   * @param name what people call it
   * @param address where signing in with it begins
   */
  public record ServiceLink(String name, String address) {}

  public SignInPage {
    services = List.copyOf(services);
  }

  /** The heading. */
  public String heading() {
    return again ? "Sign in again to go on" : "Sign in";
  }

  /** The box for the address. */
  public Field field() {
    return Field.text("email", "E-mail address")
        .hinting("We send you a link and a code. There is no password.")
        .holding(typed)
        .filledAs("email", "email")
        .judgedBy(errors);
  }

  @Override
  public String template() {
    return "accounts/sign-in";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, heading()).withScripts("js/focus.js", "js/passkeys.js");
  }
}
