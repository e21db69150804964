package org.crossroads.platform.web.serving;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an answer, as they are and compressed, ready to be sent any number of times. At
 * least one of the two is there; the arrays must not be changed.
 *
 * @param type the content type
 * @param plain the bytes, or null where only the compressed ones were kept
 * @param compressed the same in gzip, or null where that gains nothing
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; copied by nobody, for speed
record Body(String type, byte @Nullable [] plain, byte @Nullable [] compressed) {
  private static final int WORTH_COMPRESSING = 1_000;

  static Body of(String type, byte[] plain) {
    byte[] smaller = plain.length < WORTH_COMPRESSING ? plain : gzip(plain);
    return new Body(type, plain, smaller.length < plain.length * 9 / 10 ? smaller : null);
  }

  /** The same in as little memory as possible; almost every reader takes gzip. */
  Body compact() {
    return compressed == null ? this : new Body(type, null, compressed);
  }

  /** How much memory it takes. */
  int weight() {
    return (plain == null ? 0 : plain.length) + (compressed == null ? 0 : compressed.length);
  }

  /** The bytes as they are. */
  byte[] bytes() {
    return plain == null ? gunzip(compressed) : plain;
  }

  /** Sends it, compressed where the reader can take that. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType(type);
    byte[] bytes = chosen(request, response);
    response.setContentLength(bytes.length);
    if (!"HEAD".equals(request.getMethod())) {
      response.getOutputStream().write(bytes);
    }
  }

  private byte[] chosen(HttpServletRequest request, HttpServletResponse response) {
    if (compressed == null) {
      return bytes();
    }
    response.addHeader("Vary", "Accept-Encoding");
    if (!String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip")) {
      return bytes();
    }
    response.setHeader("Content-Encoding", "gzip");
    return compressed;
  }

  private static byte[] gunzip(byte @Nullable [] compressed) {
    if (compressed == null) {
      throw new IllegalStateException("A body has neither plain nor compressed bytes.");
    }
    try (var gunzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      return gunzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip(byte[] plain) {
    var out = new ByteArrayOutputStream(plain.length / 3);
    try (var gzip = new Gzip(out)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Level 6 is within a few per cent of the smallest at a third of the time. */
  private static final class Gzip extends GZIPOutputStream {
    Gzip(ByteArrayOutputStream out) throws IOException {
      super(out, 8192);
      def.setLevel(6);
      def.setStrategy(Deflater.DEFAULT_STRATEGY);
    }
  }
}
