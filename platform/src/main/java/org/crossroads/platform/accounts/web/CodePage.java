package org.crossroads.platform.accounts.web;

import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Field;

/**
 * Where people type the code that was sent to them.
 *
 * @param email whom it was sent to
 */
public record CodePage(String email, ErrorSummary errors) implements AccountLayout {

  /** The box for the code. */
  public Field field() {
    return Field.text("code", "Code")
        .hinting("Eight letters and digits, such as 4KM7-W2XH. It works for 15 minutes.")
        .filledAs("text", "one-time-code")
        .styled("code-input")
        .judgedBy(errors);
  }

  @Override
  public String template() {
    return "accounts/code";
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "Look at your e-mail").withScripts("js/focus.js");
  }
}
