package org.crossroads.platform.networks;

/**
 * Whose network a page is about.
 *
 * @param kind what it is
 * @param id the area's code, or the id of the group or partnership; "" for England
 * @param name what people call it
 */
public record Scope(Kind kind, String id, String name) {

  /** What a network can be of. */
  public enum Kind {
    ENGLAND("england", "All England"),
    AREA("area", "Area"),
    GROUP("group", "Group"),
    PARTNERSHIP("partnership", "Partnership");

    private final String code;
    private final String label;

    Kind(String code, String label) {
      this.code = code;
      this.label = label;
    }

    /** The beginning of its addresses. */
    public String code() {
      return code;
    }

    /** The name that people read. */
    public String label() {
      return label;
    }
  }

  /** Its name in addresses and files: {@code england}, {@code area-202}, {@code group-…}. */
  public String code() {
    return kind == Kind.ENGLAND ? kind.code() : kind.code() + "-" + id;
  }

  /** What its members are called, one and several. */
  String members(int count) {
    boolean place = kind == Kind.ENGLAND || kind == Kind.AREA;
    String word = place ? "open institution" : "open member";
    return count == 1 ? word : word + "s";
  }
}
