package org.crossroads.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives of less than a hundred kilobytes that unpack to just more than is harmless. */
public enum PackedBomb {
  GZIP {
    @Override
    OutputStream pack(OutputStream out) throws IOException {
      return new GZIPOutputStream(out);
    }
  },
  ZIP {
    @Override
    OutputStream pack(OutputStream out) throws IOException {
      ZipOutputStream zip = new ZipOutputStream(out);
      zip.putNextEntry(new ZipEntry("inside"));
      return zip;
    }
  };

  private static final int UNPACKED_BYTES = 66 << 20;

  abstract OutputStream pack(OutputStream out) throws IOException;

  /** Writes one that begins well and goes on with the filling for ever. */
  public Path write(Path file, String start, String filling) throws IOException {
    byte[] block = filling.repeat((1 << 16) / filling.length()).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = pack(Files.newOutputStream(file))) {
      out.write(start.getBytes(StandardCharsets.UTF_8));
      for (int written = 0; written < UNPACKED_BYTES; written += block.length) {
        out.write(block);
      }
    }
    return file;
  }
}
