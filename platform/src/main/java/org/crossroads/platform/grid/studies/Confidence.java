package org.crossroads.platform.grid.studies;

import java.util.Arrays;
import java.util.Locale;

/** How sure a rater is. */
public enum Confidence {
  NOT_SAID(""),
  SURE("Sure"),
  FAIRLY("Fairly sure"),
  GUESS("It is a guess");

  private final String label;

  Confidence(String label) {
    this.label = label;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** As it is stored and stands in forms and files. */
  public String code() {
    return this == NOT_SAID ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** The confidence of a code; what is none was not said. */
  public static Confidence of(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElse(NOT_SAID);
  }
}
