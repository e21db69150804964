package org.crossroads.platform.web.parts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small bar chart drawn by the server, so that it prints and needs no script. It repeats what a
 * sentence or a table beside it says.
 *
 * @param title what it shows, for people who cannot see it
 * @param full the value of a bar over the whole width
 * @param bars from top to bottom
 */
public record BarChart(String title, double full, List<Bar> bars) {
  private static final int FULL = 100;

  /**
   * One bar.
   *
   * @param label what it stands for
   * @param value its length; not negative
   * @param text the value as people read it
   * @param reach between what the value may lie, or null
   * @param paler whether it is of the other of two series
   */
  public record Bar(String label, double value, String text, @Nullable Reach reach, boolean paler) {

    /** A bar without an interval, of the only series. */
    public Bar(String label, double value, String text) {
      this(label, value, text, null, false);
    }
  }

  /** Between what a value may lie, drawn as a line over its bar. */
  public record Reach(double low, double high) {}

  public BarChart {
    bars = List.copyOf(bars);
    if (bars.stream().anyMatch(bar -> !(bar.value() >= 0))) {
      throw new IllegalArgumentException("A bar of \"" + title + "\" is not 0 or more.");
    }
  }

  /** A chart whose longest bar takes the whole width. */
  public BarChart(String title, List<Bar> bars) {
    this(title, bars.stream().mapToDouble(Bar::value).max().orElse(0), bars);
  }

  /** The length of a bar, from 0 to 100. */
  public int length(Bar bar) {
    return bar.value() == 0 ? 0 : Math.max(1, place(bar.value()));
  }

  /**
   * How far from the left a value lies, from 0 to 100; what lies beyond the width is at its end.
   */
  public int place(double value) {
    return full > 0 ? Math.clamp(Math.round(FULL * value / full), 0, FULL) : 0;
  }
}
