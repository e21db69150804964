package org.crossroads.platform.grid;

import java.util.Arrays;
import java.util.Optional;

/**
 * On which of the four dimensions of collaboration of Higham and Yeomans (2005) a dimension of the
 * grid bears.
 */
public enum CollaborationTag {
  INCLUSIVITY("I", "Inclusivity"),
  LEVELS("L", "Levels"),
  FOCUS("F", "Focus"),
  SCOPE("S", "Scope"),
  NONE("", "");

  private final String code;
  private final String label;

  CollaborationTag(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The letter in files; "" for none. */
  public String code() {
    return code;
  }

  /** As people read it. */
  public String label() {
    return label;
  }

  /** The tag of a letter. */
  public static Optional<CollaborationTag> find(String code) {
    return Arrays.stream(values()).filter(tag -> tag.code.equalsIgnoreCase(code)).findFirst();
  }
}
