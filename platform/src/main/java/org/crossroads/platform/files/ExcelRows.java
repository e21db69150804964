package org.crossroads.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * An Excel file: numbers and days keep their type, the heading stays in sight.
 *
 * <p>Texts are written as texts, which Excel never takes for formulas, so they need no apostrophe.
 */
final class ExcelRows implements SheetRows {
  private static final int ROWS_THAT_DECIDE_WIDTHS = 500;
  private static final int ROWS_HELD = 500;
  private static final int MOST_ROWS = 1_048_576;
  private static final int LONGEST_TEXT = 32_767;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;
  private static final int LONGEST_TITLE = 31;
  private static final Pattern UNWRITABLE =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private final Workbook book;
  private final Worksheet sheet;
  private final boolean alone;
  private final int[] widths;
  private int next;

  /** The one sheet of a file. */
  ExcelRows(OutputStream out, Sheet<?> layout) {
    this(begin(out), layout, true);
  }

  /** One of several sheets of a file, which goes on when this one is closed. */
  ExcelRows(Workbook book, Sheet<?> layout) {
    this(book, layout, false);
  }

  private ExcelRows(Workbook book, Sheet<?> layout, boolean alone) {
    this.book = book;
    this.alone = alone;
    String title = layout.title();
    List<String> names = layout.columns().stream().map(Sheet.Column::name).toList();
    sheet = book.newWorksheet(title.substring(0, Math.min(title.length(), LONGEST_TITLE)));
    widths = new int[names.size()];
    sheet.freezePane(0, 1);
    write(names.toArray());
    for (int column = 0; column < names.size(); column++) {
      sheet.style(0, column).bold().set();
    }
  }

  static Workbook begin(OutputStream out) {
    return new Workbook(out, "Crossroads", "1.0");
  }

  @Override
  public void write(@Nullable Object[] cells) {
    if (next >= MOST_ROWS) {
      throw new IllegalStateException(
          "An Excel sheet holds at most %,d rows. Choose CSV.".formatted(MOST_ROWS));
    }
    for (int column = 0; column < cells.length; column++) {
      write(column, cells[column]);
    }
    next++;
    if (next <= ROWS_THAT_DECIDE_WIDTHS) {
      widen(cells);
    }
    if (next % ROWS_HELD == 0) {
      flush();
    }
  }

  private void write(int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Integer number -> sheet.value(next, column, number);
      case Long number -> sheet.value(next, column, number);
      case BigDecimal number -> sheet.value(next, column, number);
      case Double number -> sheet.value(next, column, SheetCell.decimal(number));
      case LocalDate day -> {
        sheet.value(next, column, day);
        sheet.style(next, column).format("yyyy-mm-dd").set();
      }
      case String text -> sheet.inlineString(next, column, writable(text));
      default -> sheet.inlineString(next, column, SheetCell.of(value));
    }
  }

  /** Excel has no place for control characters nor for more than 32,767 characters in a cell. */
  private static String writable(String text) {
    String clean = UNWRITABLE.matcher(text).replaceAll("");
    return clean.length() > LONGEST_TEXT ? clean.substring(0, LONGEST_TEXT) : clean;
  }

  private void widen(@Nullable Object[] cells) {
    for (int column = 0; column < cells.length; column++) {
      int length = SheetCell.of(cells[column]).length() + 2;
      widths[column] = Math.clamp(length, Math.max(NARROWEST, widths[column]), WIDEST);
    }
  }

  private void flush() {
    try {
      setWidths();
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only what is set before the first rows are sent counts. */
  private void setWidths() {
    if (next <= ROWS_THAT_DECIDE_WIDTHS) {
      for (int column = 0; column < widths.length; column++) {
        sheet.width(column, widths[column]);
      }
    }
  }

  @Override
  public void close() throws IOException {
    setWidths();
    sheet.finish();
    if (alone) {
      book.finish();
    }
  }
}
