package org.crossroads.platform.web.parts;

import java.util.List;
import org.crossroads.platform.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a summary list: what it is and its value or values.
 *
 * @param key what it is
 * @param values one or more values, one a line
 */
public record SummaryRow(String key, List<Cell> values) {

  public SummaryRow {
    values = List.copyOf(values);
  }

  /** A fact in words; an unknown one is "Not known". */
  public static SummaryRow of(String key, @Nullable String value) {
    return new SummaryRow(key, List.of(Cell.text(value)));
  }

  /** A number; an unknown one is "Not known". */
  public static SummaryRow of(String key, @Nullable Integer number) {
    return of(key, Words.number(number));
  }

  /** A fact that leads on. */
  public static SummaryRow link(String key, String text, String address) {
    return new SummaryRow(key, List.of(Cell.link(text, address)));
  }
}
