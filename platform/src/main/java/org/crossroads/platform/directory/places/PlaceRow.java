package org.crossroads.platform.directory.places;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/**
 * The current row of a list of postcodes: the three cells that matter, the same object each time.
 */
final class PlaceRow extends AbstractBaseCsvCallbackHandler<PlaceRow> {
  static final int NOT_A_NUMBER = Integer.MIN_VALUE;

  private final String file;
  private final StringBuilder postcode = new StringBuilder();
  private final StringBuilder easting = new StringBuilder();
  private final StringBuilder northing = new StringBuilder();
  private final List<String> firstCells = new ArrayList<>();
  private int postcodeColumn = -1;
  private int eastingColumn = -1;
  private int northingColumn = -1;
  private long number;

  PlaceRow(String file) {
    this.file = file;
  }

  /** Says which columns to read from now on; until then all cells are kept as text. */
  void columns(int postcodeAt, int eastingAt, int northingAt) {
    postcodeColumn = postcodeAt;
    eastingColumn = eastingAt;
    northingColumn = northingAt;
  }

  /** The cells of the first row. */
  List<String> firstCells() {
    return firstCells;
  }

  /** The name of the file that it stands in; "" if there is only one. */
  String file() {
    return file;
  }

  /** The line of the file, from 1. */
  long number() {
    return number;
  }

  CharSequence postcode() {
    return postcode;
  }

  CharSequence eastingText() {
    return easting;
  }

  CharSequence northingText() {
    return northing;
  }

  /** Metres east, or {@link #NOT_A_NUMBER}. */
  int easting() {
    return wholeNumber(easting);
  }

  /** Metres north, or {@link #NOT_A_NUMBER}. */
  int northing() {
    return wholeNumber(northing);
  }

  static int wholeNumber(CharSequence text) {
    if (text.isEmpty() || text.length() > 9) {
      return NOT_A_NUMBER;
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return NOT_A_NUMBER;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    number = startingLineNumber;
    postcode.setLength(0);
    easting.setLength(0);
    northing.setLength(0);
  }

  @Override
  protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
    if (postcodeColumn < 0) {
      firstCells.add(new String(buffer, offset, length).strip());
    } else if (field == postcodeColumn) {
      postcode.append(buffer, offset, length);
    } else if (field == eastingColumn) {
      easting.append(buffer, offset, length);
    } else if (field == northingColumn) {
      northing.append(buffer, offset, length);
    }
  }

  @Override
  protected PlaceRow buildRecord() {
    return this;
  }
}
