package org.crossroads.platform.accounts.web;

import java.util.List;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Field;
import org.crossroads.platform.web.parts.Notice;

/**
 * A person's account.
 *
 * @param email how they are known
 * @param name what they call themselves, or ""
 * @param passkeys how many they have, in words
 * @param offersPasskey whether they have none yet
 * @param sessions where they are signed in
 */
public record AccountPage(
    String email,
    String name,
    String passkeys,
    boolean offersPasskey,
    List<SessionLine> sessions,
    ErrorSummary errors)
    implements AccountLayout {

  public AccountPage {
    sessions = List.copyOf(sessions);
  }

  /** The box for the name. */
  public Field field() {
    return Field.text("name", "Your name")
        .hinting("As others should see it beside what you do here. At most 100 letters.")
        .holding(name)
        .filledAs("text", "name")
        .judgedBy(errors);
  }

  /** Says that passkeys are there to be had. */
  public Notice offer() {
    return Notice.note("Next time, sign in without waiting for a mail:")
        .linking("add a passkey", "/account/passkeys");
  }

  @Override
  public String template() {
    return "accounts/account";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "Your account").withScripts("js/focus.js");
  }
}
