package org.crossroads.platform.accounts.passkeys;

/** What a browser sent of a passkey does not hold. The message is a sentence for its owner. */
public final class WrongPasskey extends RuntimeException {
  private static final long serialVersionUID = 1L;

  WrongPasskey(String sentence) {
    super(sentence);
  }

  WrongPasskey(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** The sentence for the reader. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
