package org.crossroads.platform.web.parts;

import java.util.List;

/**
 * A small bar chart drawn by the server, so that it prints and needs no script. It repeats what a
 * sentence or a table beside it says.
 *
 * @param title what it shows, for people who cannot see it
 * @param bars from top to bottom
 */
public record BarChart(String title, List<Bar> bars) {
  private static final int FULL = 100;

  /**
   * One bar.
   *
   * @param label what it stands for
   * @param value its length; not negative
   * @param text the value as people read it
   */
  public record Bar(String label, double value, String text) {}

  public BarChart {
    bars = List.copyOf(bars);
    if (bars.stream().anyMatch(bar -> !(bar.value() >= 0))) {
      throw new IllegalArgumentException("A bar of \"" + title + "\" is not 0 or more.");
    }
  }

  /** The length of a bar where the longest is 100. */
  public int length(Bar bar) {
    double longest = bars.stream().mapToDouble(Bar::value).max().orElse(0);
    if (bar.value() == 0) {
      return 0;
    }
    return Math.max(1, Math.toIntExact(Math.round(FULL * bar.value() / longest)));
  }
}
