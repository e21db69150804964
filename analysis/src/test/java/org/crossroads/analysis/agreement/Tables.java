package org.crossroads.analysis.agreement;

import java.util.List;

/** Tables of ratings written as text. */
final class Tables {
  private Tables() {}

  /** A rater a line, a character a unit; {@code ·} for a gap. */
  static RatingTable raters(String... lines) {
    RatingTable.Builder table = RatingTable.builder(lines[0].length(), lines.length);
    for (int rater = 0; rater < lines.length; rater++) {
      for (int unit = 0; unit < lines[rater].length(); unit++) {
        char c = lines[rater].charAt(unit);
        if (c != '·') {
          table.rate(unit, rater, c - '0');
        }
      }
    }
    return table.build();
  }

  /** A unit a row, a rater a column. */
  static RatingTable of(double[][] rows) {
    RatingTable.Builder table = RatingTable.builder(rows.length, rows[0].length);
    for (int unit = 0; unit < rows.length; unit++) {
      for (int rater = 0; rater < rows[unit].length; rater++) {
        table.rate(unit, rater, rows[unit][rater]);
      }
    }
    return table.build();
  }

  static RatingTable of(List<double[]> rows) {
    return of(rows.toArray(double[][]::new));
  }
}
