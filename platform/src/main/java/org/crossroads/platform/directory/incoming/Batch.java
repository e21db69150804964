package org.crossroads.platform.directory.incoming;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows on their way into a temporary table, a thousand at a time. */
public final class Batch implements AutoCloseable {
  private static final int ROWS_AT_ONCE = 1_000;

  private final PreparedStatement insert;
  private int waiting;

  /**
   * @param insert an INSERT with a question mark for each value
   */
  public Batch(Connection connection, String insert) throws SQLException {
    this.insert = connection.prepareStatement(insert);
  }

  public void add(@Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.addBatch();
    if (++waiting == ROWS_AT_ONCE) {
      send();
    }
  }

  /** Sends the rows that still wait. */
  @Override
  public void close() throws SQLException {
    try (insert) {
      send();
    }
  }

  private void send() throws SQLException {
    if (waiting > 0) {
      insert.executeBatch();
      waiting = 0;
    }
  }
}
