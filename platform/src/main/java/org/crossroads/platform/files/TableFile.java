package org.crossroads.platform.files;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in a text file (CSV) as a stranger sends it.
 *
 * <p>Comma, semicolon or tab between cells; lines ended by LF, CRLF or CR; any usual encoding;
 * columns in any order, found by name without regard to case and spaces. What cannot be a table of
 * the layout is refused as a whole with a {@link WrongFile}; a row that cannot be read is refused
 * by itself and the rest goes on. Memory does not grow with the file.
 *
 * <pre>{@code
 * try (TableFile table = TableFile.open(file, TableLayout.of("list of links", "URN", "LinkURN"))) {
 *   for (TableRow row = table.next(); row != null; row = table.next()) {
 *     row.requireReadable();
 *     … row.wholeNumber("URN") …
 *   }
 * }
 * }</pre>
 */
public final class TableFile implements AutoCloseable {
  private static final int SNIFFED_BYTES = 4096;
  private static final int SNIFFED_CHARACTERS = 1 << 16;
  private static final int LARGEST_CELL = 1 << 22;

  private final String name;
  private final TextReader text;
  private final CsvReader<TableRow> csv;
  private final Iterator<TableRow> records;
  private final TableRow row;
  private final TableHeader header;
  private final List<String> columnNames;

  private TableFile(InputFile file, TableLayout layout, TextReader text) throws IOException {
    this.name = file.name();
    this.text = text;
    this.row = new TableRow(layout.read());
    PushbackReader reader = new PushbackReader(new ReadAhead(text), SNIFFED_CHARACTERS);
    this.csv =
        CsvReader.builder()
            .fieldSeparator(separator(reader))
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(LARGEST_CELL)
            .build(new TableRowHandler(row), new LineGuard(reader));
    this.records = csv.iterator();
    if (!advance()) {
      throw new WrongFile(
          "\"%s\" is empty. A %s starts with a row of column names."
              .formatted(name, layout.thing()));
    }
    this.columnNames = List.copyOf(row.headerNames());
    this.header = TableHeader.of(name, layout, columnNames);
    row.startAfter(header);
  }

  /**
   * Opens a file and reads its header.
   *
   * @throws WrongFile if the file is not such a table, naming what is missing
   */
  public static TableFile open(InputFile file, TableLayout layout) throws IOException {
    InputStream in = file.open();
    try {
      byte[] start = in.readNBytes(SNIFFED_BYTES);
      ForeignFormat.refuse(file.name(), start);
      return new TableFile(file, layout, TextReader.of(start, in));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * Returns the next row that has anything in it, or null at the end. It is the same object each
   * time, so take what you need before the next call.
   */
  public @Nullable TableRow next() throws IOException {
    while (advance()) {
      if (!row.isBlank()) {
        return row;
      }
    }
    return null;
  }

  /** Says whether the file has this column of the layout. */
  public boolean has(String column) {
    return header.has(column);
  }

  /** All names of the first row, from left to right, as the file has them. */
  public List<String> columnNames() {
    return columnNames;
  }

  /** The columns that the layout does not know, as the file names them. */
  public List<String> unknownColumns() {
    return header.unknown();
  }

  /** The encoding as found so far: UTF-8, UTF-16 or Windows-1252. */
  public String encoding() {
    return text.encoding();
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private boolean advance() throws IOException {
    try {
      if (!records.hasNext()) {
        return false;
      }
      records.next();
      return true;
    } catch (CsvParseException | UncheckedIOException e) {
      throw explained(e);
    }
  }

  /** The CSV reader wraps whatever stopped it. */
  private RuntimeException explained(RuntimeException stopped) throws IOException {
    for (Throwable t = stopped; t != null; t = t.getCause()) {
      if (t instanceof WrongFile wrong) {
        return wrong;
      }
      if (t instanceof IOException broken) {
        throw broken;
      }
    }
    return new WrongFile(
        "Row %d of \"%s\" opens a quotation mark that is not closed, so nothing after it can be read. Nothing was imported; mend the row or download the file again."
            .formatted(row.number(), name),
        stopped);
  }

  /** Chooses what parts cells by what the first line has most of. */
  private static char separator(PushbackReader reader) throws IOException {
    char[] start = new char[SNIFFED_CHARACTERS];
    int length = 0;
    int n;
    while (length < start.length && (n = reader.read(start, length, start.length - length)) > 0) {
      length += n;
    }
    reader.unread(start, 0, length);
    int[] count = new int[3];
    String candidates = ",;\t";
    boolean inText = false;
    for (int i = 0; i < length && (inText || (start[i] != '\n' && start[i] != '\r')); i++) {
      inText ^= start[i] == '"';
      int candidate = inText ? -1 : candidates.indexOf(start[i]);
      if (candidate >= 0) {
        count[candidate]++;
      }
    }
    int best = count[1] > count[0] ? 1 : 0;
    return candidates.charAt(count[2] > count[best] ? 2 : best);
  }
}
