package org.crossroads.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;

/**
 * A table that is ready to leave.
 *
 * @param sheet its layout
 * @param rows hands each row to the consumer it is given, for example {@code list::forEach}
 */
public record OutgoingTable<R>(Sheet<R> sheet, Consumer<Consumer<R>> rows) {

  /** Writes the table, leaves the stream open and returns how many rows there were. */
  public long write(SheetFormat format, OutputStream out) throws IOException {
    long[] written = {0};
    sheet.write(
        format,
        out,
        sink ->
            rows.accept(row -> {
              written[0]++;
              sink.accept(row);
            }));
    return written[0];
  }
}
