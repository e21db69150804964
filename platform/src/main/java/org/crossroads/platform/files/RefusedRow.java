package org.crossroads.platform.files;

/**
 * One row, or one cell of it, that was not taken, and why.
 *
 * @param row the row of the file as a spreadsheet numbers it: the header is row 1
 * @param column the column in question, or "" if it is the row as a whole
 * @param value what stood there, shortened
 * @param reason what is wrong, in a sentence
 * @param advice what the reader can do, in a sentence
 */
public record RefusedRow(long row, String column, String value, String reason, String advice) {
  private static final int LONGEST_VALUE = 200;

  public RefusedRow {
    value = value.replace('\0', '\uFFFD');
    if (value.length() > LONGEST_VALUE) {
      value = value.substring(0, LONGEST_VALUE) + "…";
    }
  }
}
