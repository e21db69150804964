package org.crossroads.platform.accounts.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.crossroads.platform.accounts.Secret;

/**
 * Eight letters and digits that are hard to mistake for one another: no 0, 1, I, L, O, U. There are
 * 30⁸ ≈ 656 thousand million.
 *
 * @param text without the dash that people see
 */
record OneTimeCode(String text) {
  static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  static final int LENGTH = 8;

  private static final SecureRandom RANDOM = new SecureRandom();

  static OneTimeCode random() {
    return new OneTimeCode(
        RANDOM
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
            .collect(Collectors.joining()));
  }

  /** Reads what a person typed, in large or small letters, with blanks and dashes or without. */
  static Optional<OneTimeCode> read(String typed) {
    String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
    boolean ours =
        letters.length() == LENGTH && letters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    return ours ? Optional.of(new OneTimeCode(letters)) : Optional.empty();
  }

  /** As people read it: ABCD-EFGH. */
  String shown() {
    return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
  }

  /**
   * What is stored of it: keyed with a secret that is not stored, because eight letters alone could
   * be found from a plain hash by trying them all.
   */
  byte[] keyedWith(Secret secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.text().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Kept out of logs. */
  @Override
  public String toString() {
    return "OneTimeCode[…]";
  }
}
