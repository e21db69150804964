package org.crossroads.platform.directory.map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/**
 * A GeoJSON file, compressed once and sent any number of times; browsers keep it and ask whether it
 * is still right.
 */
final class MapFile {
  private static final String TYPE = "application/geo+json";

  private final String tag;
  private final byte[] plain;
  private final byte[] compressed;

  /**
   * @param tag changes whenever the text does
   */
  MapFile(String tag, String text) {
    this.tag = "\"" + tag + "\"";
    this.plain = text.getBytes(StandardCharsets.UTF_8);
    this.compressed = gzip(plain);
  }

  /** Bytes that travel to a browser. */
  int compressedSize() {
    return compressed.length;
  }

  /** Sends it, or says that what the browser has is still right. */
  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "no-cache");
    response.setHeader("Vary", "Accept-Encoding");
    if (String.valueOf(request.getHeader("If-None-Match")).contains(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    boolean packed = String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
    byte[] bytes = packed ? compressed : plain;
    response.setContentType(TYPE);
    if (packed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  private static byte[] gzip(byte[] plain) {
    var out = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (var gzip = new GZIPOutputStream(out, 1 << 14)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
