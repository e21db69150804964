package org.crossroads.platform.accounts.letters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How somebody wants letters of a kind. */
public enum LetterChoice {
  GATHERED("Gathered, at most one mail a day"),
  AT_ONCE("A mail each time"),
  NEVER("No mail");

  private final String label;

  LetterChoice(String label) {
    this.label = label;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** As it is stored and stands in forms. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The choice of a code. */
  public static Optional<LetterChoice> find(String code) {
    return Arrays.stream(values()).filter(choice -> choice.code().equals(code)).findFirst();
  }
}
