package org.crossroads.platform.example;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A CSV file while it is written, row by row. */
final class Rows implements Closeable {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private final CsvWriter writer;

  private Rows(CsvWriter writer, String... header) {
    this.writer = writer;
    writer.writeRecord(header);
  }

  /** A file as the register is downloaded: Windows-1252, CRLF. */
  static Rows register(Path file, String... header) throws IOException {
    return new Rows(
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(file, WINDOWS), header);
  }

  /** A file of the kinds that people write themselves: UTF-8, LF. */
  static Rows plain(Path file, String... header) throws IOException {
    return new Rows(
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file, StandardCharsets.UTF_8),
        header);
  }

  void add(String... values) {
    writer.writeRecord(values);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
