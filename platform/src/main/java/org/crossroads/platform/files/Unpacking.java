package org.crossroads.platform.files;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Finds out how a file is packed and opens what is in it. */
final class Unpacking {
  private static final int BUFFER = 1 << 16;

  private Unpacking() {}

  static InputStream open(InputFile file, AtomicLong bytesRead) throws IOException {
    InputStream raw =
        new BufferedInputStream(new Counted(Files.newInputStream(file.path()), bytesRead), BUFFER);
    raw.mark(4);
    byte[] start = raw.readNBytes(4);
    raw.reset();
    if (startsWith(start, 0x1f, 0x8b)) {
      return gzip(file, raw, bytesRead);
    }
    if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 'P', 'K', 5, 6)) {
      raw.close();
      bytesRead.set(0);
      return zip(file, bytesRead);
    }
    return raw;
  }

  private static InputStream gzip(InputFile file, InputStream raw, AtomicLong bytesRead)
      throws IOException {
    try {
      return new GuardedStream(file.name(), new GZIPInputStream(raw, BUFFER), bytesRead::get);
    } catch (IOException e) {
      raw.close();
      throw GuardedStream.damaged(file.name(), e);
    }
  }

  private static InputStream zip(InputFile file, AtomicLong bytesRead) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.path().toFile());
    } catch (ZipException e) {
      throw GuardedStream.damaged(file.name(), e);
    }
    try {
      ZipEntry entry = onlyDataFile(file, zip);
      long packed = Math.max(1, entry.getCompressedSize());
      InputStream unpacked = new ZipEntryStream(zip, entry, file, bytesRead);
      LongSupplier size = () -> packed;
      return new GuardedStream(file.name(), unpacked, size);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private static ZipEntry onlyDataFile(InputFile file, ZipFile zip) {
    List<? extends ZipEntry> entries =
        zip.stream().filter(e -> !e.isDirectory() && !isClutter(e.getName())).toList();
    if (entries.stream().anyMatch(e -> isOfficePart(e.getName()))) {
      throw new WrongFile(
          "\"%s\" is a spreadsheet workbook. Open it and save the sheet as CSV, then import that."
              .formatted(file.name()));
    }
    if (entries.size() != 1) {
      throw new WrongFile(
          "The archive \"%s\" holds %s. Unpack it and import the one that is meant."
              .formatted(
                  file.name(),
                  entries.isEmpty() ? "no file" : entries.size() + " files instead of one"));
    }
    return entries.getFirst();
  }

  private static boolean isClutter(String name) {
    return name.startsWith("__MACOSX/")
        || name.endsWith(".DS_Store")
        || name.endsWith("Thumbs.db")
        || name.endsWith("desktop.ini");
  }

  private static boolean isOfficePart(String name) {
    return name.equals("[Content_Types].xml") || name.equals("mimetype");
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

  /** One entry of a zip: closes the archive with itself, and checks length and CRC at its end. */
  private static final class ZipEntryStream extends FilterInputStream {
    private final ZipFile zip;
    private final ZipEntry entry;
    private final InputFile file;
    private final AtomicLong bytesRead;
    private final CRC32 crc = new CRC32();
    private long length;

    ZipEntryStream(ZipFile zip, ZipEntry entry, InputFile file, AtomicLong bytesRead)
        throws IOException {
      super(zip.getInputStream(entry));
      this.zip = zip;
      this.entry = entry;
      this.file = file;
      this.bytesRead = bytesRead;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
      int n = super.read(buffer, offset, wanted);
      if (n > 0) {
        crc.update(buffer, offset, n);
        length += n;
        double share = Math.min(1, (double) length / Math.max(1, entry.getSize()));
        bytesRead.set((long) (share * file.size()));
      } else if (n < 0 && (length != entry.getSize() || crc.getValue() != entry.getCrc())) {
        throw new ZipException("the unpacked file is not what the archive says");
      }
      return n;
    }

    @Override
    public void close() throws IOException {
      super.close();
      zip.close();
    }
  }
}
