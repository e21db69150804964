package org.crossroads.platform.accounts.sessions;

import java.util.Locale;

/** How a person proved who they are. */
public enum SignInMethod {
  LINK("a link in an e-mail"),
  CODE("a code in an e-mail"),
  PASSKEY("a passkey"),
  OPENID("another service"),
  INVITATION("an invitation");

  private final String words;

  SignInMethod(String words) {
    this.words = words;
  }

  /** As a sentence goes on: signed in with … */
  public String words() {
    return words;
  }

  String stored() {
    return name().toLowerCase(Locale.ROOT);
  }

  static SignInMethod of(String stored) {
    return valueOf(stored.toUpperCase(Locale.ROOT));
  }
}
