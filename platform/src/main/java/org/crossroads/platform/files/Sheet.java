package org.crossroads.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The layout of one table that leaves as CSV, Excel or JSON.
 *
 * <p>Rows stream: none is kept longer than it takes to write it, apart from the first few hundred
 * of an Excel sheet, which decide how wide its columns are. What an importer reads has the same
 * columns, so a file that went out comes back in.
 *
 * @param title the name of the sheet within an Excel file
 * @param columns from left to right
 */
public record Sheet<R>(String title, List<Column<R>> columns) {

  /**
   * One column.
   *
   * @param name the heading, lower case with underscores, or as the layout that comes in has it; in
   *     JSON {@code area_code} is written {@code areaCode}
   * @param value text, a number, a truth value, a day or an id; null is an empty cell
   */
  public record Column<R>(String name, Function<R, ? extends @Nullable Object> value) {}

  public Sheet {
    columns = List.copyOf(columns);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <R> Sheet<R> of(String title, Column<R>... columns) {
    return new Sheet<>(title, List.of(columns));
  }

  public static <R> Column<R> column(String name, Function<R, ? extends @Nullable Object> value) {
    return new Column<>(name, value);
  }

  /**
   * Writes the heading and the rows, and leaves the stream open.
   *
   * @param rows hands each row to the consumer it is given, for example {@code list::forEach}
   */
  public void write(SheetFormat format, OutputStream out, Consumer<Consumer<R>> rows)
      throws IOException {
    write(open(format, out), rows);
  }

  /** Writes the rows, and closes what they are written with. */
  void write(SheetRows to, Consumer<Consumer<R>> rows) throws IOException {
    try (to) {
      rows.accept(row -> write(to, row));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private SheetRows open(SheetFormat format, OutputStream out) throws IOException {
    List<String> names = columns.stream().map(Column::name).toList();
    OutputStream kept = new KeptOpen(out);
    return switch (format) {
      case CSV -> new CsvRows(kept, names);
      case XLSX -> new ExcelRows(kept, this);
      case JSON -> new JsonRows(kept, names);
    };
  }

  private void write(SheetRows writer, R row) {
    @Nullable Object[] cells = new @Nullable Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).value().apply(row);
    }
    try {
      writer.write(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
