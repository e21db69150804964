package org.crossroads.platform.files;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;

/** Finds out how a file is packed and opens what is in it. */
final class Unpacking {
  private static final int BUFFER = 1 << 16;

  private Unpacking() {}

  static InputStream open(InputFile file, AtomicLong bytesRead) throws IOException {
    if (isZip(file)) {
      ZipArchive only = new ZipArchive(file, bytesRead, name -> false);
      return only.open(only.names().getFirst());
    }
    InputStream raw =
        new BufferedInputStream(new Counted(Files.newInputStream(file.path()), bytesRead), BUFFER);
    raw.mark(2);
    byte[] start = raw.readNBytes(2);
    raw.reset();
    return startsWith(start, 0x1f, 0x8b) ? gzip(file, raw, bytesRead) : raw;
  }

  static List<InputPart> parts(InputFile file, AtomicLong bytesRead, Predicate<String> isWanted)
      throws IOException {
    if (!isZip(file)) {
      return List.of(new InputPart(file.name(), () -> open(file, bytesRead)));
    }
    ZipArchive archive = new ZipArchive(file, bytesRead, isWanted);
    return archive.names().stream()
        .map(name -> new InputPart(name, () -> archive.open(name)))
        .toList();
  }

  private static boolean isZip(InputFile file) throws IOException {
    try (InputStream raw = Files.newInputStream(file.path())) {
      byte[] start = raw.readNBytes(4);
      return startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 'P', 'K', 5, 6);
    }
  }

  private static InputStream gzip(InputFile file, InputStream raw, AtomicLong bytesRead)
      throws IOException {
    try {
      return new GuardedStream(
          file.name(),
          new GZIPInputStream(raw, BUFFER),
          new UnpackedBytes(file.name(), bytesRead::get));
    } catch (IOException e) {
      raw.close();
      throw GuardedStream.damaged(file.name(), e);
    }
  }

  static boolean startsWith(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** Counts what leaves the disk, for progress and for the guard. */
  private static final class Counted extends FilterInputStream {
    private final AtomicLong bytes;

    Counted(InputStream in, AtomicLong bytes) {
      super(in);
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) {
        bytes.incrementAndGet();
      }
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      if (n > 0) {
        bytes.addAndGet(n);
      }
      return n;
    }
  }
}
