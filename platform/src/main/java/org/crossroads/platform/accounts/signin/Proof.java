package org.crossroads.platform.accounts.signin;

import org.crossroads.platform.accounts.Account;
import org.crossroads.platform.accounts.sessions.SignInMethod;
import org.crossroads.platform.web.LocalPath;

/** What became of a link or code that somebody used. */
public sealed interface Proof {

  /**
   * They are who they say.
   *
   * @param first whether the account was made just now
   */
  record Proven(Account account, SignInMethod method, LocalPath returnTo, boolean first)
      implements Proof {}

  /** The code is not the one, or no longer works, or was tried too often. */
  record Wrong() implements Proof {}

  /** The link was used, is too old, or belongs to another browser. */
  record Ended() implements Proof {}

  /** Too many codes were tried, for this account or from this network. */
  record TooMany() implements Proof {}

  /** The account is closed. */
  record Closed() implements Proof {}
}
