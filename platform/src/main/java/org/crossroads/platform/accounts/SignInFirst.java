package org.crossroads.platform.accounts;

/** The page needs a person; the visitor is sent to sign in and comes back to it. */
public final class SignInFirst extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
