package org.crossroads.platform.directory.boundaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads a polygon or multipolygon in well-known text, with or without an {@code SRID=4326;} before
 * it; a third and fourth number of a position are passed over.
 *
 * <p>No depth of brackets can exhaust the stack: there is a method for each depth that means
 * something.
 */
final class WktText {
  private static final int LONGEST_NUMBER = 40;

  private final String column;
  private final String text;
  private int at;

  private WktText(String column, String text) {
    this.column = column;
    this.text = text;
  }

  /**
   * The rings of each polygon in turn; none if it says EMPTY.
   *
   * @param column where the text stands, for refusals
   * @throws UnusableFeature if it is not such a text
   * @throws org.crossroads.platform.files.WrongFile if it is not in WGS 84
   */
  static List<List<double[]>> polygons(String column, String text) {
    return new WktText(column, text).read();
  }

  private List<List<double[]>> read() {
    String word = word();
    if (word.equals("SRID")) {
      word = afterCoordinateSystem();
    }
    boolean multi = word.startsWith("MULTIPOLYGON");
    if (!multi && !word.startsWith("POLYGON")) {
      throw unusable("It is not a POLYGON or MULTIPOLYGON in well-known text.");
    }
    String dimensions = word.substring((multi ? "MULTIPOLYGON" : "POLYGON").length());
    String next = dimensions.isEmpty() ? word() : dimensions;
    if (next.equals("Z") || next.equals("M") || next.equals("ZM")) {
      next = word();
    }
    List<List<double[]>> polygons = new ArrayList<>();
    if (next.isEmpty() && multi) {
      each(() -> polygons.add(rings()));
    } else if (next.isEmpty()) {
      polygons.add(rings());
    } else if (!next.equals("EMPTY")) {
      throw unusable("Neither a bracket nor EMPTY follows the kind of outline.");
    }
    skipSpaces();
    if (at < text.length()) {
      throw unusable("Something comes after the end of the outline.");
    }
    return polygons;
  }

  /** {@code =4326;}, as PostGIS writes it. */
  private String afterCoordinateSystem() {
    require('=');
    int end = text.indexOf(';', at);
    if (end < 0) {
      throw unusable("The SRID does not end in a semicolon.");
    }
    CoordinateSystem.checkName("EPSG:" + text.substring(at, end).strip());
    at = end + 1;
    return word();
  }

  private List<double[]> rings() {
    List<double[]> rings = new ArrayList<>();
    each(() -> rings.add(ring()));
    return rings;
  }

  private double[] ring() {
    Positions positions = new Positions();
    each(() -> position(positions));
    return positions.toArray();
  }

  private void position(Positions positions) {
    double x = number();
    double y = number();
    CoordinateSystem.checkPosition(x, y);
    positions.add(x, y);
    while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ')') {
      number();
    }
  }

  private void each(Runnable item) {
    require('(');
    do {
      item.run();
    } while (follows(','));
    require(')');
  }

  private double number() {
    skipSpaces();
    int from = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (at - from > LONGEST_NUMBER) {
      throw unusable("A number has more than %d digits.".formatted(LONGEST_NUMBER));
    }
    String digits = text.substring(from, at);
    skipSpaces();
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      throw unusable("A number is missing or misspelt.");
    }
  }

  /** The letters that come next, in capitals; "" if there are none. */
  private String word() {
    skipSpaces();
    int from = at;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at).toUpperCase(Locale.ROOT);
  }

  private boolean follows(char mark) {
    skipSpaces();
    boolean follows = at < text.length() && text.charAt(at) == mark;
    at += follows ? 1 : 0;
    return follows;
  }

  private void require(char mark) {
    if (!follows(mark)) {
      throw unusable("A \"%c\" is missing.".formatted(mark));
    }
  }

  private void skipSpaces() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private UnusableFeature unusable(String what) {
    int shown = Math.min(at, text.length());
    return new UnusableFeature(
        column,
        text,
        "The outline cannot be read at character %d: %s".formatted(shown + 1, what),
        "Export it again as well-known text, for example MULTIPOLYGON (((-0.1 51.5, …))).");
  }
}
