package org.crossroads.platform.files;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/** Unpacked bytes, refused when they grow without bounds or end too soon. */
final class GuardedStream extends FilterInputStream {
  private final String name;
  private final UnpackedBytes unpacked;

  GuardedStream(String name, InputStream in, UnpackedBytes unpacked) {
    super(in);
    this.name = name;
    this.unpacked = unpacked;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n;
    try {
      n = super.read(buffer, offset, length);
    } catch (EOFException | ZipException e) {
      throw damaged(name, e);
    }
    if (n > 0) {
      unpacked.add(n);
    }
    return n;
  }

  static WrongFile damaged(String name, IOException cause) {
    String what =
        cause instanceof EOFException || String.valueOf(cause.getMessage()).contains("END header")
            ? "ends before it is complete"
            : "is damaged";
    return new WrongFile(
        "The archive \"%s\" %s. Maybe the download was cut off; download it again."
            .formatted(name, what),
        cause);
  }
}
