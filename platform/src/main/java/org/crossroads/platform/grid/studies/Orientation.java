package org.crossroads.platform.grid.studies;

import java.util.Arrays;
import java.util.Locale;

/** Why partners work together (Higham and Yeomans 2005). */
public enum Orientation {
  NOT_SAID("Not said", ""),
  TECHNICAL("Technical", "contracts at strategic level, seldom put into practice"),
  INSTRUMENTAL("Instrumental", "driven by demands or money from outside; limited, fragile"),
  COMMITTED("Committed", "from their own will; likely to last");

  private final String label;
  private final String meaning;

  Orientation(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** What it means, in words that follow a colon; "" for not said. */
  public String meaning() {
    return meaning;
  }

  /** As it is stored and stands in forms. */
  public String code() {
    return this == NOT_SAID ? "" : name().toLowerCase(Locale.ROOT);
  }

  /** The orientation of a code; what is none was not said. */
  public static Orientation of(String code) {
    return Arrays.stream(values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElse(NOT_SAID);
  }
}
