package org.crossroads.platform.directory.places;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crossroads.platform.files.InputPart;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;

/**
 * One file of a {@link PlaceList}: Code-Point Open with its long or short column names or, as the
 * Ordnance Survey ships it, without any; or another list with columns for postcode, easting and
 * northing.
 *
 * <p>Postcodes and numbers are plain ASCII, so bytes are read as they are, which is twice as fast
 * as finding out the encoding.
 */
final class PlaceFile implements AutoCloseable {
  private static final int LONGEST_ROW = 1 << 16;
  private static final Set<String> POSTCODE = Set.of("postcode", "pc", "pcd", "pcds");
  private static final Set<String> EASTING = Set.of("eastings", "easting", "ea", "oseast1m");
  private static final Set<String> NORTHING = Set.of("northings", "northing", "no", "osnrth1m");

  private final String name;
  private final PlaceRow row;
  private final CsvReader<PlaceRow> csv;
  private final Iterator<PlaceRow> rows;
  private boolean firstRowIsPending;

  private PlaceFile(InputPart file, boolean isOneOfSeveral) throws IOException {
    this.name = file.name();
    this.row = new PlaceRow(isOneOfSeveral ? name : "");
    this.csv =
        CsvReader.builder()
            .maxBufferSize(LONGEST_ROW)
            .build(row, new InputStreamReader(file.open(), StandardCharsets.ISO_8859_1));
    this.rows = csv.iterator();
  }

  /**
   * Opens a file and finds its columns.
   *
   * @throws WrongFile if it is no list of postcodes
   */
  static PlaceFile open(InputPart file, boolean isOneOfSeveral) throws IOException {
    PlaceFile places = new PlaceFile(file, isOneOfSeveral);
    try {
      places.findColumns();
      return places;
    } catch (IOException | RuntimeException e) {
      places.close();
      throw e;
    }
  }

  /** The next row or, at the end, null. It is the same object each time. */
  @Nullable PlaceRow next() throws IOException {
    if (firstRowIsPending) {
      firstRowIsPending = false;
      return row;
    }
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (CsvParseException e) {
      if (e.getCause() instanceof WrongFile harmful) {
        throw harmful; // The CSV reader wraps whatever stopped it.
      }
      throw new WrongFile(
          "Near row %d \"%s\" is not a list of postcodes any more: a quotation mark is not closed or a line is longer than %,d characters. Nothing was imported; download the file again."
              .formatted(row.number() + 1, name, LONGEST_ROW),
          e);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void findColumns() throws IOException {
    if (next() == null) {
      throw new WrongFile(
          "\"%s\" is empty. A list of postcodes has columns for postcode, easting and northing."
              .formatted(name));
    }
    List<String> cells = row.firstCells();
    if (isCodePointWithoutHeader(cells)) {
      row.columns(0, 2, 3);
      row.handleField(0, cells.get(0).toCharArray(), 0, cells.get(0).length(), false);
      row.handleField(2, cells.get(2).toCharArray(), 0, cells.get(2).length(), false);
      row.handleField(3, cells.get(3).toCharArray(), 0, cells.get(3).length(), false);
      firstRowIsPending = true;
      return;
    }
    row.columns(
        column(cells, POSTCODE, "Postcode"),
        column(cells, EASTING, "Eastings"),
        column(cells, NORTHING, "Northings"));
  }

  private static boolean isCodePointWithoutHeader(List<String> cells) {
    return cells.size() >= 4
        && CompactPostcode.pack(cells.get(0)) != 0
        && PlaceRow.wholeNumber(cells.get(2)) >= 0
        && PlaceRow.wholeNumber(cells.get(3)) >= 0;
  }

  private int column(List<String> header, Set<String> names, String usual) {
    for (int i = 0; i < header.size(); i++) {
      if (names.contains(header.get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", ""))) {
        return i;
      }
    }
    throw new WrongFile(
        "\"%s\" has no column \"%s\", so it is no list of postcodes. It begins with: %s. Code-Point Open is the list to import."
            .formatted(name, usual, beginning(header)));
  }

  private static String beginning(List<String> header) {
    String text = String.join(", ", header.subList(0, Math.min(6, header.size())));
    return text.length() <= 120 ? text : text.substring(0, 120) + "…";
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
