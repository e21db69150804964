package org.crossroads.platform.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Reads text in a thread of its own while what came before is being looked at, since unpacking and
 * decoding a register take about as long as checking it. Never more than a few pieces are held.
 *
 * <p>What the other reader throws is thrown here, after all that it gave before.
 */
final class ReadAhead extends Reader {
  private static final int CHARACTERS = 1 << 16;
  private static final int PIECES = 3;

  private final Reader in;
  private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(PIECES);
  private final Thread thread;
  private Piece piece = new Piece(CharBuffer.allocate(0), null);

  /**
   * Some text, or the end.
   *
   * @param text what was read, or null at the end
   * @param failure why it ends, or null if all is read
   */
  private record Piece(@Nullable CharBuffer text, @Nullable Throwable failure) {}

  /** Begins to read. */
  ReadAhead(Reader in) {
    this.in = in;
    this.thread = Thread.ofPlatform().name("read-ahead").daemon().start(this::readAll);
  }

  private void readAll() {
    try {
      pieces.put(readToTheEnd());
    } catch (InterruptedException e) {
      // Closed: nobody waits for the rest.
    }
  }

  private Piece readToTheEnd() throws InterruptedException {
    try {
      while (true) {
        CharBuffer text = CharBuffer.allocate(CHARACTERS);
        if (in.read(text) < 0) {
          return new Piece(null, null);
        }
        pieces.put(new Piece(text.flip(), null));
      }
    } catch (IOException | RuntimeException | Error e) {
      return new Piece(null, e);
    }
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer text = piece.text();
    if (text != null && !text.hasRemaining()) {
      piece = next();
      text = piece.text();
    }
    if (text == null) {
      throwFailure();
      return -1;
    }
    int count = Math.min(length, text.remaining());
    text.get(buffer, offset, count);
    return count;
  }

  private Piece next() throws IOException {
    try {
      return pieces.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while a file was read");
    }
  }

  private void throwFailure() throws IOException {
    switch (piece.failure()) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case Throwable e -> throw new IOException(e);
    }
  }

  /** Stops reading, then closes what was read. */
  @Override
  public void close() throws IOException {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    in.close();
  }
}
