package org.crossroads.platform.networkfiles;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.crossroads.platform.files.WrongFile;

/**
 * The characters of an XML file on their way to the parser, which holds each piece of it (a tag, a
 * comment, a run of text) as a whole: one without an end would fill the memory.
 */
final class XmlPieces extends FilterReader {
  static final int LONGEST_PIECE = 1 << 20;

  private final String file;
  private int length;
  private long line = 1;

  XmlPieces(String file, Reader in) {
    super(in);
    this.file = file;
  }

  /** Says that the parser is done with a piece. */
  void begin() {
    length = 0;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int count) throws IOException {
    int n = super.read(buffer, offset, count);
    for (int i = offset; i < offset + n; i++) {
      if (buffer[i] == '\n') {
        line++;
      } else if (buffer[i] == '\0') {
        throw new WrongFile(
            "\"%s\" holds a NUL byte at line %d, which no text has. Save the file again, or download it again."
                .formatted(file, line));
      }
    }
    length += Math.max(0, n);
    if (length > LONGEST_PIECE) {
      throw new WrongFile(
          "\"%s\" has a tag, a comment or a text of more than a million characters before line %d; no network needs that. Maybe a mark that ends it is missing."
              .formatted(file, line + 1));
    }
    return n;
  }
}
