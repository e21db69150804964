package org.crossroads.platform.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/**
 * A file that a stranger sent: plain, {@code .gz}, or a {@code .zip} with one data file in it; or
 * with several, for who asks for {@link #parts}.
 *
 * <p>What it is follows from its first bytes, not from its name. Unpacking is guarded: an archive
 * that ends too soon, is damaged, or unpacks to far more than it should, is refused with a {@link
 * WrongFile} while it is read.
 */
public final class InputFile {
  private final Path path;
  private final AtomicLong bytesRead = new AtomicLong();

  /**
   * @param path where it lies
   */
  public InputFile(Path path) {
    this.path = path;
  }

  /** Where it lies. */
  public Path path() {
    return path;
  }

  /** The name without the folder. */
  public String name() {
    return path.getFileName().toString();
  }

  /** Its size on disk, in bytes. */
  public long size() throws IOException {
    return Files.size(path);
  }

  /**
   * How many of the bytes on disk have been read since {@link #open}; may be asked from any thread.
   */
  public long bytesRead() {
    return bytesRead.get();
  }

  /**
   * Opens the bytes as people see them: unpacked, within limits.
   *
   * @throws WrongFile if there is no such file, or it is an archive that cannot be taken
   */
  public InputStream open() throws IOException {
    requireReadable();
    bytesRead.set(0);
    return Unpacking.open(this, bytesRead);
  }

  /**
   * Opens the text in it, whatever usual encoding that is in.
   *
   * @throws WrongFile as {@link #open}
   */
  public Reader openText() throws IOException {
    InputStream in = open();
    byte[] start = in.readNBytes(3);
    return TextReader.of(start, in);
  }

  /** The same line by line; a line of more than a million characters is cut, and {@link #isCut}. */
  public BufferedReader openLines() throws IOException {
    return new BufferedReader(new LineGuard(openText()));
  }

  /** Whether a line of {@link #openLines} was longer than a million characters. */
  public static boolean isCut(String line) {
    return line.length() >= LineGuard.LONGEST_LINE && line.indexOf(LineGuard.CUT) >= 0;
  }

  /**
   * The data files in it. Of a zip: those whose names are wanted, by name; where there is none, and
   * of any other file, the one that {@link #open} opens.
   *
   * @throws WrongFile if there is no such file, or it is an archive that cannot be taken
   */
  public List<InputPart> parts(Predicate<String> isWanted) throws IOException {
    requireReadable();
    bytesRead.set(0);
    return Unpacking.parts(this, bytesRead, isWanted);
  }

  /** The SHA-256 of the bytes on disk, in hexadecimal. */
  public String sha256() throws IOException {
    requireReadable();
    MessageDigest digest = sha256Digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
      byte[] buffer = new byte[1 << 16];
      while (in.read(buffer) >= 0) {
        // reading is what fills the digest
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private void requireReadable() {
    if (!Files.exists(path)) {
      throw new WrongFile("There is no file \"" + path + "\". Maybe the name is misspelt.");
    }
    if (Files.isDirectory(path)) {
      throw new WrongFile("\"" + path + "\" is a folder. Name one file in it.");
    }
    if (!Files.isReadable(path)) {
      throw new WrongFile("The file \"" + path + "\" may not be read. Check its permissions.");
    }
  }

  private static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
