package org.crossroads.platform.grid;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The two families of dimensions. */
public enum Family {
  ORGANISATION("Organisation"),
  ACTIVITY("Activity");

  private final String label;

  Family(String label) {
    this.label = label;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** As it is stored and stands in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The family of a code. */
  public static Optional<Family> find(String code) {
    return Arrays.stream(values())
        .filter(family -> family.code().equals(code.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
