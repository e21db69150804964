package org.crossroads.platform.grid.web;

import org.crossroads.platform.grid.findings.Reading;

/**
 * How a reading looks in a picture: a shade and letters, so that no colour need be told apart.
 *
 * @param style the class in the style sheet
 * @param letters in the cell
 * @param words the same for people who listen
 */
public record ReadingMark(String style, String letters, String words) {

  /** What fills the cell beyond its style: stripes where raters differ. */
  public String fill() {
    return style.endsWith("--open") ? "url(#open)" : "#fff";
  }

  static ReadingMark of(Reading reading) {
    return new ReadingMark("mark mark--" + shade(reading), reading.letters(), reading.words());
  }

  private static String shade(Reading reading) {
    if (reading.isOpen()) {
      return "open";
    }
    if (reading.levels().isEmpty()) {
      return "none";
    }
    return switch (reading.levels().getFirst()) {
      case 0 -> "absent";
      case 1 -> "low";
      case 2 -> "medium";
      default -> "high";
    };
  }
}
