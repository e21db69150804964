package org.crossroads.platform.ties;

/** How sure a tie is, from what its two sides said. */
public enum TieState {
  CONFIRMED("confirmed", "Confirmed", "Both sides say so, or a register or list of members does."),
  CLAIMED("claimed", "Claimed", "One side says so; the other has not said anything."),
  UNCONFIRMED(
      "unconfirmed",
      "Unconfirmed",
      "One side says so; the other was asked about it and did not name it."),
  DISPUTED("disputed", "Disputed", "One side says so; the other says that there is none."),
  LAPSED(
      "lapsed",
      "Lapsed",
      "It has ended, or one side has closed and no single organisation carries its ties on.");

  private final String code;
  private final String label;
  private final String meaning;

  TieState(String code, String label, String meaning) {
    this.code = code;
    this.label = label;
    this.meaning = meaning;
  }

  /** The stable name in files and addresses. */
  public String code() {
    return code;
  }

  /** The name that people read. */
  public String label() {
    return label;
  }

  /** What the state means, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** Whether measures count such a tie: it is stated by one side at least and denied by none. */
  public boolean counts() {
    return this == CONFIRMED || this == CLAIMED || this == UNCONFIRMED;
  }
}
