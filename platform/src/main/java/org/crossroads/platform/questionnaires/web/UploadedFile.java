package org.crossroads.platform.questionnaires.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that somebody sent, on disk for as long as it is read, under a name that people know. */
final class UploadedFile {
  private UploadedFile() {}

  /** Reads a file from where it lies. */
  interface Reading<T> {
    T read(Path file) throws IOException;
  }

  /** Whether there is anything in it. */
  static boolean isThere(@Nullable MultipartFile file) {
    return file != null && !file.isEmpty();
  }

  /** Reads it, and removes it again. */
  static <T> T read(MultipartFile sent, Reading<T> reading) throws IOException {
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
