package org.crossroads.platform.files;

import java.io.IOException;
import java.io.Reader;

/**
 * Cuts lines that are longer than any line should be, so that memory stays small whatever comes.
 *
 * <p>A cut line ends in {@link #CUT}, by which its row is known and refused; the lines after it are
 * read as ever.
 */
final class LineGuard extends Reader {
  /** Not a character of any language; stands at the end of a line that was cut. */
  static final char CUT = '\uFFFF';

  static final int LONGEST_LINE = 1 << 20;

  private final Reader in;
  private int lineLength;
  private boolean oddQuotes;
  private boolean skipping;

  LineGuard(Reader in) {
    this.in = in;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    while (true) {
      int n = in.read(buffer, offset, length);
      if (n <= 0) {
        return n;
      }
      if (skipping) {
        n = dropRestOfLine(buffer, offset, n);
      }
      if (n > 0) {
        return follow(buffer, offset, n);
      }
    }
  }

  private int dropRestOfLine(char[] buffer, int offset, int n) {
    int end = firstLineEnd(buffer, offset, offset + n);
    if (end < 0) {
      return 0;
    }
    skipping = false;
    lineLength = 0;
    oddQuotes = false;
    int left = offset + n - end;
    System.arraycopy(buffer, end, buffer, offset, left);
    return left;
  }

  /** Looks only at the unfinished line at the end of what was read: a line fits in many reads. */
  private int follow(char[] buffer, int offset, int n) {
    int tail = offset + n;
    while (tail > offset && !isLineEnd(buffer[tail - 1])) {
      tail--;
    }
    if (tail > offset) {
      lineLength = 0;
      oddQuotes = false;
    }
    lineLength += offset + n - tail;
    for (int i = tail; i < offset + n; i++) {
      oddQuotes ^= buffer[i] == '"';
    }
    return lineLength > LONGEST_LINE && offset + n - tail > 2 ? cut(buffer, offset, n) : n;
  }

  private int cut(char[] buffer, int offset, int n) {
    int end = offset + n;
    skipping = true;
    oddQuotes ^= buffer[end - 1] == '"';
    oddQuotes ^= buffer[end - 2] == '"';
    buffer[end - 2] = CUT;
    if (!oddQuotes) {
      return n - 1;
    }
    buffer[end - 1] = '"';
    return n;
  }

  private static int firstLineEnd(char[] buffer, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isLineEnd(buffer[i])) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
