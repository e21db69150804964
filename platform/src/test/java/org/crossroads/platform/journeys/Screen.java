package org.crossroads.platform.journeys;

/** The two widths that every page must suit. */
public enum Screen {
  WIDE(1280, 900),
  PHONE(390, 844);

  private final int width;
  private final int height;

  Screen(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** Width in CSS pixels. */
  public int width() {
    return width;
  }

  /** Height in CSS pixels. */
  public int height() {
    return height;
  }

  /** The name in file names. */
  public String label() {
    return this == WIDE ? "wide" : "phone";
  }
}
