package org.crossroads.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;

/** The machine that figures come from, to be printed above them. */
public final class Machine {
  private Machine() {}

  /** Prints processor, cores, memory, load, operating system and Java. */
  public static void print(PrintStream out) throws IOException {
    Runtime runtime = Runtime.getRuntime();
    out.printf("Processor: %s, %d cores%n", processor(), runtime.availableProcessors());
    out.printf("Memory: %s; heap up to %,d MB%n", memory(), runtime.maxMemory() >> 20);
    out.printf("Load (1, 5, 15 minutes): %s%n", firstLine(Path.of("/proc/loadavg")));
    out.printf(
        "System: %s %s %s%n",
        System.getProperty("os.name"),
        System.getProperty("os.version"),
        System.getProperty("os.arch"));
    out.printf("Java: %s%n", System.getProperty("java.vm.version"));
  }

  /** Prints the same and the version and durability settings of the database. */
  public static void print(PrintStream out, Connection connection)
      throws IOException, SQLException {
    print(out);
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                """
                SELECT current_setting('server_version'),
                       current_setting('fsync'),
                       current_setting('synchronous_commit'),
                       current_setting('shared_buffers')
                """)) {
      row.next();
      out.printf(
          "PostgreSQL: %s, fsync %s, synchronous_commit %s, shared_buffers %s%n",
          row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }
  }

  private static String processor() throws IOException {
    return line(Path.of("/proc/cpuinfo"), "model name");
  }

  private static String memory() throws IOException {
    String total = line(Path.of("/proc/meminfo"), "MemTotal").replace(" kB", "");
    return total.chars().allMatch(Character::isDigit)
        ? String.format("%,d MB", Long.parseLong(total) / 1024)
        : total;
  }

  private static String line(Path file, String key) throws IOException {
    if (!Files.isReadable(file)) {
      return "not known";
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("not known");
    }
  }

  private static String firstLine(Path file) throws IOException {
    return Files.isReadable(file) ? Files.readString(file).strip() : "not known";
  }
}
