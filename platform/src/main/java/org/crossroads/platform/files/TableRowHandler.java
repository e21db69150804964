package org.crossroads.platform.files;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Hands what the CSV reader finds to the one row, without making text of cells nobody reads. */
final class TableRowHandler extends AbstractBaseCsvCallbackHandler<TableRow> {
  private final TableRow row;

  TableRowHandler(TableRow row) {
    this.row = row;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    row.begin();
  }

  @Override
  protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
    row.field(field, buffer, offset, length);
  }

  @Override
  protected TableRow buildRecord() {
    return row;
  }
}
