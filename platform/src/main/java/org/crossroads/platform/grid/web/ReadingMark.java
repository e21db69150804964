package org.crossroads.platform.grid.web;

import org.crossroads.platform.grid.findings.Reading;
import org.crossroads.platform.grid.findings.Summary;

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

  /** A median; one between two levels has the shade of the lower. */
  static ReadingMark of(Summary summary) {
    String shade =
        summary
            .median()
            .map(span -> span.isPoint() ? shade((int) Math.floor(span.low())) : "open")
            .orElse("none");
    return new ReadingMark("mark mark--" + shade, summary.medianLetters(), summary.medianWords());
  }

  private static String shade(Reading reading) {
    if (reading.isOpen()) {
      return "open";
    }
    return reading.levels().isEmpty() ? "none" : shade(reading.levels().getFirst());
  }

  private static String shade(int level) {
    return switch (level) {
      case 0 -> "absent";
      case 1 -> "low";
      case 2 -> "medium";
      default -> "high";
    };
  }
}
