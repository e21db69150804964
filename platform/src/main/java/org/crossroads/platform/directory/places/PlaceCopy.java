package org.crossroads.platform.directory.places;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table in PostgreSQL's binary COPY format. */
final class PlaceCopy implements AutoCloseable {
  private static final byte[] SIGNATURE =
      "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int LARGEST_ROW = 64;

  private final CopyIn copy;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
  private final int importId;

  PlaceCopy(Connection connection, String sql, int importId) throws SQLException {
    this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
    this.importId = importId;
    buffer.put(SIGNATURE).putInt(0).putInt(0);
  }

  /** Adds a place with the number of the import. */
  void place(long postcode, int easting, int northing) throws SQLException {
    beginRow(4);
    putPostcode(postcode);
    putInt(easting);
    putInt(northing);
    putInt(importId);
  }

  /** Adds a row of a postcode alone. */
  void postcode(long postcode) throws SQLException {
    beginRow(1);
    putPostcode(postcode);
  }

  /** Sends the rest; without this call nothing is kept. */
  void finish() throws SQLException {
    beginRow(-1);
    flush();
    copy.endCopy();
  }

  /** Gives up the rows if {@link #finish} was not called. */
  @Override
  public void close() throws SQLException {
    if (copy.isActive()) {
      copy.cancelCopy();
    }
  }

  private void beginRow(int columns) throws SQLException {
    if (buffer.remaining() < LARGEST_ROW) {
      flush();
    }
    buffer.putShort((short) columns);
  }

  private void putPostcode(long postcode) {
    int lengthAt = buffer.position();
    int length = CompactPostcode.unpack(postcode, buffer.array(), lengthAt + Integer.BYTES);
    buffer.putInt(length).position(lengthAt + Integer.BYTES + length);
  }

  private void putInt(int value) {
    buffer.putInt(Integer.BYTES).putInt(value);
  }

  private void flush() throws SQLException {
    copy.writeToCopy(buffer.array(), 0, buffer.position());
    buffer.clear();
  }
}
