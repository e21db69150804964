package org.crossroads.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sixteen clients that ask for pages as fast as they are answered: wrk, in a process of its own.
 */
final class Load {
  private static final int CLIENTS = 16;
  private static final int SECONDS = 10;
  private static final Pattern SHARE = Pattern.compile("\\s*(50|99)%\\s+([0-9.]+)(us|ms|s)");
  private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
  private static final Pattern TROUBLE =
      Pattern.compile("(Non-2xx or 3xx responses|Socket errors).*");

  private final String address;
  private final Path pages;
  private final List<Double> medians = new ArrayList<>();
  private final List<Double> slowest = new ArrayList<>();

  /**
   * @param address of the server, on this machine
   * @param pages a file with one path a line
   */
  Load(String address, Path pages) {
    this.address = address;
    this.pages = pages;
  }

  /** Asks for ten seconds; returns the pages answered each second. */
  double pagesASecond() throws IOException, InterruptedException {
    ProcessBuilder wrk =
        new ProcessBuilder(
                "wrk",
                "--latency",
                "-t2",
                "-c" + CLIENTS,
                "-d" + SECONDS + "s",
                "-s",
                "benchmarks/pages.lua",
                address)
            .redirectErrorStream(true);
    wrk.environment().put("PAGES", pages.toString());
    Process process = start(wrk);
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Matcher trouble = TROUBLE.matcher(said);
    if (process.waitFor() != 0 || trouble.find()) {
      throw new IllegalStateException("Not all pages were answered:\n" + said);
    }
    Matcher share = SHARE.matcher(said);
    while (share.find()) {
      (share.group(1).equals("50") ? medians : slowest).add(milliseconds(share));
    }
    Matcher rate = RATE.matcher(said);
    if (!rate.find()) {
      throw new IllegalStateException("wrk did not say how many pages it got:\n" + said);
    }
    return Double.parseDouble(rate.group(1));
  }

  private static Process start(ProcessBuilder wrk) throws IOException {
    try {
      return wrk.start();
    } catch (IOException e) {
      throw new IOException("wrk is not installed; on Debian: apt install wrk", e);
    }
  }

  private static double milliseconds(Matcher share) {
    double value = Double.parseDouble(share.group(2));
    return switch (share.group(3)) {
      case "us" -> value / 1000;
      case "s" -> value * 1000;
      default -> value;
    };
  }

  /** Prints the medians over all counted rounds of what the clients waited. */
  void print(PrintStream out, String name) {
    out.printf(
        "%s: p50 %.1f ms, p99 %.1f ms as %d clients see it (medians of %d rounds)%n",
        name, middle(medians), middle(slowest), CLIENTS, medians.size() - 1);
  }

  /** Prints what the clients waited in the last round. */
  void printLast(PrintStream out, String name) {
    out.printf(
        "%s: p50 %.1f ms, p99 %.1f ms as %d clients see it%n",
        name, medians.getLast(), slowest.getLast(), CLIENTS);
  }

  /** The first round is not counted. */
  private static double middle(List<Double> values) {
    return Results.quantile(
        values.stream().skip(1).mapToDouble(Double::doubleValue).toArray(), 0.5);
  }
}
