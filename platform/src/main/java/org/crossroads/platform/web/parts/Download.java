package org.crossroads.platform.web.parts;

import java.util.List;

/**
 * A file with what the page shows.
 *
 * @param format for example "CSV"
 * @param address where it is
 * @param detail what is in it or how big it is, for example "61 rows", or ""
 */
public record Download(String format, String address, String detail) {

  /** The three usual formats of a table: CSV, Excel and JSON, at the address with that ending. */
  public static List<Download> usual(String path, String query, String detail) {
    String after = query.isEmpty() ? "" : "?" + query;
    return List.of(
        new Download("CSV", path + ".csv" + after, detail),
        new Download("Excel", path + ".xlsx" + after, detail),
        new Download("JSON", path + ".json" + after, detail));
  }
}
