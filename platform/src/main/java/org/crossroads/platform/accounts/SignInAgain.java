package org.crossroads.platform.accounts;

/** The page needs a person who proved a moment ago who they are; they are sent to do so. */
public final class SignInAgain extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
