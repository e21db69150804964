package org.crossroads.platform.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;

/**
 * Several tables as one Excel file, sheet after sheet. Rows stream, as those of one {@link Sheet}
 * do. Closing it ends the file and leaves the stream open.
 */
public final class ExcelBook implements Closeable {
  private final Workbook book;

  /** Begins a file; it must get a sheet at least. */
  public ExcelBook(OutputStream out) {
    this.book = ExcelRows.begin(new KeptOpen(out));
  }

  /**
   * Adds a sheet with its rows.
   *
   * @param sheet its layout, with a title that no other sheet of the file has
   * @param rows hands each row to the consumer it is given, for example {@code list::forEach}
   */
  public <R> void add(Sheet<R> sheet, Consumer<Consumer<R>> rows) throws IOException {
    sheet.write(new ExcelRows(book, sheet), rows);
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }
}
