package org.crossroads.platform.commandline;

import java.util.Locale;

/**
 * Shows how far an analysis is, once it takes longer than people wait without asking.
 *
 * <p>A step may take minutes and says nothing meanwhile, so a thread of its own looks at the clock.
 */
final class AnalysisProgress implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 2_000;
  private static final long BETWEEN_LOOKS_MILLIS = 250;

  /** Reading, and the steps of the panel. */
  private static final int STEPS = 6;

  private final ProgressBar bar = ProgressBar.onStandardError("Analysing");
  private final Thread watch =
      Thread.ofPlatform().daemon().name("analysis-progress").unstarted(this::watch);
  private volatile Step step = new Step("reading", "", 0);

  private AnalysisProgress() {}

  /**
   * @param taken how many steps were taken before it, and how far it is itself
   */
  private record Step(String name, String detail, double taken) {}

  static AnalysisProgress onStandardError() {
    AnalysisProgress progress = new AnalysisProgress();
    progress.watch.start();
    return progress;
  }

  /** Hears how far reading is. */
  void read(long bytesRead, long bytes, int rows) {
    double share = bytes == 0 ? 0 : Math.min(1, (double) bytesRead / bytes);
    step = new Step("reading", String.format(Locale.UK, ", %,d rows", rows), share);
  }

  /** Hears that the next measure begins. */
  void measure(String what) {
    step = new Step(what, "", Math.floor(step.taken()) + 1);
  }

  private void watch() {
    try {
      Thread.sleep(PATIENCE_MILLIS);
      String shown = "";
      while (true) {
        Step now = step;
        bar.atStep(now.name(), now.detail(), now.taken() / STEPS, now.name().equals(shown));
        shown = now.name();
        Thread.sleep(BETWEEN_LOOKS_MILLIS);
      }
    } catch (InterruptedException finished) {
      bar.close();
    }
  }

  /** Clears the line; may be called twice. */
  @Override
  public void close() {
    watch.interrupt();
    try {
      watch.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
