package org.crossroads.platform.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crossroads.platform.files.WrongFile;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that somebody sent, on disk for as long as it is read, under a name that people know. */
public final class UploadedFile {
  /** How many bytes of a file pages take; the site itself reads more, so that it can say so. */
  private static final int MOST_BYTES = 8 << 20;

  private UploadedFile() {}

  /** Reads a file from where it lies; its name is for sentences. */
  public interface Reading<T> {
    T read(Path file) throws IOException;
  }

  /** Whether there is anything in it. */
  public static boolean isThere(@Nullable MultipartFile file) {
    return file != null && !file.isEmpty();
  }

  /**
   * Reads it, and removes it again.
   *
   * @throws WrongFile if it is too big for a page
   */
  public static <T> T read(MultipartFile sent, Reading<T> reading) throws IOException {
    return read(sent, "", reading);
  }

  /**
   * The same where there is another way for a file that is too big.
   *
   * @param otherwise what else can be done, as the end of a sentence
   */
  public static <T> T read(MultipartFile sent, String otherwise, Reading<T> reading)
      throws IOException {
    if (sent.getSize() > MOST_BYTES) {
      throw new WrongFile(
          "“%s” has %s, and this page takes at most %s. Make it smaller%s"
              .formatted(
                  name(sent),
                  Words.megabytes(sent.getSize()),
                  Words.megabytes(MOST_BYTES),
                  otherwise));
    }
    Path folder = Files.createTempDirectory("crossroads-upload");
    Path file = folder.resolve(name(sent));
    try {
      sent.transferTo(file);
      return reading.read(file);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  /** What browsers say of its name, without folders and letters that no file has. */
  private static String name(MultipartFile sent) {
    String original = sent.getOriginalFilename();
    String last = original == null ? "" : original.replaceAll(".*[/\\\\]", "");
    String clean = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").strip();
    boolean empty = clean.isEmpty() || clean.chars().allMatch(letter -> letter == '.');
    return empty ? "file" : clean.substring(0, Math.min(80, clean.length()));
  }
}
