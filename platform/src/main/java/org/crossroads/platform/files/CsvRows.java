package org.crossroads.platform.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CSV as Excel opens it rightly: UTF-8 with a byte order mark, commas, CR LF. */
final class CsvRows implements SheetRows {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final CsvWriter csv;

  CsvRows(OutputStream out, List<String> names) throws IOException {
    var characters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    characters.write(BYTE_ORDER_MARK);
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(characters);
    csv.writeRecord(names);
  }

  @Override
  public void write(@Nullable Object[] cells) {
    String[] texts = new String[cells.length];
    for (int i = 0; i < cells.length; i++) {
      texts[i] = SheetCell.of(cells[i]);
    }
    csv.writeRecord(texts);
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
