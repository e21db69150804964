package org.crossroads.platform.accounts.openid;

/** Nobody was signed in by another service. The message is a sentence for the reader. */
public final class OpenIdRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OpenIdRefused(String sentence) {
    super(sentence);
  }

  OpenIdRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence for the reader. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
