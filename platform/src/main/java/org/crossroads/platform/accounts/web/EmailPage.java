package org.crossroads.platform.accounts.web;

import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Field;

/**
 * Giving one's account another address.
 *
 * @param email the address that holds now
 * @param wanted what was typed, or ""
 * @param form the secret of the form for the code, or "" while no code was sent
 */
public record EmailPage(String email, String wanted, String form, ErrorSummary errors)
    implements AccountLayout {

  /** Whether a code was sent and is waited for. */
  public boolean waits() {
    return !form.isEmpty();
  }

  /** The box for the new address. */
  public Field address() {
    return Field.text("email", "New e-mail address")
        .hinting("We send a code there.")
        .holding(wanted)
        .filledAs("email", "email")
        .judgedBy(errors);
  }

  /** The box for the code. */
  public Field code() {
    return Field.text("code", "Code")
        .hinting("Eight letters and digits from the mail, such as ABCD-EFGH.")
        .filledAs("text", "one-time-code")
        .judgedBy(errors);
  }

  @Override
  public String template() {
    return "accounts/email";
  }

  @Override
  public Layout layout() {
    return AccountLayout.below("Change your e-mail address").withScripts("js/focus.js");
  }
}
