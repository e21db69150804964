package org.crossroads.platform.networkfiles;

/** Numbers as other tools write them. */
final class Numbers {
  private static final int LONGEST = 40;

  private Numbers() {}

  /** The number, or NaN, which no network takes, where the text is none. */
  static double parsed(String text) {
    try {
      return text.length() > LONGEST ? Double.NaN : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
