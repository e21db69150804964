package org.crossroads.platform.networks;

import org.crossroads.analysis.network.position.LeftOut;

/** How far an institution is left out, in words that say what is known and no more. */
public enum LeftOutLevel {
  NO_KNOWN_TIE("no_known_tie", "No known tie", "No tie to any other organisation is known.", true),
  OWN_GROUP_ONLY(
      "own_group_only",
      "Own trust or federation only",
      "All its known partners are in its own trust, federation or children’s centres group.",
      true),
  ONE_SECTOR_ONLY(
      "one_sector_only",
      "One sector only",
      "It has known partners beyond its own trust or federation, but all its partners are of one"
          + " sector.",
      false),
  CONNECTED(
      "connected",
      "Ties beyond, several sectors",
      "It has known partners beyond its own trust or federation, and in more than one sector.",
      false);

  private final String code;
  private final String label;
  private final String meaning;
  private final boolean leftOut;

  LeftOutLevel(String code, String label, String meaning, boolean leftOut) {
    this.code = code;
    this.label = label;
    this.meaning = meaning;
    this.leftOut = leftOut;
  }

  static LeftOutLevel of(LeftOut.Level level) {
    return switch (level) {
      case NO_KNOWN_TIE -> NO_KNOWN_TIE;
      case OWN_GROUP_ONLY -> OWN_GROUP_ONLY;
      case ONE_SECTOR_ONLY -> ONE_SECTOR_ONLY;
      case CONNECTED -> CONNECTED;
    };
  }

  /** The stable name in files, addresses and the database. */
  public String code() {
    return code;
  }

  /** The name that people read. */
  public String label() {
    return label;
  }

  /** What it means, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** Whether no known tie leads beyond the own trust, federation or centre group. */
  public boolean isLeftOut() {
    return leftOut;
  }
}
