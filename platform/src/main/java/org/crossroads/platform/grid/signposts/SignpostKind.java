package org.crossroads.platform.grid.signposts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a signpost points to. */
public enum SignpostKind {
  EXAMPLE("Example of effective practice"),
  RESOURCE("Resource");

  private final String label;

  SignpostKind(String label) {
    this.label = label;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** As it is stored. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind of a code. */
  public static Optional<SignpostKind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
