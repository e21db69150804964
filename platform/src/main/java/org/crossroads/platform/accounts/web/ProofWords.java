package org.crossroads.platform.accounts.web;

import org.crossroads.platform.accounts.signin.Proof;

/** What people read when a code did not let them in. */
final class ProofWords {
  private ProofWords() {}

  static String of(Proof proof) {
    return switch (proof) {
      case Proof.Wrong wrong ->
          "That is not the code from the latest mail, or it was tried too often. Check it letter by"
              + " letter, or ask for another mail.";
      case Proof.Ended ended -> "The code is too old or was used. Ask for another mail.";
      case Proof.TooMany tooMany ->
          "Too many codes were tried, for this address or from your network. Wait, or sign in with"
              + " a passkey.";
      case Proof.Closed closed ->
          "This account is closed. Ask the people who run this site if it should be open.";
      case Proof.Proven proven -> throw new IllegalArgumentException("Nothing went wrong.");
    };
  }
}
