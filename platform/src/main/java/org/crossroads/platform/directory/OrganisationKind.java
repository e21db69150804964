package org.crossroads.platform.directory;

/** What sort of body an organisation is, before any type of the register. */
public enum OrganisationKind implements Coded {
  /** A school, college, nursery, children's centre or university of the register. */
  INSTITUTION("institution", "Institution"),
  /** A trust, federation, sponsor or children's centres group. */
  GROUP("group", "Group"),
  /** An employer, charity, council, training provider, network or the like. */
  OTHER("other", "Other organisation");

  private final String code;
  private final String label;

  OrganisationKind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** The stable name in files, addresses and the database. */
  @Override
  public String code() {
    return code;
  }

  /** The name that people read. */
  public String label() {
    return label;
  }

  /** What lists it, in a word: the register, or somebody's file. */
  public String listing() {
    return this == OTHER ? "file" : "register";
  }

  /**
   * Returns the kind with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static OrganisationKind of(String code) {
    return Coded.of(values(), code, "kind of organisation");
  }
}
