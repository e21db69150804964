package org.crossroads.platform.accounts.web;

import org.crossroads.platform.accounts.signin.LinkState;
import org.crossroads.platform.web.Layout;
import org.crossroads.platform.web.Section;
import org.crossroads.platform.web.parts.ErrorSummary;
import org.crossroads.platform.web.parts.Field;

/**
 * What a link from a mail opens. Looking at it spends nothing: programs that scan mails look at
 * links too.
 *
 * @param secret what the link ends with
 */
public record LinkPage(String secret, LinkState state, ErrorSummary errors)
    implements AccountLayout {

  /** The box for the code, where the link alone is not enough. */
  public Field field() {
    return Field.text("code", "Code from the same mail")
        .hinting("Eight letters and digits, such as 4KM7-W2XH")
        .filledAs("text", "one-time-code")
        .styled("code-input")
        .judgedBy(errors);
  }

  /** Whom the link signs in, or "". */
  public String email() {
    return state instanceof LinkState.Ready ready ? ready.email() : "";
  }

  @Override
  public String template() {
    return switch (state) {
      case LinkState.Ready ready -> "accounts/link-ready";
      case LinkState.AskedElsewhere elsewhere -> "accounts/link-elsewhere";
      case LinkState.Ended ended -> "accounts/link-ended";
    };
  }

  @Override
  public Layout layout() {
    return Layout.of(Section.ACCOUNT, "Sign in").withScripts("js/focus.js");
  }
}
