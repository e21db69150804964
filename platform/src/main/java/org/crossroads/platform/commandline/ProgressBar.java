package org.crossroads.platform.commandline;

import java.io.PrintStream;
import java.util.Locale;
import org.crossroads.platform.imports.ImportProgress;

/**
 * Shows how far an import is: a bar that grows at a terminal, a line for every tenth elsewhere.
 *
 * <p>The scripts in {@code bin/} say whether the error stream is a terminal, which Java cannot find
 * out.
 */
final class ProgressBar implements ImportProgress, AutoCloseable {
  private static final int WIDTH = 24;
  private static final double NANOS_PER_SECOND = 1e9;

  private final String title;
  private final boolean terminal;
  private final PrintStream out;
  private final long began = System.nanoTime();
  private int tenths;

  ProgressBar(String title, boolean terminal, PrintStream out) {
    this.title = title;
    this.terminal = terminal;
    this.out = out;
  }

  static ProgressBar onStandardError(String title) {
    return new ProgressBar(title, Boolean.getBoolean("crossroads.terminal"), System.err);
  }

  @Override
  public void at(long bytesRead, long bytes, int rows) {
    double share = bytes == 0 ? 1 : Math.min(1, (double) bytesRead / bytes);
    double seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
    if (terminal) {
      out.print("\r" + title + "  " + bar(share) + words(share, rows, seconds) + "\u001b[K");
      out.flush();
    } else if ((int) (share * 10) > tenths) {
      tenths = (int) (share * 10);
      out.println(title + words(share, rows, seconds));
    }
  }

  /**
   * Shows which step of several is being taken.
   *
   * @param share of all steps that are taken
   * @param shownBefore whether the same step was shown last, which at no terminal is enough
   */
  void atStep(String step, String detail, double share, boolean shownBefore) {
    double seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
    if (terminal) {
      out.printf(
          Locale.UK,
          "\r%s  %s  %s%s  %.0f s\u001b[K",
          title,
          bar(Math.min(1, share)),
          step,
          detail,
          seconds);
      out.flush();
    } else if (!shownBefore) {
      out.printf(Locale.UK, "%s: %s (%.0f s so far)%n", title, step, seconds);
    }
  }

  private static String bar(double share) {
    int full = (int) (share * WIDTH);
    return "[" + "#".repeat(full) + ".".repeat(WIDTH - full) + "]";
  }

  private static String words(double share, int rows, double seconds) {
    double left = share > 0 ? seconds / share - seconds : 0;
    return String.format(
        Locale.UK,
        "  %3.0f %%  %,d rows  %,.0f rows/s  %s",
        share * 100,
        rows,
        seconds > 0 ? rows / seconds : 0,
        share >= 1 ? "finishing" : "%.0f s left".formatted(left));
  }

  /** Clears the line, for the summary. */
  @Override
  public void close() {
    if (terminal) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }
}
