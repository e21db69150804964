package org.crossroads.platform.directory;

/**
 * The part of the education landscape that an organisation belongs to.
 *
 * <p>For institutions it follows from the register's type of establishment; other organisations
 * state it. The order is the order of legends and tables.
 */
public enum Sector implements Coded {
  STATE_SCHOOL("state_school", "State school"),
  INDEPENDENT_SCHOOL("independent_school", "Independent school"),
  COLLEGE("college", "College"),
  UNIVERSITY("university", "University"),
  EARLY_YEARS("early_years", "Nursery or children’s centre"),
  TRAINING_PROVIDER("training_provider", "Training provider"),
  EMPLOYER("employer", "Employer"),
  CHARITY("charity", "Charity or community organisation"),
  COUNCIL("council", "Council"),
  NETWORK("network", "Network or association"),
  TRUST("trust", "Trust, federation or sponsor"),
  OTHER("other", "Other");

  private final String code;
  private final String label;

  Sector(String code, String label) {
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

  /**
   * Returns the sector with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Sector of(String code) {
    return Coded.of(values(), code, "sector");
  }
}
