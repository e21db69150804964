package org.crossroads.platform.networks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The real public files beside the checkout, read without any of the product's own readers. */
final class RealFiles {
  private RealFiles() {}

  /** The rows below the header. */
  static List<String[]> rows(Path file) throws IOException {
    List<String[]> all = all(file);
    return all.subList(1, all.size());
  }

  /** The header and the rows of a gzipped CSV in Windows-1252. */
  static List<String[]> all(Path file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (var text =
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), Charset.forName("windows-1252"));
        CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(text)) {
      csv.forEach(row -> rows.add(row.getFields().toArray(String[]::new)));
    }
    return rows;
  }
}
