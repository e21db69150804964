package org.crossroads.platform.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.crossroads.platform.files.RefusedRow;
import org.crossroads.platform.files.Sheet;
import org.crossroads.platform.files.SheetFormat;
import org.jspecify.annotations.Nullable;

/**
 * A row or cell of a file that was not taken, as a line of the file that {@code --refused} names.
 */
record RefusedLine(String file, RefusedRow row) {
  private static final Sheet<RefusedLine> SHEET =
      Sheet.of(
          "Refused",
          Sheet.column("row", line -> line.row().row()),
          Sheet.column("column", line -> line.row().column()),
          Sheet.column("value", line -> line.row().value()),
          Sheet.column("reason", line -> line.row().reason()),
          Sheet.column("advice", line -> line.row().advice()),
          Sheet.column("file", RefusedLine::file));

  /** Work that hands over what it refuses, and has an exit code. */
  @FunctionalInterface
  interface Work {
    int run(Consumer<RefusedLine> sink) throws IOException;
  }

  /**
   * Does the work, and writes what it refuses as it comes.
   *
   * @param target the file to write, or null for none
   */
  static int writeTo(@Nullable Path target, Work work) throws IOException {
    if (target == null) {
      return work.run(line -> {});
    }
    int[] exitCode = {0};
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      SHEET.write(
          SheetFormat.CSV,
          out,
          sink -> {
            try {
              exitCode[0] = work.run(sink);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return exitCode[0];
  }
}
