package org.crossroads.platform.files;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Values as the text of a cell, safe to open in a spreadsheet.
 *
 * <p>A text that begins with {@code = + - @}, a tab or a line end would be run as a formula, so it
 * gets an apostrophe in front, as OWASP advises; {@link #unescaped} takes it away again. Numbers
 * are left alone: a minus sign is not a danger.
 */
public final class SheetCell {
  private static final Pattern DANGEROUS =
      Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern ESCAPED =
      Pattern.compile("'+[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private SheetCell() {}

  /** The text of a value: days as 2025-04-22, numbers with a point, nothing for null. */
  static String of(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> escaped(text);
      case Double number -> decimal(number).toPlainString();
      case BigDecimal number -> number.toPlainString();
      case Integer number -> number.toString();
      case Long number -> number.toString();
      case Boolean truth -> truth ? "yes" : "no";
      case LocalDate day -> day.toString();
      case UUID id -> id.toString();
      default -> throw new IllegalArgumentException("No cell can hold a " + value.getClass());
    };
  }

  /** The number, exactly as its shortest decimal spelling. */
  static BigDecimal decimal(double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("No cell can hold the number " + number + ".");
    }
    return BigDecimal.valueOf(number);
  }

  /** A text as it goes into a cell of CSV. */
  public static String escaped(String text) {
    return DANGEROUS.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }

  /** The text as it was before it went into a cell of a file that we wrote. */
  public static String unescaped(String cell) {
    return ESCAPED.matcher(cell).matches() ? cell.substring(1) : cell;
  }
}
