package org.crossroads.platform.directory;

/** Where an organisation is in its life. */
public enum OrganisationStatus implements Coded {
  OPEN("open", "Open"),
  /** Open, and the register says that closing is proposed. */
  CLOSING("closing", "Open, but proposed to close"),
  CLOSED("closed", "Closed"),
  PROPOSED("proposed", "Proposed to open");

  private final String code;
  private final String label;

  OrganisationStatus(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The stable name in files, addresses and the database. */
  @Override
  public String code() {
    return code;
  }

  /** The register's own words. */
  public String label() {
    return label;
  }

  /** Whether people can be met there today: open, or open but proposed to close. */
  public boolean isOpen() {
    return this == OPEN || this == CLOSING;
  }

  /**
   * Returns the status with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static OrganisationStatus of(String code) {
    return Coded.of(values(), code, "status");
  }
}
