package org.crossroads.platform.files;

import java.io.IOException;
import java.io.InputStream;

/**
 * One data file: an {@link InputFile} as it is, or one of several in an archive.
 *
 * @param name the file's name, or its path within the archive
 * @param source opens its bytes, unpacked, within limits that hold for the archive as one
 */
public record InputPart(String name, Source source) {

  /** Opens bytes. */
  @FunctionalInterface
  public interface Source {
    InputStream open() throws IOException;
  }

  public InputStream open() throws IOException {
    return source.open();
  }
}
