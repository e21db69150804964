package org.crossroads.platform.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The columns that a kind of table may have, in any order.
 *
 * @param thing what the table is, for messages: "list of links"
 * @param required columns without which it is not that table
 * @param optional columns that are read where they are there
 * @param ignored columns that are known and not read; any other column is reported as unknown
 * @param endlessLast a column that, where it is the last, may hold unquoted commas; "" for none
 */
public record TableLayout(
    String thing,
    List<String> required,
    List<String> optional,
    List<String> ignored,
    String endlessLast) {

  public TableLayout {
    required = List.copyOf(required);
    optional = List.copyOf(optional);
    ignored = List.copyOf(ignored);
  }

  /** A layout with no endless column. */
  public TableLayout(
      String thing, List<String> required, List<String> optional, List<String> ignored) {
    this(thing, required, optional, ignored, "");
  }

  /** A layout of that name with these required columns. */
  public static TableLayout of(String thing, String... required) {
    return new TableLayout(thing, List.of(required), List.of(), List.of(), "");
  }

  /** The same with these columns read where they are there. */
  public TableLayout optional(String... columns) {
    return new TableLayout(thing, required, List.of(columns), ignored, endlessLast);
  }

  /** The same with these columns known and not read. */
  public TableLayout ignored(String... columns) {
    return new TableLayout(thing, required, optional, List.of(columns), endlessLast);
  }

  /** The same with a last column, not read, that may run over into cells without a name. */
  public TableLayout endlessLast(String column) {
    return new TableLayout(thing, required, optional, ignored, column);
  }

  /** All columns that are read, required ones first. */
  List<String> read() {
    List<String> all = new ArrayList<>(required);
    all.addAll(optional);
    return all;
  }

  /** Column names match without regard to case and spaces. */
  static String key(String column) {
    StringBuilder key = new StringBuilder(column.length());
    for (int i = 0; i < column.length(); i++) {
      char c = column.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0' && c != '\ufeff') {
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
