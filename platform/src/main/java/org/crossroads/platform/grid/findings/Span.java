package org.crossroads.platform.grid.findings;

/**
 * Between what a figure lies while raters differ: at the one end the lowest rating is right
 * everywhere, at the other the highest.
 */
public record Span(double low, double high) {

  public Span {
    if (!(low <= high)) {
      throw new IllegalArgumentException("A span from " + low + " to " + high + ".");
    }
  }

  /** Whether both ends are one. */
  public boolean isPoint() {
    return low == high;
  }
}
