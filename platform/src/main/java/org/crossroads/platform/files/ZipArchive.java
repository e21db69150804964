package org.crossroads.platform.files;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The data files that are wanted of a zip, unpacked one after the other within one limit. */
final class ZipArchive {
  private final InputFile file;
  private final AtomicLong bytesRead;
  private final List<String> names;
  private final long size;
  private final UnpackedBytes unpacked;

  /**
   * Finds the files whose names are wanted, by name; where there is none, the only file there is.
   *
   * @param bytesRead to be kept up to date with how far reading has come, in bytes on disk
   */
  ZipArchive(InputFile file, AtomicLong bytesRead, Predicate<String> isWanted) throws IOException {
    this.file = file;
    this.bytesRead = bytesRead;
    try (ZipFile zip = openZip()) {
      List<? extends ZipEntry> all =
          zip.stream().filter(e -> !e.isDirectory() && !isClutter(e.getName())).toList();
      List<? extends ZipEntry> wanted =
          all.stream().filter(entry -> isWanted.test(entry.getName())).toList();
      List<? extends ZipEntry> entries = wanted.isEmpty() ? only(all) : wanted;
      this.names = entries.stream().map(ZipEntry::getName).distinct().sorted().toList();
      this.size = Math.max(1, entries.stream().mapToLong(ZipEntry::getSize).sum());
      // What the entries say of themselves may be a lie, the size on disk is none.
      long packed =
          Math.min(file.size(), entries.stream().mapToLong(ZipEntry::getCompressedSize).sum());
      this.unpacked = new UnpackedBytes(file.name(), () -> packed);
    }
  }

  List<String> names() {
    return names;
  }

  /** Opens one of the files; the archive is closed with it. */
  InputStream open(String name) throws IOException {
    ZipFile zip = openZip();
    try {
      return new GuardedStream(file.name(), new EntryStream(zip, zip.getEntry(name)), unpacked);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private ZipFile openZip() throws IOException {
    try {
      return new ZipFile(file.path().toFile());
    } catch (ZipException | EOFException e) {
      throw GuardedStream.damaged(file.name(), e);
    }
  }

  private List<? extends ZipEntry> only(List<? extends ZipEntry> entries) {
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
    return entries;
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

  /** One entry: closes the archive with itself, and checks length and CRC at its end. */
  private final class EntryStream extends FilterInputStream {
    private final ZipFile zip;
    private final ZipEntry entry;
    private final CRC32 crc = new CRC32();
    private final long before = unpacked.count();
    private long length;

    EntryStream(ZipFile zip, ZipEntry entry) throws IOException {
      super(zip.getInputStream(entry));
      this.zip = zip;
      this.entry = entry;
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
        double share = Math.min(1, (double) (before + length) / size);
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
