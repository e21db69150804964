package org.crossroads.platform.statistics;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways to write figures down. */
public enum FigureFormat {
  /** Everything, for programs. */
  JSON("json"),
  /** The rows, for spreadsheets. */
  CSV("csv"),
  /** Sentences and a table, for people. */
  TEXT("txt");

  private final String ending;

  FigureFormat(String ending) {
    this.ending = ending;
  }

  /** Finds the format that the ending of a file name means. */
  public static Optional<FigureFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(each -> name.endsWith("." + each.ending)).findFirst();
  }

  /** Writes figures in UTF-8 and leaves the stream open. */
  public void write(FigureReport report, OutputStream out) throws IOException {
    switch (this) {
      case JSON -> JsonFigures.write(out, report::json);
      case CSV -> report.csv(out);
      case TEXT -> {
        PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
        report.text().forEach(printer::println);
        if (!report.notes().isEmpty()) {
          printer.println();
          printer.println("Notes:");
          report.notes().forEach(note -> printer.println("* " + note));
        }
        printer.flush();
      }
    }
    out.flush();
  }
}
