package org.crossroads.platform.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Copies rows into tables while the caller makes the next ones: reading the file and filling the
 * tables take turns on two processors instead of one.
 *
 * <p>Between {@link #write} and {@link #finish} the connection belongs to this writer.
 */
public final class CopyWriter implements AutoCloseable {
  private static final byte[] HEADER =
      ByteBuffer.allocate(19)
          .put("PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1))
          .putInt(0)
          .putInt(0)
          .array();
  private static final byte[] TRAILER = {-1, -1};
  private static final int CHUNKS_AHEAD = 4;

  private final Connection connection;
  private final FirstFill fill;
  private final BlockingQueue<Chunk> queue = new ArrayBlockingQueue<>(CHUNKS_AHEAD);
  private final Thread thread;
  private volatile @Nullable Throwable failure;
  private boolean finished;

  private record Chunk(String sql, CopyRows rows) {
    static final Chunk LAST = new Chunk("", new CopyRows(0));

    boolean isLast() {
      return sql.isEmpty();
    }
  }

  /**
   * Begins.
   *
   * @param fill the tables that are filled from nothing: their rows need no second look later to
   *     find out who may see them
   */
  public CopyWriter(Connection connection, FirstFill fill) {
    this.connection = connection;
    this.fill = fill;
    this.thread = Thread.ofPlatform().name("copy-writer").daemon().start(this::writeChunks);
  }

  /**
   * Passes rows on; they must not be touched afterwards.
   *
   * @param target the table and columns as in {@code COPY target FROM STDIN}
   * @throws SQLException if rows passed on before could not be written
   */
  public void write(String target, CopyRows rows) throws SQLException {
    if (rows.rows() > 0) {
      String options = fill.fills(tableOf(target)) ? "FORMAT binary, FREEZE" : "FORMAT binary";
      pass(new Chunk("COPY " + target + " FROM STDIN (" + options + ")", rows));
    }
  }

  private static String tableOf(String target) {
    int end = target.indexOf(' ');
    return end < 0 ? target : target.substring(0, end);
  }

  /** Waits until all rows are in their tables. */
  public void finish() throws SQLException {
    if (!finished) {
      finished = true;
      pass(Chunk.LAST);
      join();
    }
    throwFailure();
  }

  /** Stops without writing what is still waiting, unless it was finished. */
  @Override
  public void close() {
    if (!finished) {
      finished = true;
      thread.interrupt();
      join();
    }
  }

  private void pass(Chunk chunk) throws SQLException {
    throwFailure();
    try {
      queue.put(chunk);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while writing", e);
    }
  }

  private void join() {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void throwFailure() throws SQLException {
    switch (failure) {
      case null -> {}
      case SQLException e -> throw e;
      case Throwable e -> throw new SQLException("rows could not be written", e);
    }
  }

  private void writeChunks() {
    try {
      for (Chunk chunk = queue.take(); !chunk.isLast(); chunk = queue.take()) {
        if (failure == null) {
          copy(chunk);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A failure is kept for the caller; later chunks are taken and dropped so that it can come. */
  private void copy(Chunk chunk) {
    try {
      CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(chunk.sql());
      try {
        copy.writeToCopy(HEADER, 0, HEADER.length);
        copy.writeToCopy(chunk.rows().bytes(), 0, chunk.rows().length());
        copy.writeToCopy(TRAILER, 0, TRAILER.length);
        copy.endCopy();
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
      }
    } catch (SQLException | RuntimeException | Error e) {
      failure = e;
    }
  }
}
