package org.crossroads.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns bytes into text in one pass, whatever usual encoding they are in.
 *
 * <p>A byte-order mark decides between UTF-8 and UTF-16. Without one, each sequence that is
 * strictly valid UTF-8 is read as such, and any other byte as Windows-1252. So a file in either
 * encoding comes out right without being read twice, and so does one pasted together from both. A
 * Windows-1252 text is misread only where it holds a pair such as "Ã©" that is itself a UTF-8
 * character, which in practice is a text spoilt earlier.
 */
final class TextReader extends Reader {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final boolean utf8;
  private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16);
  private boolean endOfBytes;
  private boolean sawWindows;

  private TextReader(InputStream in, byte[] start) throws IOException {
    this.in = in;
    Charset charset = StandardCharsets.UTF_8;
    int mark = 0;
    if (Unpacking.startsWith(start, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
    } else if (Unpacking.startsWith(start, 0xFF, 0xFE)) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (Unpacking.startsWith(start, 0xFE, 0xFF)) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    }
    utf8 = charset.equals(StandardCharsets.UTF_8);
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(utf8 ? CodingErrorAction.REPORT : CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    bytes.put(start, mark, start.length - mark).flip();
  }

  /**
   * Starts reading.
   *
   * @param start the first bytes, already taken from the stream
   */
  static TextReader of(byte[] start, InputStream rest) throws IOException {
    return new TextReader(rest, start);
  }

  /** The encoding found so far, for people. */
  String encoding() {
    if (!utf8) {
      return "UTF-16";
    }
    return sawWindows ? "Windows-1252" : "UTF-8";
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(buffer, offset, length);
    while (out.position() == offset) {
      CoderResult result = decoder.decode(bytes, out, endOfBytes);
      if (result.isMalformed() && out.hasRemaining()) {
        sawWindows = true;
        // One byte at a time: what follows it may be good UTF-8 again.
        out.put(WINDOWS_1252.decode(bytes.slice(bytes.position(), 1)));
        bytes.position(bytes.position() + 1);
      } else if (result.isUnderflow() && out.position() == offset) {
        if (endOfBytes) {
          return -1;
        }
        fill();
      } else if (result.isOverflow() && out.position() == offset) {
        throw new IOException("no room for one character");
      }
    }
    return out.position() - offset;
  }

  private void fill() throws IOException {
    bytes.compact();
    int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (n < 0) {
      endOfBytes = true;
    } else {
      bytes.position(bytes.position() + n);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
