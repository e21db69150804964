package org.crossroads.platform.directory;

/** What it means to belong to a group. The order is the order in which groups are named. */
public enum MembershipKind implements Coded {
  TRUST("trust", "Trust", true),
  FEDERATION("federation", "Federation", true),
  CHILDRENS_CENTRE_GROUP("childrens_centre_group", "Children’s centres group", true),
  SPONSOR("sponsor", "Sponsor", false),
  SIXTH_FORM_CONSORTIUM("sixth_form_consortium", "Sixth form consortium", false);

  private final String code;
  private final String label;
  private final boolean ownGroup;

  MembershipKind(String code, String label, boolean ownGroup) {
    this.code = code;
    this.label = label;
    this.ownGroup = ownGroup;
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

  /** Whether the group runs its members, so that working within it says little of others. */
  public boolean isOwnGroup() {
    return ownGroup;
  }

  /**
   * Returns the kind with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static MembershipKind of(String code) {
    return Coded.of(values(), code, "kind of membership");
  }
}
