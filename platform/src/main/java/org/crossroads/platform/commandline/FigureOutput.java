package org.crossroads.platform.commandline;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import org.crossroads.platform.statistics.FigureFormat;
import org.crossroads.platform.statistics.FigureReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How and where figures are written; the same options in every command that has figures. */
final class FigureOutput {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "json, csv or text. Without it the ending of --out decides, else json.")
  private @Nullable FigureFormat format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where to write; to the terminal without it.")
  private @Nullable Path out;

  /** Refuses a folder that is not there, before the work rather than after. */
  void requireFolder() throws IOException {
    if (out != null) {
      Path folder = Objects.requireNonNullElse(out.toAbsolutePath().getParent(), out);
      if (!Files.isDirectory(folder)) {
        throw new NoSuchFileException(folder.toString());
      }
    }
  }

  void write(FigureReport report) throws IOException {
    Path target = out;
    FigureFormat chosen = chosen();
    if (target == null) {
      chosen.write(report, new BufferedOutputStream(System.out));
      return;
    }
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target))) {
      chosen.write(report, file);
    }
    System.err.println("Wrote " + target.toAbsolutePath());
  }

  private FigureFormat chosen() {
    if (format != null) {
      return format;
    }
    return out == null ? FigureFormat.JSON : FigureFormat.of(out).orElse(FigureFormat.JSON);
  }
}
