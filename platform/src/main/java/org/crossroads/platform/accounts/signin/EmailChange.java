package org.crossroads.platform.accounts.signin;

import org.crossroads.platform.accounts.Secret;

/** What became of a step towards another address. */
public sealed interface EmailChange {

  /**
   * A code is on its way to the new address.
   *
   * @param form goes into the form where the code is typed
   */
  record Asked(Secret form) implements EmailChange {}

  /** The address is the account's from now on. */
  record Done() implements EmailChange {}

  /** That is not the code. */
  record Wrong() implements EmailChange {}

  /** There is nothing to confirm: it took too long, was tried too often or was done already. */
  record Ended() implements EmailChange {}

  /** Too often in too short a time. */
  record TooMany() implements EmailChange {}
}
