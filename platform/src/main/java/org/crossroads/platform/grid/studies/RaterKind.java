package org.crossroads.platform.grid.studies;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** From where somebody rates. */
public enum RaterKind {
  SELF("Self", "somebody who runs the partnership"),
  PARTNER("Partner", "somebody of a member organisation"),
  VISITOR("Moderator or visitor", "somebody from outside, who can also write visit notes");

  private final String label;
  private final String meaning;

  RaterKind(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** Who that is, in words that follow a colon. */
  public String meaning() {
    return meaning;
  }

  /** As it is stored and stands in forms and files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a code. */
  public static Optional<RaterKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
