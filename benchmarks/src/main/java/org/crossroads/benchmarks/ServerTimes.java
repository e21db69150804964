package org.crossroads.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How long the server was at each request, from its first line to the last byte of the answer: what
 * its own log says.
 */
final class ServerTimes {
  private final Path folder;
  private long began = Long.MAX_VALUE;
  private long outageBegan = Long.MAX_VALUE;
  private long outageEnded = Long.MAX_VALUE;

  /** A request: when it began, in milliseconds since 1970, and how long it took. */
  private record Request(long began, double millis) {}

  /**
   * @param folder for the log
   */
  ServerTimes(Path folder) {
    this.folder = folder;
  }

  /** What makes the server write its log. */
  Map<String, String> settings() {
    return Map.of(
        "SERVER_TOMCAT_ACCESSLOG_ENABLED", "true",
        "SERVER_TOMCAT_ACCESSLOG_DIRECTORY", folder.toString(),
        "SERVER_TOMCAT_ACCESSLOG_PATTERN", "%{begin:msec}t %D",
        // What is killed loses what it has not written.
        "SERVER_TOMCAT_ACCESSLOG_BUFFERED", "false");
  }

  /** Counts the requests from now on. */
  void begin() {
    began = System.currentTimeMillis();
  }

  void outageBegins() {
    outageBegan = System.currentTimeMillis();
  }

  void outageEnds() {
    outageEnded = System.currentTimeMillis();
  }

  void print(PrintStream out) throws IOException {
    List<Request> all = requests();
    out.printf(
        "%n| in the server | number | p50 (ms) | p99 (ms) | most (ms) |%n|---|---:|---:|---:|---:|%n");
    long settled = outageEnded + RespondingPeople.SETTLING.toMillis();
    print(out, "before it was killed", all.stream().filter(one -> one.began() < outageBegan));
    print(
        out,
        "in the half minute after",
        all.stream().filter(one -> one.began() >= outageBegan && one.began() < settled));
    print(out, "later", all.stream().filter(one -> one.began() >= settled));
    print(out, "all", all.stream());
  }

  private static void print(PrintStream out, String name, Stream<Request> requests) {
    double[] times = requests.mapToDouble(Request::millis).toArray();
    out.printf(
        "| %s | %,d | %.1f | %.1f | %.1f |%n",
        name,
        times.length,
        Results.quantile(times, 0.5),
        Results.quantile(times, 0.99),
        Results.quantile(times, 1));
  }

  private List<Request> requests() throws IOException {
    List<Request> requests = new ArrayList<>();
    try (Stream<Path> logs = Files.list(folder)) {
      for (Path log : logs.sorted().toList()) {
        for (String line : Files.readAllLines(log)) {
          String[] parts = line.split(" ", -1);
          if (parts.length == 2 && Long.parseLong(parts[0]) >= began) {
            requests.add(
                new Request(Long.parseLong(parts[0]), Double.parseDouble(parts[1]) / 1000));
          }
        }
      }
    }
    return requests;
  }
}
