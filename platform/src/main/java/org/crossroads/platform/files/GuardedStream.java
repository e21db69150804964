package org.crossroads.platform.files;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.zip.ZipException;

/** Unpacked bytes, refused when they grow without bounds or end too soon. */
final class GuardedStream extends FilterInputStream {
  /** Real registers shrink to a tenth or a twentieth; only made-up data shrinks more than this. */
  private static final int MOST_TIMES = 200;

  /** Below this size the ratio does not matter. */
  private static final long HARMLESS_BYTES = 64L << 20;

  /** About a hundred times the country's register. */
  private static final long MOST_BYTES = 16L << 30;

  private final String name;
  private final LongSupplier packedBytes;
  private long unpackedBytes;

  GuardedStream(String name, InputStream in, LongSupplier packedBytes) {
    super(in);
    this.name = name;
    this.packedBytes = packedBytes;
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
      unpackedBytes += n;
      refuseBomb();
    }
    return n;
  }

  private void refuseBomb() {
    if (unpackedBytes > MOST_BYTES) {
      throw new WrongFile(
          "\"%s\" unpacks to more than %d GB, which no file of this kind does. Nothing was imported."
              .formatted(name, MOST_BYTES >> 30));
    }
    if (unpackedBytes > HARMLESS_BYTES
        && unpackedBytes / MOST_TIMES > Math.max(1, packedBytes.getAsLong())) {
      throw new WrongFile(
          "\"%s\" unpacks to more than %d times its size, as only archives made to do harm do. If you trust it, unpack it yourself and import the file inside."
              .formatted(name, MOST_TIMES));
    }
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
