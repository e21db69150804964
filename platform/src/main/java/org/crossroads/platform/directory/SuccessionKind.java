package org.crossroads.platform.directory;

/** How one organisation took over from another. */
public enum SuccessionKind implements Coded {
  /** One closed and another opened in its place, for example as an academy. */
  SUCCESSION("succession", "Succeeded by"),
  /** One closed and went into another. */
  MERGER("merger", "Merged into"),
  /** Several closed and a new one opened in their place. */
  AMALGAMATION("amalgamation", "Amalgamated into"),
  /** One closed and several opened in its place. */
  SPLIT("split", "Split into"),
  /** The register links them and does not say how. */
  OTHER("other", "Linked to");

  private final String code;
  private final String label;

  SuccessionKind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The stable name in files and the database. */
  @Override
  public String code() {
    return code;
  }

  /** What people read between the name of the predecessor and that of the successor. */
  public String label() {
    return label;
  }

  /**
   * Returns the kind with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static SuccessionKind of(String code) {
    return Coded.of(values(), code, "kind of succession");
  }
}
