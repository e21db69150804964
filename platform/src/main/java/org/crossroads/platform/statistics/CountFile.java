package org.crossroads.platform.statistics;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crossroads.analysis.disclosure.CountTable;
import org.crossroads.analysis.disclosure.TableShape;
import org.crossroads.platform.files.InputFile;
import org.crossroads.platform.files.RefusedCell;
import org.crossroads.platform.files.SheetCell;
import org.crossroads.platform.files.TableFile;
import org.crossroads.platform.files.TableLayout;
import org.crossroads.platform.files.TableRow;
import org.crossroads.platform.files.WrongFile;

/**
 * Reads a long table: a row for each cell, its count in one column and any other columns as
 * dimensions, in which totals are named Total.
 *
 * @param shape its cells, in the order of the rows
 * @param counts what stands in the column of counts, cell by cell
 * @param rows the number of each cell's row, for messages
 */
record CountFile(String name, TableShape shape, List<String> counts, List<Long> rows) {
  private static final String THING = "table of counts";
  private static final String COUNT = "count";
  private static final int MOST_CELLS = 20_000;
  private static final int MOST_DIMENSIONS = 12;

  static CountFile read(Path path) throws IOException {
    InputFile file = new InputFile(path);
    List<String> columns;
    try (TableFile table = TableFile.open(file, TableLayout.of(THING, COUNT))) {
      columns =
          table.columnNames().stream()
              .map(String::strip)
              .filter(column -> !column.isEmpty() && !column.equalsIgnoreCase(COUNT))
              .toList();
    }
    if (columns.isEmpty() || columns.size() > MOST_DIMENSIONS) {
      throw new WrongFile(
          "\"%s\" has %d columns beside count; a table has 1 to %d dimensions."
              .formatted(file.name(), columns.size(), MOST_DIMENSIONS));
    }
    TableShape.Builder shape = TableShape.builder(columns);
    List<String> counts = new ArrayList<>();
    List<Long> rows = new ArrayList<>();
    TableLayout layout = TableLayout.of(THING, COUNT).optional(columns.toArray(String[]::new));
    try (TableFile table = TableFile.open(file, layout)) {
      for (TableRow row = table.next(); row != null; row = table.next()) {
        add(file.name(), row, columns, shape);
        counts.add(row.text(COUNT));
        rows.add(row.number());
        if (counts.size() > MOST_CELLS) {
          throw new WrongFile(
              String.format(
                  Locale.UK,
                  "\"%s\" has more than %,d rows. Protect it in parts that share no total.",
                  file.name(),
                  MOST_CELLS));
        }
      }
    }
    if (counts.isEmpty()) {
      throw new WrongFile("\"%s\" has no rows below its first.".formatted(file.name()));
    }
    return new CountFile(file.name(), shape.build(), List.copyOf(counts), List.copyOf(rows));
  }

  private static void add(
      String file, TableRow row, List<String> columns, TableShape.Builder shape) {
    try {
      row.requireReadable();
      List<String> cell = new ArrayList<>();
      for (String column : columns) {
        String category = SheetCell.unescaped(row.requiredText(column));
        cell.add(category.equalsIgnoreCase(TableShape.TOTAL) ? TableShape.TOTAL : category);
      }
      shape.add(cell);
    } catch (RefusedCell e) {
      throw new WrongFile(
          "\"%s\" row %d%s: %s %s"
              .formatted(
                  file,
                  row.number(),
                  e.row().column().isEmpty() ? "" : ", " + e.row().column(),
                  e.row().reason(),
                  e.row().advice()),
          e);
    } catch (IllegalArgumentException e) {
      throw new WrongFile(
          "\"%s\" row %d: %s Add the rows up, or give them a column that tells them apart."
              .formatted(file, row.number(), e.getMessage()),
          e);
    }
  }

  /**
   * The true counts.
   *
   * @throws WrongFile if a count is no count or totals do not add up
   */
  CountTable counted() {
    long[] numbers = new long[shape.size()];
    for (int cell = 0; cell < numbers.length; cell++) {
      if (!isNumber(cell)) {
        throw wrong(
            cell,
            "Only true counts can be protected. Write a whole number; to check a table that has"
                + " symbols, add --audit.");
      }
      numbers[cell] = number(cell);
    }
    List<CountTable.Mismatch> wrong = CountTable.thatDoNotAddUp(shape, numbers);
    if (!wrong.isEmpty()) {
      int total = wrong.getFirst().total();
      throw wrong(
          total,
          "%s is not the sum of its parts, which make %d. Correct the counts, or leave the row of the total out%s."
              .formatted(
                  String.join(" / ", shape.cell(total)),
                  wrong.getFirst().parts(),
                  wrong.size() > 1
                      ? "; %d more totals are wrong".formatted(wrong.size() - 1)
                      : ""));
    }
    return CountTable.of(shape, numbers);
  }

  /** That a count is wrong, with its row. */
  WrongFile wrong(int cell, String reason) {
    String count = counts.get(cell);
    return new WrongFile(
        "\"%s\" row %d, count \"%s\": %s"
            .formatted(
                name,
                rows.get(cell),
                count.length() > 40 ? count.substring(0, 40) + "…" : count,
                reason));
  }

  /** Whether it is a count, and no symbol. */
  boolean isNumber(int cell) {
    return counts.get(cell).matches("\\d{1,9}|\\d{1,3}(,\\d{3}){1,2}");
  }

  /** The count of a cell that is one. */
  long number(int cell) {
    return Long.parseLong(counts.get(cell).replace(",", ""));
  }
}
