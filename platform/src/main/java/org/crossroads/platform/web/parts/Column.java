package org.crossroads.platform.web.parts;

/**
 * A column of a {@link Table}.
 *
 * @param heading what it says at the top
 * @param numeric whether it is aligned to the right
 * @param sortAddress the address of the page sorted by this column, or "" if it cannot be
 * @param sorted whether and how the page is sorted by it now
 */
public record Column(String heading, boolean numeric, String sortAddress, Sorted sorted) {

  /** The order of a column, as browsers tell it to people who listen. */
  public enum Sorted {
    NOT("none"),
    ASCENDING("ascending"),
    DESCENDING("descending");

    private final String aria;

    Sorted(String aria) {
      this.aria = aria;
    }

    /** The value of {@code aria-sort}. */
    public String aria() {
      return aria;
    }
  }

  /** A column of words. */
  public static Column of(String heading) {
    return new Column(heading, false, "", Sorted.NOT);
  }

  /** A column of figures. */
  public static Column numeric(String heading) {
    return new Column(heading, true, "", Sorted.NOT);
  }

  /** The same column as a link that sorts. */
  public Column sortable(String address, Sorted now) {
    return new Column(heading, numeric, address, now);
  }
}
