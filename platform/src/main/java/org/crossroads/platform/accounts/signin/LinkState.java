package org.crossroads.platform.accounts.signin;

/** What a browser that opens a link is shown. */
public sealed interface LinkState {

  /** The button that signs in. */
  record Ready(String email, boolean invitation) implements LinkState {}

  /** The link was asked for in another browser; here the code is wanted beside it. */
  record AskedElsewhere() implements LinkState {}

  /** It was used, is too old, or never was. */
  record Ended() implements LinkState {}
}
