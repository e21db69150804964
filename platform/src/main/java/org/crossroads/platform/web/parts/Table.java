package org.crossroads.platform.web.parts;

import java.util.List;

/**
 * A table with a caption. The first cell of each row is its heading. Where it is wider than the
 * screen it scrolls by itself, also with the keyboard.
 *
 * @param caption says what the table shows
 * @param columns its columns
 * @param rows its rows, each with one cell a column
 * @param wide whether it needs more than a phone's width, and so may scroll
 */
public record Table(String caption, List<Column> columns, List<List<Cell>> rows, boolean wide) {

  public Table {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException(
          "Each row of \"" + caption + "\" must have " + width + " cells.");
    }
  }

  /** A table; one of more than three columns may scroll. */
  public static Table of(String caption, List<Column> columns, List<List<Cell>> rows) {
    return new Table(caption, columns, rows, columns.size() > 3);
  }
}
