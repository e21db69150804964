package org.crossroads.platform.accounts;

import java.time.Instant;

/**
 * Who asks.
 *
 * <p>A handler takes it as a parameter: {@code Who who} for pages that anybody may ask for, {@code
 * Who.SignedIn who} for pages that need a person, which sends a visitor to sign in and back.
 */
public sealed interface Who {

  /** Somebody who is not signed in. */
  record Visitor() implements Who {}

  /**
   * A person with an active account and a session that has not ended.
   *
   * @param name what they call themselves, or ""
   * @param email their address, in small letters
   * @param session the id of the session; not the secret that opens it
   * @param signedInAt when they last proved in this browser who they are
   */
  record SignedIn(AccountId account, String name, String email, String session, Instant signedInAt)
      implements Who {

    /** Their name or, until they gave one, their address. */
    public String label() {
      return name.isEmpty() ? email : name;
    }
  }
}
